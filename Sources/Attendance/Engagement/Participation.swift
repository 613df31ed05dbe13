import EventModel
import Participants
import Foundation

/// How evenly people and categories took part in the chat. Silent attendees count: without them a chat of three among three
/// hundred would look shared.
package struct Participation: Sendable {
    /// Messages of each attendee of the window, zeros included, sorted.
    private let messages: [Int]
    /// Messages of attendees by category, of the categories that attended.
    private let byCategory: [Int]

    package init(messages: [Int], byCategory: [Int]) {
        self.messages = messages.sorted()
        self.byCategory = byCategory
    }

    package var attendees: Int { messages.count }
    package var silent: Int { messages.count { $0 == 0 } }
    package var total: Int { messages.reduce(0, +) }
    package var categories: Int { byCategory.count }

    /// 0 where all wrote the same amount, near 1 where one person wrote everything: Σ (2i − n − 1) xᵢ ÷ (n Σ x), x sorted.
    package var gini: ExactQuotient? { quotient(over: attendees) }

    /// The same × n ÷ (n − 1): for few attendees the plain coefficient cannot reach 1.
    package var correctedGini: ExactQuotient? { quotient(over: attendees - 1) }

    private func quotient(over count: Int) -> ExactQuotient? {
        guard count > 0, total > 0 else { return nil }
        let weighted = messages.enumerated().reduce(Int128(0)) { sum, item in
            sum + Int128(2 * (item.offset + 1) - attendees - 1) * Int128(item.element)
        }
        return ExactQuotient(wide: weighted, Int128(count) * Int128(total), decimals: 4)
    }

    /// Entropy of the messages over categories ÷ the largest that this many categories can have: 1 where each wrote the same amount.
    ///
    /// Source: E. C. Pielou, The measurement of diversity in different types of biological collections, 1966.
    package var evenness: ExactQuotient? {
        guard categories > 1, total > 0 else { return nil }
        let entropy = byCategory.filter { $0 > 0 }.reduce(0.0) { sum, count in
            let share = Double(count) / Double(total)
            return sum - share * log(share)
        }
        return ExactQuotient(rounding: entropy / log(Double(categories)), decimals: 4)
    }
}

extension Participation {
    /// Who wrote how much in a window, of those who attended it.
    package init(_ event: CountedEvent, _ engagement: Engagement, _ window: Int) {
        let people = event.people.participants
        var counts = RowValues(repeating: 0, for: people)
        for message in engagement.contributions.messages
        where message.second.map(event.windows[window].contains) ?? false {
            if let person = engagement.contributions.participant(message.author) { counts[person] += 1 }
        }
        var byCategory: [Int: Int] = [:]
        let there = event.participants.filter { event.tallies[window].attended[$0] }
        for person in there { byCategory[people[person].category, default: 0] += counts[person] }
        self.init(messages: there.map { counts[$0] }, byCategory: Array(byCategory.values).sorted())
    }
}
