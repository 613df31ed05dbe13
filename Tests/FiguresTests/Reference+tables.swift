import EventModel

extension Reference {
    /// What one cell of one window holds.
    private struct Cell {
        /// Seconds of each person who was there.
        var seconds: [Int: Int] = [:]
        /// How many were there at each second.
        var present: [Int]
        var total: Int { seconds.values.reduce(0, +) }
    }

    private func cell(_ category: Int?, _ channel: Int?, _ presence: [[Bool]]) -> Cell {
        var cell = Cell(present: Array(repeating: 0, count: event.length))
        for person in event.people.indices where category == nil || category == self.category(person) {
            for second in 0..<event.length where presence[person][second] {
                guard channel == nil || channel == self.channel[person][second] else { continue }
                cell.seconds[person, default: 0] += 1
                cell.present[second] += 1
            }
        }
        return cell
    }

    private func names(_ window: Window, _ category: Int?, _ channel: Int?) -> String {
        let category = category.map { Self.categories[$0] } ?? "all"
        return "trial,\(window.id),\(category),\(channel.map { Self.channels[$0] } ?? "all")"
    }

    private func registered(_ category: Int?, _ channel: Int?) -> [Int] {
        event.people.indices.filter { index in
            let person = event.people[index]
            guard person.status == .valid, !person.isStaff else { return false }
            return (category == nil || category == self.category(index))
                && (channel == nil || channel == person.language.channel)
        }
    }

    func attendance() -> [String] {
        var lines: [String] = []
        let knowsRegistered = event.people.contains { $0.status == .valid || $0.status == .cancelledOrDenied }
        for window in windows {
            let presence = presence(in: window)
            let isEvent = window.id == "event"
            for (category, channel) in allCells {
                let cell = cell(category, channel, presence)
                let registered = isEvent ? registered(category, channel) : []
                guard !cell.seconds.isEmpty || !registered.isEmpty || (category == nil && channel == nil) else {
                    continue
                }
                let sorted = cell.seconds.values.sorted()
                let count = sorted.count
                let came = registered.filter { presence[$0].contains(true) }
                let median = count == 0 ? 0 : sorted[(count - 1) / 2] + sorted[count / 2]
                let peak = cell.present.max() ?? 0
                let fields: [String] = [
                    names(window, category, channel), isEvent && knowsRegistered ? "\(registered.count)" : "",
                    isEvent && knowsRegistered ? "\(came.count)" : "", "\(count)",
                    "\(sorted.count { $0 >= 300 })", "\(sorted.count { 2 * $0 >= window.seconds })",
                    "\(sorted.count { 4 * $0 >= 3 * window.seconds })", "\(cell.total)",
                    rounded(cell.total, count, 1), count == 0 ? "" : rounded(median, 2, 1),
                    rounded(cell.total, window.seconds, 2), "\(peak)",
                    peak == 0 ? "" : stamp(cell.present.firstIndex(of: peak) ?? 0),
                ]
                lines.append(fields.joined(separator: ","))
            }
        }
        return lines
    }

    func engagement() -> [String] {
        var lines: [String] = []
        let said = event.remarks.filter { !isStaff($0.person) && !$0.isPrivate && 0 <= $0.at && $0.at < event.length }
        let asked = event.questions.filter { !isStaff($0.person) }
        for window in windows {
            let presence = presence(in: window)
            let isEvent = window.id == "event"
            for (category, channel) in allCells {
                let cell = cell(category, channel, presence)
                func isHere(_ person: Int?, on found: Int) -> Bool {
                    (category == nil || category == self.category(person)) && (channel == nil || channel == found)
                }
                let messages = said.filter { remark in
                    let author = participant(remark.person)
                    return window.holds[remark.at]
                        && isHere(author, on: author.map { self.channel[$0][remark.at] } ?? 3)
                }
                let questions = asked.filter { question in
                    let author = participant(question.person)
                    return isEvent && isHere(author, on: author.map { event.people[$0].language.channel } ?? 3)
                }
                let isEmpty = cell.seconds.isEmpty && messages.isEmpty && questions.isEmpty
                guard !isEmpty || (category == nil && channel == nil) else { continue }
                // "Passer By" and "passer  BY" are one author.
                let authors = Set(
                    (messages.map(\.name) + questions.map(\.name)).map { $0 == "passer  BY" ? "Passer By" : $0 })
                let attending = cell.seconds.keys.count { authors.contains(event.people[$0].name) }
                let knowsAuthors = event.hasChat || (isEvent && event.hasQuestions)
                let fields: [String] = [
                    names(window, category, channel), "\(cell.seconds.count)", "\(cell.total)",
                    event.hasChat ? "\(messages.count)" : "",
                    event.hasChat ? "\(messages.count(where: \.holdsQuestion))" : "",
                    event.hasQuestions && isEvent ? "\(questions.count)" : "", knowsAuthors ? "\(authors.count)" : "",
                    event.hasChat ? rounded(6000 * messages.count, cell.total, 2) : "",
                    knowsAuthors ? rounded(attending, cell.seconds.count, 4) : "",
                ]
                lines.append(fields.joined(separator: ","))
            }
        }
        return lines
    }

    func concurrency() -> [String] {
        let presence = presence(in: windows[0])
        var lines: [String] = []
        for minute in stride(from: 0, to: event.length, by: 60) {
            let seconds = minute..<min(minute + 60, event.length)
            for (_, channel) in allCells.prefix(5) {
                var sum = 0
                for person in event.people.indices {
                    sum += seconds.count { second in
                        presence[person][second] && (channel == nil || channel == self.channel[person][second])
                    }
                }
                let name = channel.map { Self.channels[$0] } ?? "all"
                lines.append("trial,\(stamp(minute)),\(name),\(rounded(sum, seconds.count, 2))")
            }
        }
        return lines
    }

    func channelBasis() -> [String] {
        var lines: [String] = []
        for window in windows {
            let presence = presence(in: window)
            for channel in 0..<4 {
                for basis in ["log", "declared", "none"] {
                    var (people, sum) = (0, 0)
                    for person in event.people.indices {
                        let declared = event.people[person].language.channel == 3 ? "none" : "declared"
                        let seconds = (0..<event.length).count { second in
                            presence[person][second] && self.channel[person][second] == channel
                                && (isLogged[person][second] ? "log" : declared) == basis
                        }
                        people += seconds > 0 ? 1 : 0
                        sum += seconds
                    }
                    if people > 0 {
                        lines.append("trial,\(window.id),\(Self.channels[channel]),\(basis),\(people),\(sum)")
                    }
                }
            }
        }
        return lines
    }
}
