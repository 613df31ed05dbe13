import Foundation

/// The event as files of each platform, in their own bytes.
extension PlatformEvent {
    static let settings = """
        time_zone: Europe/Zurich
        starts: 2022-02-17T13:00:00
        ends: 2022-02-17T14:30:00
        interpretation: [fr, es]
        staff: [Network Host]
        """
    static let agenda = """
        id,title,kind,start,minutes
        opening,Opening,opening,13:00,10
        panel,Panel,panel,,35
        closing,Closing,closing,14:00,20
        """

    var registrationFile: String {
        "Name,Email,Stakeholder category,Preferred language\n"
            + registrations.map { "\($0.name),\($0.email),\($0.category),\($0.language)\n" }.joined()
    }

    var zoom: [UInt8] {
        var text = "Topic,ID,Host,Duration (minutes),Start time,End time,Participants\n"
        text += "Launch,81234567890,Network Host (host@network.example),106,"
        text += "\"\(Clock.us(-600))\",\"\(Clock.us(Self.length + 300))\",\(stays.count)\n\n"
        text += "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest\n"
        for stay in stays {
            let minutes = (stay.to - stay.from + 59) / 60
            text += "\(stay.person.name),\(stay.person.email),\"\(Clock.us(stay.from))\",\"\(Clock.us(stay.to))\","
            text += "\(minutes),Yes\n"
        }
        return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    }

    /// The report of 2021 and 2022: a row for each stay.
    var teams2: [UInt8] {
        var text = "Meeting Summary\nTotal Number of Participants\t\(people.count)\nMeeting Title\tLaunch\n"
        text += "Meeting Start Time\t\(Clock.teams2(-600))\nMeeting End Time\t\(Clock.teams2(Self.length + 300))\n"
        text += "Meeting Id\tbf2dbe01-0000-4000-8000-7e9bacabbeb1\n\n"
        text += "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)\n"
        for stay in stays {
            let length = Clock.length(stay.to - stay.from, units: 2)
            let cells = [
                shown(stay.person), Clock.teams2(stay.from), Clock.teams2(stay.to), length, stay.person.email,
                stay.person.isHost ? "Organizer" : "Presenter", stay.person.email,
            ]
            text += cells.joined(separator: "\t") + "\n"
        }
        return utf16(text, isBigEndian: false)
    }

    /// The report since 2022: sections for the summary, people and stays.
    var teams3: [UInt8] {
        let time = seed.isMultiple(of: 2) ? Clock.us3 : Clock.gb3
        var text = "1. Summary\nMeeting title\tLaunch\nAttended participants\t\(people.count)\n"
        text += "Start time\t\(time(-600))\nEnd time\t\(time(Self.length + 300))\nMeeting duration\t1h 45m\n"
        text += "\n2. Participants\n"
        text += "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n"
        for person in people {
            let (from, to) = (person.stays.map(\.from).min() ?? 0, person.stays.map(\.to).max() ?? 0)
            let cells = [
                shown(person), time(from), time(to), Clock.length(to - from, units: 3), person.email, person.email,
                role(person),
            ]
            text += cells.joined(separator: "\t") + "\n"
        }
        text += "\n3. In-Meeting Activities\nName\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
        for stay in stays {
            // Fractions of a second are cut off, so that a length may be a second short.
            let length = Clock.length(max(0, stay.to - stay.from - stay.from % 2), units: 3)
            let cells = [
                shown(stay.person), time(stay.from), time(stay.to), length, stay.person.email, role(stay.person),
            ]
            text += cells.joined(separator: "\t") + "\n"
        }
        return utf16(seed % 3 == 0 ? text.replacing("\n", with: "\r\n") : text, isBigEndian: !seed.isMultiple(of: 2))
    }

