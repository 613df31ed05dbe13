package import EventModel
package import Participants
import Foundation

/// Counts of one cell of one window.
package struct EngagementCell: Sendable, Equatable {
    package var messages = 0
    package var questionMessages = 0
    package var questions = 0
    package var contributors = 0
    /// Contributors who attended the cell.
    package var attendingContributors = 0
}

/// Messages and questions by window, category and channel.
package struct Engagement: Sendable {
    /// One list of cells per window.
    package private(set) var cells: [[EngagementCell]]
    /// Counted messages of each participant on the event rows.
    package private(set) var messagesOf: RowValues<Participant, Int>
    package let contributions: Contributions

    package init(_ event: CountedEvent) {
        let (grid, windows) = (event.grid, event.windows)
        let contributions = Contributions(event)
        self.contributions = contributions
        cells = Array(repeating: Array(repeating: EngagementCell(), count: grid.count), count: windows.count)
        messagesOf = RowValues(repeating: 0, for: event.people.participants)
        var authors: [[Set<AuthorID>]] = Array(repeating: Array(repeating: [], count: grid.count), count: windows.count)

        for message in contributions.messages {
            if let participant = contributions.participant(message.author) { messagesOf[participant] += 1 }
            let cellsHere = grid.cells(message.category, message.channel)
            for (index, window) in windows.enumerated() where message.second.map(window.contains) ?? false {
                for cell in cellsHere {
                    cells[index][cell].messages += 1
                    if message.holdsQuestion { cells[index][cell].questionMessages += 1 }
                    authors[index][cell].insert(message.author)
                }
            }
        }
        // A question counts under its asker's declared channel; without a time, on the event rows only.
        for question in contributions.questions {
            let cellsHere = grid.cells(question.category, question.channel)
            for (index, window) in windows.enumerated() where question.second.map(window.contains) ?? (index == 0) {
                for cell in cellsHere {
                    cells[index][cell].questions += 1
                    if index == 0 { authors[index][cell].insert(question.author) }
                }
            }
        }
        for window in windows.indices {
            for cell in 0..<grid.count where !authors[window][cell].isEmpty {
                cells[window][cell].contributors = authors[window][cell].count
                cells[window][cell].attendingContributors = authors[window][cell].count { author in
                    contributions.participant(author).map {
                        event.attended(window, $0, on: grid.channel(of: cell))
                    } ?? false
                }
            }
        }
    }
}
