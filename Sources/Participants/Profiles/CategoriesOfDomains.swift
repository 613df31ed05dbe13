import EventModel

/// The category of e-mail addresses, worked out once for each domain.
struct CategoriesOfDomains {
    private let texts: TextPool
    private let taxonomy: Taxonomy
    private var ofDomain: [String: Int?] = [:]

    init(_ texts: TextPool, _ taxonomy: Taxonomy) {
        self.texts = texts
        self.taxonomy = taxonomy
    }

    mutating func category(ofEmail id: TextID) -> Int? {
        let email = texts[id]
        guard let at = email.utf8.lastIndex(of: 0x40) else { return nil }
        let domain = String(email[at...])
        if let known = ofDomain[domain] { return known }
        let category = taxonomy.category(ofEmail: domain)
        ofDomain[domain] = .some(category)
        return category
    }
}
