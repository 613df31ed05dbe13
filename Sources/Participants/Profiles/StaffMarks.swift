import EventModel

/// Decides from one record whether it belongs to staff: by the host's account, an interpreter's name, or the event's patterns.
struct StaffMarks {
    private let texts: TextPool
    private let staff: StaffRules
    private var keys: TextKeys
    private let hostEmails: Set<TextID>
    private let hostNames: Set<TextID>
    /// The role that each text indicates, once it was looked at.
    private var roleOfText: RowValues<PooledText, Role??>

    init(_ records: EventRecords, _ rules: ProfileRules) {
        texts = records.texts
        staff = rules.staff
        var keys = TextKeys(records.texts)
        hostEmails = Set(records.hostEmails.map { keys.email($0) })
        hostNames = Set(records.hostNames.map { keys.name($0) })
        self.keys = keys
        roleOfText = RowValues(repeating: nil, count: records.texts.count)
    }

    /// By e-mail; an account without e-mail by name.
    mutating func isHostAccount(_ mention: Mention) -> Bool {
        if !hostEmails.isEmpty, !keys.email(mention.email).isEmpty {
            return hostEmails.contains(keys.email(mention.email))
        }
        return !hostNames.isEmpty && !mention.name.isEmpty && keys.email(mention.email).isEmpty
            && hostNames.contains(keys.name(mention.name))
    }

    /// Interpreter by name, technician by one of the event's patterns, else nil.
    mutating func role(of mention: Mention) -> Role? {
        var role: Role?
        for (text, isName) in [(mention.name, true), (mention.registeredName, true), (mention.email, false)]
        where !text.isEmpty {
            if roleOfText[text] == nil {
                let isInterpreter =
                    isName && StaffRules.mayBeInterpreter(texts.utf8(text))
                    && StaffRules.isInterpreter(texts[text])
                let isStaff = !isInterpreter && staff.hasPatterns && staff.matches(texts[text])
                roleOfText[text] = .some(isInterpreter ? .interpreter : isStaff ? .technician : nil)
            }
            if let found = roleOfText[text] ?? nil, role != .interpreter { role = found }
        }
        return role
    }

    /// The key that namesakes share.
    mutating func key(ofName name: TextID) -> TextID { keys.name(name) }
}
