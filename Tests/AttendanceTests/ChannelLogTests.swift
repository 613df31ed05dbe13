import Participants
import Attendance
import EventModel
import TestSupport
import Testing

private let (english, french, spanish) = (0, 1, 2)

/// The log's channel at each of some seconds: a letter each, `-` where the log does not cover it.
private func letters(_ event: TestEvent, at seconds: [Int], of participant: ParticipantID = 0) -> String {
    let people = event.people()
    let log = ChannelLog(event.records, people, Presence(event.records, people))
    return seconds.map { second in
        log.channel(of: participant, at: TestEvent.at(second)).map { ["e", "f", "s"][$0] } ?? "-"
    }.joined()
}

@Suite struct ChannelSwitchTests {
    private func event(_ stays: [(Int, Int)], _ switches: [(Int, at: Int)]) -> TestEvent {
        var event = TestEvent()
        for (from, to) in stays { event.connect("Aba Kora", "aba@mail.example", from: from, to: to) }
        for (channel, at) in switches { event.listen("", "aba@mail.example", channel: channel, from: at) }
        return event
    }

    @Test func `a switch holds until the next one`() {
        let event = event([(0, 600)], [(french, at: 100), (spanish, at: 300)])
        #expect(letters(event, at: [0, 99, 100, 299, 300, 599, 600]) == "--ffss-")
    }

    @Test func `a switch ends with the unbroken stretch of presence`() {
        let event = event([(0, 200), (201, 600)], [(french, at: 100)])
        #expect(letters(event, at: [100, 199, 200, 201, 300]) == "ff---")
    }

    @Test func `a rejoin without a second's gap does not break it`() {
        let event = event([(0, 200), (200, 400), (350, 600)], [(french, at: 100)])
        #expect(letters(event, at: [199, 200, 399, 400, 599, 600]) == "fffff-")
    }

    @Test func `another device in between does not break it`() {
        let event = event([(300, 600), (0, 200), (150, 310)], [(french, at: 100)])
        #expect(letters(event, at: [100, 250, 305, 599]) == "ffff")
    }

    @Test func `a switch outside presence has no effect`() {
        let event = event([(100, 200), (300, 400)], [(french, at: 50), (spanish, at: 200), (french, at: 250)])
        #expect(letters(event, at: [50, 100, 199, 200, 250, 300, 399]) == "-------")
        #expect(letters(self.event([(100, 200)], [(french, at: 100)]), at: [100, 199, 200]) == "ff-")
    }

    @Test func `of two switches in one second the later row holds`() {
        let event = event([(0, 600)], [(french, at: 100), (spanish, at: 100)])
        #expect(letters(event, at: [99, 100, 599]) == "-ss")
    }

    @Test func `switches in any order of rows`() {
        let event = event([(0, 600)], [(spanish, at: 300), (english, at: 450), (french, at: 100)])
        #expect(letters(event, at: [100, 299, 300, 449, 450]) == "ffsse")
    }

    @Test func `somebody else's switch changes nothing`() {
        var event = event([(0, 600)], [(french, at: 100)])
        event.connect("Noé Dahl", "noe@mail.example", from: 0, to: 600)
        event.listen("", "noe@mail.example", channel: spanish, from: 200)
        #expect(letters(event, at: [200, 599]) == "ff")
        #expect(letters(event, at: [199, 200, 599], of: 1) == "-ss")
    }
}

@Suite struct ChannelSpellTests {
    private func event(_ spells: [(Int, from: Int, to: Int)]) -> TestEvent {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 300)
        for (channel, from, to) in spells {
            event.listen("", " ABA@mail.example", channel: channel, from: from, to: to)
        }
        return event
    }

    @Test func `a spell is half-open and needs no presence`() {
        let event = event([(french, from: 100, to: 500)])
        #expect(letters(event, at: [99, 100, 300, 499, 500]) == "-fff-")
    }

    @Test func `of overlapping spells the later start holds, and the earlier resumes`() {
        let event = event([(french, from: 100, to: 500), (spanish, from: 200, to: 300)])
        #expect(letters(event, at: [100, 199, 200, 299, 300, 499, 500]) == "ffssff-")
    }

    @Test func `the later start holds whatever the order of rows`() {
        let event = event([(spanish, from: 200, to: 300), (french, from: 100, to: 500)])
        #expect(letters(event, at: [199, 200, 299, 300]) == "fssf")
    }

    @Test func `of spells that start together the later row holds`() {
        #expect(
            letters(event([(french, from: 100, to: 500), (spanish, from: 100, to: 300)]), at: [100, 299, 300]) == "ssf")
        #expect(
            letters(event([(spanish, from: 100, to: 300), (french, from: 100, to: 500)]), at: [100, 299, 300]) == "fff")
    }

    @Test func `three deep, each resumes while it lasts`() {
        let event = event([
            (english, from: 0, to: 1000), (french, from: 100, to: 400), (spanish, from: 200, to: 600),
            (french, from: 300, to: 350),
        ])
        #expect(letters(event, at: [0, 100, 200, 300, 349, 350, 599, 600, 999, 1000]) == "efsffssee-")
    }

    @Test func `touching spells leave no gap`() {
        let event = event([(french, from: 100, to: 200), (spanish, from: 200, to: 300)])
        #expect(letters(event, at: [199, 200, 299, 300]) == "fss-")
    }

    @Test func `a spell counts over a switch when it starts later, and the other way round`() {
        var event = event([(french, from: 100, to: 200)])
        event.listen("", "aba@mail.example", channel: spanish, from: 50)
        event.listen("", "aba@mail.example", channel: english, from: 150)
        #expect(letters(event, at: [50, 99, 100, 149, 150, 199, 200, 299, 300]) == "ssffeeee-")
    }

    @Test func `staff have no channel`() {
        var event = TestEvent()
        event.connect("Interpreter French", "booth@mail.example")
        event.listen("", "booth@mail.example", channel: french, from: 0, to: 100)
        #expect(event.people().participants[0].isStaff)
        #expect(letters(event, at: [0, 50]) == "--")
    }
}

@Suite struct ChannelNameTests {
    @Test(arguments: [
        ("floor", 0), ("Floor", 0), ("en", 0), ("English", 0), ("fr", 1), ("FR", 1), ("Français", 1), ("francés", 1),
        ("Spanish", 2), ("español", 2), ("الإسبانية", 2),
    ])
    func `a log names a channel by its code, its name or as the floor`(text: String, channel: Int) {
        #expect(TestEvent.channels.index(ofChannel: text) == channel)
        #expect(TestEvent.channels.index(ofDeclared: text) == channel)
    }

    @Test(arguments: ["Portuguese", "ar", "русский"])
    func `a language that is not offered is not a channel, and unknown where it is declared`(text: String) {
        #expect(TestEvent.channels.index(ofChannel: text) == nil)
        #expect(TestEvent.channels.index(ofDeclared: text) == TestEvent.channels.unknown)
    }

    @Test func `channels stand in order, the floor first and unknown last`() {
        let channels = Channels(floor: "fr", interpretation: ["en", "fr", "es"])
        #expect((0..<channels.count).map(channels.name) == ["fr", "en", "es", "unknown"])
    }
}
