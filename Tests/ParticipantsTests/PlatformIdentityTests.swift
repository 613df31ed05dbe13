import EventModel
import Testing
import TestSupport
@testable import Participants

/// What a platform itself says of who is who is not asked again.
@Suite struct PlatformIdentityTests {
    @Test func `two addresses that the platform gives to one person are one participant`() {
        var event = TestEvent()
        let first = event.connect("Ben Okoro", "ben@union.example")
        let second = event.connect("ben", "ben@private.example", from: 700, to: 800)
        let other = event.connect("Ana Lima", "ana@mission.example")
        event.records.addressPairs = [
            AddressPair(event.records.mentions[second].email, event.records.mentions[first].email)
        ]
        let people = Identity.people(of: event.records)
        #expect(people.participantOf[first] == people.participantOf[second])
        #expect(people.participantOf[first] != people.participantOf[other])
        #expect(people.participants.count == 2 && people.rules[second] == .email)
    }

    @Test func `a record that repeats another goes with it, even where names cannot tell`() {
        var event = TestEvent()
        let first = event.connect("")
        let second = event.connect("", from: 100, to: 200)
        let repeated = event.mention(.connection, in: .connections, name: "")
        event.records.repeatedMentions = [RepeatedMention(repeated, of: second)]
        let people = Identity.people(of: event.records)
        #expect(people.participantOf[repeated] == people.participantOf[second])
        #expect(people.participantOf[first] != people.participantOf[second])
        #expect(people.participants.count == 2)
        // Its own repetition is no other record: nothing else says who this is.
        #expect(people.rules[repeated] == LinkRule.none && people.rules[second] == LinkRule.none)
        #expect(people.rules[first] == LinkRule.none)
    }
}
