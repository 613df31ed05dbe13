/// A unit of a length of time, in the languages of platforms.
enum LengthUnit: String, VocabularyMeaning {
    case day, hour, minute, second

    static let wordKind = Vocabulary.Kind.lengthUnit

    var seconds: Int {
        switch self {
        case .day: 86_400
        case .hour: 3600
        case .minute: 60
        case .second: 1
        }
    }
}
