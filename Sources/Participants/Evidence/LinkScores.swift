/// Scores of links, and the probabilities from which evidence decides or a person is asked.
///
/// A score says how likely a link is right. The scores of names and both thresholds were set by hand: a wrong link costs
/// more than one that stays open. What they do together is measured by the bench in Tests/Quality.
enum LinkScores {
    /// Of an e-mail address, which one person has, and of a decision, which is a person's word.
    static let certain: UInt8 = 100
    /// Of a whole name that exactly one participant has: two people with one name at one event are rare.
    static let wholeName: UInt8 = 95
    /// Of a part of a name with brackets, where the whole name fits nobody: the original name may be another's too.
    static let partOfName: UInt8 = 90
    /// Of the only one connected among several with one name: the clocks of two files may differ.
    static let onlyOneConnected: UInt8 = 90
    /// Of a record that nothing joins to another.
    static let unlinked: UInt8 = 0
    /// Evidence never makes a link certain.
    private static let mostByEvidence = 99.0

    /// Probability from which two are taken as one: one wrong link in ten at most.
    static let sure = 0.9
    /// Probability from which a person is asked: below it, most questions would be in vain.
    static let worthAsking = 0.1

    /// Most for somebody who shows another organization or country than the one known: people move, but others have their name.
    static let mostIfDiffering = 0.85

    /// The score of a link that evidence made.
    static func byEvidence(_ probability: Double) -> UInt8 {
        UInt8(min(mostByEvidence, (probability * 100).rounded()))
    }
}

/// Times, in seconds, by which linking judges.
enum LinkTimes {
    /// Within which a device that left may come back: a break, or a lost line.
    static let rejoining = 900
    /// Within which a stay under another name follows one that ended: leaving, renaming and joining take less.
    static let following = 180
    /// By how much a stay may begin before the one that it follows ended: platforms log an end late.
    static let overlap = 5
    /// By how much a message may be outside a stay: slips of the clock, and messages sent while leaving.
    static let clockSlack = 2
    /// From the end of a wait to the beginning of the stay.
    static let admission = 30
}

/// Bits that linking adds and subtracts where nothing is estimated from the event: the logarithm of how much likelier something
/// is for one person than for two.
///
/// Set by hand; those of names are in ``NameBits``, what an event estimates in ``LinkWeights``.
enum LinkBits {
    /// Words left over on both sides: another given name, or another family name.
    static let contradictedName = -12.0
    /// A piece beside the name that is another name of the person.
    static let tagIsName = 1.0
    /// An unexplained piece of several words beside the name; a piece of one word may be anything.
    static let unexplainedTag = -2.0
    static let unexplainedWord = -0.5
    /// Most that times may add for an author: in a long event nearly everybody is connected.
    static let mostOfTime = 4.0
    /// Least that times may add for an author: being absent weighs more than being there.
    static let leastOfTime = -12.0
    /// A name this far below the number of people cannot win: time, organization and country add no more than that.
    static let hopeless = 9.0
}

/// Shares of people that are assumed where an event gives none.
enum LinkShares {
    /// Of people with an organization, or a country, that nobody else is known to have.
    static let ofRareValue = 0.02
    /// A small event says little about how common anything is: it counts as one of so many people.
    static let smallestEvent = 20
    /// How often an author is connected at the moment of writing: clocks slip, and messages are sent while leaving.
    static let connectedAuthors = 0.97
    /// Odds that an author is one of those connected: a few write from an account that no report lists.
    static let oddsOfKnownAuthor = 0.95 / 0.05
}
