import Attendance
import EventModel
import Participants

/// Asks what an answer means that is not understood, once for each wording.
extension ReviewSession {
    /// The values that a wording can mean, as they are listed; countries are too many for a list.
    func choices(_ question: AnswerQuestion) -> [(value: String, label: String)] {
        let rules = figures.rules
        return switch question {
        case .category: rules.taxonomy.categories.map { ($0.id, $0.labels["en"] ?? $0.id) }
        case .language:
            rules.channels.codes.enumerated().map { index, code in
                (code, Languages.englishName(code) + (index == 0 ? " (the floor)" : ""))
            } + [(NoAnswer.value, "none of these, or not known")]
        case .gender: GenderAnswers.values.map { ($0, $0.replacing("_", with: " ")) }
        case .country: []
        }
    }

    /// The value that an input names; nil if it names none.
    func value(for input: String, _ question: AnswerQuestion) -> String? {
        if question == .country {
            return input == NoAnswer.value
                ? input : Countries.code(of: input.count == 2 ? input.uppercased() : input)
        }
        let choices = choices(question)
        return Int(input).flatMap { choices.indices.contains($0 - 1) ? choices[$0 - 1].value : nil }
    }

    func show(_ wording: AnswerWording) {
        say("“\(visibleText(wording.text))”")
        let people = wording.people == 1 ? "1 person" : "\(wording.people) people"
        say("  an answer of \(people) about the \(wording.question.rawValue): what does it mean?")
        for (index, choice) in choices(wording.question).enumerated() {
            say("  \(index + 1 < 10 ? " " : "")\(index + 1)  \(choice.label)")
        }
        if wording.question == .country { say("   type a country's name or its two-letter code, or unknown") }
        say("   s  skip     u  undo     q  quit")
    }
}
