/// A record that only repeats somebody of another record, as the platform itself says: the line of their departure, or their
/// line in a summary above the stays.
package struct RepeatedMention: Sendable, Equatable {
    package var mention: MentionID
    /// The record that it belongs to.
    package var original: MentionID

    package init(_ mention: MentionID, of original: MentionID) {
        self.mention = mention
        self.original = original
    }
}

/// Two addresses that the platform gives to one person: the account's and the one that was typed at registration.
package struct AddressPair: Sendable, Hashable {
    package var one: TextID
    package var other: TextID

    package init(_ one: TextID, _ other: TextID) {
        self.one = one
        self.other = other
    }
}
