import TestSupport
import EventModel

/// A small invented event. Seconds count from its start; everything about it follows from the seed.
struct RandomEvent {
    struct Room {
        var id: String
        var from: Int
        var to: Int
        var meeting: String
    }

    struct Stay {
        var from: Int
        var to: Int
        var meeting: String
        var isWaitingRoom = false
    }

    struct Person {
        var name: String
        var email: String
        var isStaff: Bool
        /// Index in the test's taxonomy; nil where nothing tells.
        var category: Int?
        /// As answered; the channel it means is beside it, 3 where it means none.
        var language: (answer: String, channel: Int)
        var status: Registration.Status?
        var stays: [Stay] = []

        /// A registration in any status or an accepted connection.
        var isParticipant: Bool {
            status == .valid || status == .cancelledOrDenied || stays.contains { !$0.isWaitingRoom }
        }
    }

    /// A spell, or a switch where `to` is nil.
    struct Entry {
        var person: Int
        var channel: Int
        var from: Int
        var to: Int?
    }

    struct Remark {
        /// Nil for somebody who matches nobody.
        var person: Int?
        var name: String
        var at: Int
        var isPrivate: Bool
        var holdsQuestion: Bool
    }

    let length: Int
    let hasChat: Bool
    let hasQuestions: Bool
    private(set) var rooms: [Room] = []
    private(set) var people: [Person] = []
    private(set) var log: [Entry] = []
    private(set) var remarks: [Remark] = []
    private(set) var questions: [(person: Int?, name: String)] = []

    /// Disjoint rooms that count everybody, as the sums over sessions need them.
    var isPlain: Bool {
        rooms.allSatisfy { $0.meeting.isEmpty }
            && rooms.indices.allSatisfy { one in
                rooms.indices.allSatisfy {
                    $0 <= one || rooms[one].to <= rooms[$0].from || rooms[$0].to <= rooms[one].from
                }
            }
    }

    let seed: UInt64

    init(seed: UInt64) {
        self.seed = seed
        var random = SplitMix64(seed: seed)
        func within(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        length = within(200...900)
        hasChat = random.chance(85)
        hasQuestions = random.chance(60)
        rooms = Self.rooms(length, &random)
        let registers = random.chance(80)
        for number in 0..<within(0...9) {
            people.append(Self.person(number, length, registers: registers, &random))
        }
        if !people.isEmpty {
            for _ in 0..<within(0...14) { addEntry(&random) }
            if hasChat { for _ in 0..<within(0...25) { addRemark(&random) } }
            if hasQuestions { for _ in 0..<within(0...5) { addQuestion(&random) } }
        }
    }

    private static func rooms(_ length: Int, _ random: inout SplitMix64) -> [Room] {
        var rooms: [Room] = []
        var time = random.chance(50) ? 0 : Int.random(in: 1...60, using: &random)
        while time < length, rooms.count < 4 {
            let end = min(length, time + Int.random(in: 1...400, using: &random))
            rooms.append(Room(id: "s\(rooms.count + 1)", from: time, to: end, meeting: ""))
            time = end + (random.chance(60) ? 0 : Int.random(in: 1...90, using: &random))
        }
        while random.chance(35) {
            let from = Int.random(in: 0..<length, using: &random)
            let to = Int.random(in: from + 1...length, using: &random)
            rooms.append(Room(id: "p\(rooms.count + 1)", from: from, to: to, meeting: ""))
        }
        if random.chance(40) {
            for index in rooms.indices where random.chance(50) {
                rooms[index].meeting = ["81", "82", "83"][Int.random(in: 0..<3, using: &random)]
            }
        }
        return rooms
    }

    private static func person(
        _ number: Int, _ length: Int, registers: Bool, _ random: inout SplitMix64
    ) -> Person {
        let isStaff = random.chance(12)
        let languages = [("English", 0), ("fr", 1), ("Spanish", 2), ("Portuguese", 3), ("", 3)]
        let isKnown = registers && random.chance(75)
        var person = Person(
            name: isStaff ? "Desk \(number)" : "Guest \(number)", email: "guest\(number)@mail.example",
            isStaff: isStaff,
            category: isKnown && random.chance(80) ? Int.random(in: 0..<3, using: &random) : nil,
            language: isKnown ? languages[Int.random(in: 0..<5, using: &random)] : ("", 3),
            status: isKnown ? [.valid, .valid, .valid, .cancelledOrDenied, .absent].randomElement(using: &random) : nil)
        var time = Int.random(in: -150...length, using: &random)
        while random.chance(75), person.stays.count < 6 {
            let seconds = random.chance(15) ? 1 : Int.random(in: 1...600, using: &random)
            let meeting = ["", "81", "81", "82"][Int.random(in: 0..<4, using: &random)]
            person.stays.append(
                Stay(from: time, to: time + seconds, meeting: meeting, isWaitingRoom: random.chance(8)))
            // Touching, a second apart, later, or a second device at once.
            time += [seconds, seconds, seconds + 1, seconds + 40, seconds / 2, -20].randomElement(using: &random) ?? 0
        }
        return person
    }

    private mutating func addEntry(_ random: inout SplitMix64) {
        let from = Int.random(in: -100..<length + 50, using: &random)
        let isSwitch = random.chance(50)
        log.append(
            Entry(
                person: Int.random(in: people.indices, using: &random), channel: Int.random(in: 0..<3, using: &random),
                // Few instants, so that rows start together.
                from: random.chance(50) ? from / 60 * 60 : from,
                to: isSwitch ? nil : from + Int.random(in: 1...300, using: &random)))
    }

    private mutating func addRemark(_ random: inout SplitMix64) {
        let person = random.chance(12) ? nil : Int.random(in: people.indices, using: &random)
        let strangers = ["Passer By", "passer  BY", "Somebody"]
        let stranger = strangers[Int.random(in: 0..<3, using: &random)]
        remarks.append(
            Remark(
                person: person, name: person.map { people[$0].name } ?? stranger,
                at: Int.random(in: -60..<length + 60, using: &random), isPrivate: random.chance(10),
                holdsQuestion: random.chance(30)))
    }

    private mutating func addQuestion(_ random: inout SplitMix64) {
        let person = random.chance(15) ? nil : Int.random(in: people.indices, using: &random)
        questions.append((person, person.map { people[$0].name } ?? "Passer By"))
    }
}
