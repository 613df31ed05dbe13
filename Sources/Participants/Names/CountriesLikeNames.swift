extension DisplayName {
    /// Whether people are called like a country, or like a way to write it.
    static func isCountryLikeName(_ text: String) -> Bool { countriesLikeNames.contains(text.lowercased()) }

    private static let countriesLikeNames: Set<String> = [
        "israel", "jordan", "chad", "georgia", "kenya", "india", "china", "france", "francia", "italia", "brasil",
        "portugal", "holland", "england", "wales", "ireland", "malta", "maurice", "dominique", "iran", "oman", "jersey",
        "cuba", "germany", "spain", "norway", "poland", "trinidad", "samoa", "argentina", "colombia", "bolivia",
        "panama", "cyprus", "dominica", "niger", "benin", "mali",
    ]
}
