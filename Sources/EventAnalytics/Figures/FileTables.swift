extension EventFigures {
    /// `files.csv`.
    package func filesTable() -> FigureTable {
        FigureTable(
            TableSchemas.files,
            rows: records.files.map { file in
                [
                    .text(identity.id), .text(file.path), .text(file.kind.rawValue), .text(file.encoding),
                    .text(file.delimiter), .text(file.timeZone), .text(file.dateOrder), .text(file.precision),
                    .integer(file.records), .integer(file.accepted), .integer(file.rejected), .integer(file.ignored),
                ]
            })
    }

    /// `listeners.csv`: aggregate counts beside, in each session that holds their instant.
    package func listenersTable() -> FigureTable {
        var rows: [[FigureValue]] = []
        for (index, window) in windows.enumerated() {
            for count in records.listenerCounts where window.contains(count.instant - agenda.window.from) || index == 0
            {
                rows.append([
                    .text(identity.id), .text(records.files[Int(count.file)].path), .text(window.id),
                    .instant(count.instant), .text(rules.channels.name(count.channel)), .integer(count.listeners),
                ])
            }
        }
        return FigureTable(TableSchemas.listeners, rows: rows)
    }

    /// `reconciliation.csv`: the platform's totals, our own beside them where they differ, and what is in no cell.
    package func reconciliationTable() -> FigureTable {
        var rows: [[FigureValue]] = []
        func add(_ file: Int32, _ measure: String, _ platform: Int?, _ computed: Int?, _ agrees: String) {
            rows.append([
                .text(identity.id), .text(records.files[Int(file)].path), .text(measure), FigureValue(platform),
                FigureValue(computed), .text(agrees),
            ])
        }
        for total in records.totals {
            add(
                total.file, total.measure, total.platform, total.computed,
                total.computed.map { $0 == total.platform ? "true" : "false" } ?? "not recomputed")
            if records.hasTimes, let (measure, ours, reason) = ourFigure(for: total), ours != total.platform {
                add(total.file, measure, total.platform, ours, reason)
            }
        }
        for file in records.files.indices.map(Int32.init) {
            let outside = connectionsOutside(file)
            if outside > 0 { add(file, "connections_outside_event", nil, outside, "in no cell") }
            if let count = engagement.contributions.messagesOutside[file] {
                add(file, "messages_outside_event", nil, count, "in no cell")
            }
            if let count = floorStatements.outside[file] {
                add(file, "statements_outside_event", nil, count, "in no cell")
            }
            if let count = engagement.contributions.questionsOutside[file] {
                add(file, "questions_outside_event", nil, count, "in no cell")
            }
        }
        return FigureTable(TableSchemas.reconciliation, rows: rows)
    }

    /// Our figure for what a platform's total is about, and why it may differ.
    private func ourFigure(for total: PlatformTotal) -> (measure: String, value: Int, reason: String)? {
        let attendees = tallies[0].cells[0].attendees
        switch total.measure {
        case "unique_viewers", "participants", "total_users":
            return (
                "attendees", attendees,
                "people present in the event window over all files, each once, panellists included, staff left out"
            )
        case "registered":
            return records.hasRegistrationData
                ? ("registered", registered[0], "people over all files, cancelled, denied and staff left out") : nil
        case "max_concurrent":
            return ("peak_concurrent", tallies[0].cells[0].peak, "people in the event window, staff left out")
        case "duration_minutes":
            return ("event_minutes", (agenda.window.seconds + 59) / 60, "the event window of the agenda")
        default: return nil
        }
    }

    private func connectionsOutside(_ file: Int32) -> Int {
        records.connections.count { connection in
            let mention = records.mentions[Int(connection.mention)]
            let participant = people.participantOf[Int(connection.mention)]
            return mention.file == file && !connection.isWaitingRoom && participant >= 0
                && !people.participants[Int(participant)].isStaff && !connection.interval.overlaps(agenda.window)
        }
    }
}
