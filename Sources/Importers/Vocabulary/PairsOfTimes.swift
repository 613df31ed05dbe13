/// Headers that mean a join and a leave time side by side, and may mean anything alone.
///
/// Arrival and departure, check-in and check-out are not among them: a form asks for the days of a journey.
enum PairsOfTimes {
    /// - Parameter words: what the header's columns are known to be.
    static func columns(_ folded: [String], _ words: Set<HeaderWord>) -> (join: Int, leave: Int)? {
        let names: Set<HeaderWord> = [.name, .firstName, .lastName, .email]
        guard folded.count > 2, words.isDisjoint(with: [.joinTime, .leaveTime]), !words.isDisjoint(with: names),
            words.isDisjoint(with: others), words.isDisjoint(with: form)
        else { return nil }
        for column in 1..<folded.count {
            let pair = [folded[column - 1], folded[column]]
            // Start and end may belong to anything; beside a person's address and without a language they belong to a stay.
            let isPlain = plain.contains(pair) && words.contains(.email) && !words.contains(.language)
            if telling.contains(pair) || isPlain { return (column - 1, column) }
        }
        return nil
    }

    /// A channel log, a list of statements or counts, a chat or a Q&A report has times of its own.
    private static let others: Set<HeaderWord> = [
        .channel, .listeners, .speaker, .sender, .message, .question, .askerName, .time, .topic,
    ]

    /// What only people who fill in a form are asked: then the pair says when they did, or when they travel.
    static let form: Set<HeaderWord> = [.category, .country, .jobTitle, .approval, .registrationTime]

    private static let telling = folded([
        ("In", "Out"), ("Time in", "Time out"), ("Entry", "Exit"), ("Entry time", "Exit time"), ("Entered", "Left"),
        ("Entered at", "Left at"), ("Joined", "Left"), ("Joined at", "Left at"), ("Join", "Leave"),
        ("Login", "Logout"), ("Log in", "Log out"), ("Login time", "Logout time"), ("Logged in", "Logged out"),
        ("Sign in", "Sign out"), ("Signed in", "Signed out"), ("Connected", "Disconnected"),
        ("Connected at", "Disconnected at"), ("Connect", "Disconnect"), ("Connection", "Disconnection"),
        ("First seen", "Last seen"), ("Entrée", "Sortie"), ("Heure d'entrée", "Heure de sortie"),
        ("Connexion", "Déconnexion"), ("Entrada", "Salida"), ("Ingreso", "Salida"), ("Conexión", "Desconexión"),
        ("Entrada", "Saída"), ("Ingresso", "Saída"), ("Conexão", "Desconexão"), ("Entrata", "Uscita"),
        ("Ingresso", "Uscita"), ("Eintritt", "Austritt"), ("Вход", "Выход"), ("دخول", "خروج"), ("الدخول", "الخروج"),
        ("وقت الدخول", "وقت الخروج"), ("انضمام", "مغادرة"), ("الانضمام", "المغادرة"),
    ])
    private static let plain = folded([
        ("Start", "End"), ("Début", "Fin"), ("Inicio", "Fin"), ("Início", "Fim"), ("البداية", "النهاية"),
    ])

    private static func folded(_ pairs: [(String, String)]) -> Set<[String]> {
        Set(pairs.map { [Header.fold($0.0), Header.fold($0.1)] })
    }
}
