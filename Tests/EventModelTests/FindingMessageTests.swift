import EventModel
import Testing

@Suite struct FindingMessageTests {
    @Test func `every kind of finding has a sentence`() {
        let kinds = Set(FindingMessage.all.map(\.kind))
        #expect(Set(Finding.Kind.allCases).subtracting(kinds) == [.dateOrder])
    }

    @Test func `a sentence says something, and begins and ends as part of a line`() {
        for message in FindingMessage.all {
            #expect(!message.text.template.isEmpty)
            #expect(message.text.template.first?.isUppercase == false || message.text.template.hasPrefix("{"))
            #expect(!message.text.template.hasSuffix(".") && !message.action.template.hasSuffix("."))
        }
    }

    @Test func `what needs attention says what to do`() {
        for message in FindingMessage.all where message.kind.needsAttention && message.kind != .totalsDisagree {
            #expect(!message.action.template.isEmpty, "\(message.text.template)")
        }
    }

    @Test func `a sentence is written once`() {
        let texts = FindingText.catalogue.map(\.template)
        #expect(Set(texts).count == texts.count && texts.count > 150)
    }
}
