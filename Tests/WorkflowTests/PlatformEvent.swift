import TestSupport

/// One invented event, to be written as each platform writes it: who was there when is the same, whatever the form.
struct PlatformEvent {
    struct Person {
        var name: String
        /// Empty for a guest without an account.
        var email: String
        var isHost = false
        /// Seconds from the event's start.
        var stays: [(from: Int, to: Int)]
    }

    let seed: Int
    var people: [Person] = []
    /// Registered by e-mail, with category and language; not all of them came.
    private(set) var registrations: [(name: String, email: String, category: String, language: String)] = []

    static let length = 90 * 60

    init(seed: Int, count: Int = 24) {
        self.seed = seed
        var random = SplitMix64(seed: UInt64(seed))
        people.append(
            Person(
                name: "Network Host", email: "host@network.example", isHost: true, stays: [(-600, Self.length + 300)]))
        let categories = ["Member State", "UN system", "Civil society", "Academia", ""]
        let languages = ["English", "French", "Spanish", ""]
        for number in 0..<count {
            let name =
                Self.given[number % Self.given.count] + " " + Self.family[(number * 7 + seed) % Self.family.count]
            // Two people never share a name here: what a shared name means is tested elsewhere.
            let full = name + String(repeating: "e", count: number / Self.given.count)
            let isGuest = random.below(5) == 0
            let email = "person\(number)@org\(number % 6).example"
            if !isGuest, random.below(4) > 0 {
                registrations.append(
                    (full, email, categories[random.below(categories.count)], languages[random.below(languages.count)]))
            }
            guard random.below(6) > 0 else { continue }
            people.append(Person(name: full, email: isGuest ? "" : email, stays: Self.stays(&random)))
        }
    }

    /// The same where nobody's address is known.
    var withoutAddresses: PlatformEvent {
        var event = self
        for index in event.people.indices { event.people[index].email = "" }
        return event
    }

    /// Rejoins, two devices at once, stays of no length, and some outside the event.
    private static func stays(_ random: inout SplitMix64) -> [(from: Int, to: Int)] {
        var stays: [(from: Int, to: Int)] = []
        var from = random.below(length) - 900
        for _ in 0...random.below(4) {
            let stay = random.below(8) == 0 ? 0 : random.below(2400) + 1
            stays.append((from, from + stay))
            from += stay + 1 + random.below(700)
        }
        if random.below(4) == 0, let first = stays.first { stays.append((first.from + 20, first.to + 90)) }
        return stays
    }

    private static let given = ["Ana", "Ben", "Cara", "Dan", "Eva", "Farid", "Gül", "Hana", "Iñigo", "João", "Kofi"]
    private static let family = [
        "Lima", "Okoro", "Dietz", "Eze", "Roth", "Haddad", "Núñez", "Ōno", "Traoré", "Østby", "Petrović", "Wong", "Sy",
    ]

    /// Every stay with who stayed, in the order of the people.
    var stays: [(person: Person, from: Int, to: Int)] {
        people.flatMap { person in person.stays.map { (person, $0.from, $0.to) } }
    }
}

extension SplitMix64 {
    fileprivate mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}