    var webex: [UInt8] {
        var text = "Meeting Name\tMeeting Start Time\tMeeting End Time\tDisplay Name\tRole\tAttendee Email\t"
        text += "Join Time\tLeave Time\tAttendance Duration\tConnection Type\n"
        for stay in stays {
            let cells = [
                "Launch", wrapped(-600), wrapped(Self.length + 300), stay.person.name,
                stay.person.isHost ? "Host" : "Attendee", stay.person.email, wrapped(stay.from), wrapped(stay.to),
                "\((stay.to - stay.from + 59) / 60) mins", "Desktop app",
            ]
            text += cells.joined(separator: "\t") + "\n"
        }
        return utf16(text, isBigEndian: false)
    }

    private func wrapped(_ second: Int) -> String { "=\"\(Clock.iso(second))\"" }

    /// The server's own file, in the generation of an odd or an even seed. It knows nobody's address.
    var bigBlueButton: [UInt8] {
        let users = people.enumerated().map { number, person in
            let stays = person.stays.map { "{\"registeredOn\":\(Clock.ms($0.from)),\"leftOn\":\(Clock.ms($0.to))}" }
            let ids =
                seed.isMultiple(of: 2)
                ? "\"i\":{\"sessions\":[\(stays.joined(separator: ","))]}"
                : stays.enumerated().map { "\"i\($0)\":\($1)" }.joined(separator: ",")
            return
                "\"w\(number)\":{\"userKey\":\"w\(number)\",\"name\":\"\(person.name)\",\"isModerator\":\(person.isHost),"
                + "\"intIds\":{\(ids)},\"answers\":{},\"talk\":{\"totalTime\":0}}"
        }
        let head = "{\"intId\":\"a-1\",\"extId\":\"launch\",\"name\":\"Launch\",\"createdOn\":\(Clock.ms(-900)),"
        return Array(
            (head + "\"endedOn\":\(Clock.ms(9000)),\"users\":{\(users.joined(separator: ","))},\"polls\":{}}").utf8)
    }

    private func shown(_ person: Person) -> String {
        person.email.isEmpty ? person.name + ["", " (Guest)", " (Unverified)", " (Invité)"][seed % 4] : person.name
    }

    private func role(_ person: Person) -> String { person.isHost ? "Organizer" : "Attendee" }

    private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
        ([0xFEFF] + Array(text.utf16)).flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isBigEndian ? [high, low] : [low, high]
        }
    }
}

/// Times of 17 February 2022 in Geneva, as platforms print them; seconds count from 13:00.
private enum Clock {
    static func us(_ second: Int) -> String { "02/17/2022 \(twelve(second, padded: true))" }
    static func teams2(_ second: Int) -> String { "2/17/2022, \(twelve(second, padded: false))" }
    static func us3(_ second: Int) -> String { "2/17/22, \(twelve(second, padded: false))" }
    static func gb3(_ second: Int) -> String { "17/02/22, \(clock(second))" }

    static func iso(_ second: Int) -> String { "2022-02-17 \(clock(second))" }
    static func ms(_ second: Int) -> Int { (1_645_099_200 + second) * 1000 }

    static func clock(_ second: Int) -> String {
        let all = 13 * 3600 + second
        return [all / 3600, all / 60 % 60, all % 60].map { two($0) }.joined(separator: ":")
    }

    private static func twelve(_ second: Int, padded: Bool) -> String {
        let all = 13 * 3600 + second
        let hour = (all / 3600 + 11) % 12 + 1
        let rest = [all / 60 % 60, all % 60].map { two($0) }.joined(separator: ":")
        return "\(padded ? two(hour) : String(hour)):\(rest) \(all < 43_200 ? "AM" : "PM")"
    }

    /// `1h 2m 3s`, cut off after so many units.
    static func length(_ seconds: Int, units: Int) -> String {
        let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "m"), (seconds % 60, "s")].filter { $0.0 > 0 }
        return parts.isEmpty ? "0s" : parts.prefix(units).map { "\($0.0)\($0.1)" }.joined(separator: " ")
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
