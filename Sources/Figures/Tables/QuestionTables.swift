import EventModel
package import Attendance

extension EventFigures {
    /// What was asked in the Q&A report by one category, or by all.
    package struct Asked: Sendable, Equatable {
        package var questions = 0
        /// Nil where the report does not say.
        package var answered: Int?
        package var askers = 0
    }

    /// Of `all`, then of each category.
    package var asked: [Asked] {
        var cells = Array(repeating: Asked(), count: grid.categories + 1)
        var askers = Array(repeating: Set<Int32>(), count: grid.categories + 1)
        for question in engagement.contributions.questions {
            for place in [0, question.category + 1] {
                cells[place].questions += 1
                if let isAnswered = question.isAnswered {
                    cells[place].answered = (cells[place].answered ?? 0) + (isAnswered ? 1 : 0)
                }
                askers[place].insert(question.author)
            }
        }
        for place in cells.indices { cells[place].askers = askers[place].count }
        return cells
    }

    /// `questions.csv`.
    package func questionsTable() -> FigureTable {
        FigureTable(
            TableSchemas.questions,
            rows: asked.enumerated().filter { $0.offset == 0 || $0.element.questions > 0 }.map { place, own in
                [
                    .text(identity.id), .text(categoryID(place == 0 ? nil : place - 1)), .integer(own.questions),
                    FigureValue(own.answered), .integer(own.askers),
                    FigureValue(own.answered.flatMap { ExactQuotient($0, own.questions, decimals: 4) }),
                ]
            })
    }

    /// `polls.csv`.
    package func pollsTable() -> FigureTable {
        var rows: [[FigureValue]] = []
        for poll in PollTally.all(of: event) {
            for (place, own) in poll.cells.enumerated() where place == 0 || own.present + own.respondents > 0 {
                rows.append([
                    .text(identity.id), .text(records.texts[poll.question]),
                    .text(categoryID(place == 0 ? nil : place - 1)), ifTimes(.integer(own.present)),
                    .integer(own.respondents), place == 0 ? .integer(poll.withoutPerson) : .empty,
                    ifTimes(FigureValue(ExactQuotient(own.presentRespondents, own.present, decimals: 4))),
                ])
            }
        }
        return FigureTable(TableSchemas.polls, rows: rows)
    }

    /// `statements.csv`.
    package func statementsTable() -> FigureTable {
        var rows: [[FigureValue]] = []
        // A list without times does not say in which session anybody spoke.
        let hasTimes = records.statements.contains { $0.instant != nil }
        for (index, cells) in floorStatements.cells.enumerated() where index == 0 || hasTimes {
            for (place, own) in cells.enumerated() where place == 0 || own.statements > 0 {
                rows.append([
                    .text(identity.id), .text(windows[index].id), .text(categoryID(place == 0 ? nil : place - 1)),
                    .integer(own.statements), .integer(own.speakers), .integer(own.timed),
                    own.timed > 0 ? FigureValue(ExactQuotient(own.seconds, 60, decimals: 1)) : .empty,
                ])
            }
        }
        return FigureTable(TableSchemas.statements, rows: rows)
    }
}
