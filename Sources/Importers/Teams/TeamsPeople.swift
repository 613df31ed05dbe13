import EventModel

/// The rows of the section that has one row per person, kept until the section of stays has been read.
struct TeamsPeople {
    /// How Teams identifies a row: the section of stays has neither the account's id nor the registration.
    struct Key: Hashable {
        var name: TextID
        /// As the row has it.
        var email: TextID
    }

    struct Person {
        var key: Key
        var mention: MentionID
        /// The address under which the person is known; the registration's where the row has no other.
        var address: TextID
        /// First join, last leave; nil for somebody who registered and did not come.
        var envelope: (join: Timestamp, leave: Timestamp)?
    }

    private(set) var all: [Person] = []
    private var firstOf: [Key: Int] = [:]
    /// The first stay of each that has a join and a leave time.
    private var stays: [Key: MentionID] = [:]
    /// Those who were there, each row once.
    var attended: Int { all.count { $0.envelope != nil } }

    mutating func add(_ person: Person) {
        if firstOf[person.key] == nil { firstOf[person.key] = all.count }
        all.append(person)
    }

    /// The address under which the owner of a stay is known; empty if there is none.
    func address(of key: Key) -> TextID { firstOf[key].map { all[$0].address } ?? .empty }

    mutating func addStay(_ mention: MentionID, of key: Key) {
        if stays[key] == nil { stays[key] = mention }
    }

    func firstStay(of person: Person) -> MentionID? { stays[person.key] }

    /// How many people have stays, where no section has one row for each.
    var peopleWithStays: Int { stays.count }
}
