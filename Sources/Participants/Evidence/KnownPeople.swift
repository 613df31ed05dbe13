/// What is known about everybody, and what evidence is weighed with.
struct KnownPeople {
    /// One for each group of records.
    var persons: [KnownPerson]
    var setting: PairComparison.Setting

    init(persons: [KnownPerson], setting: PairComparison.Setting) {
        self.persons = persons
        self.setting = setting
    }

    /// Counts how common words, organizations and countries are.
    init(_ persons: [KnownPerson], _ words: NameWords, _ places: PlaceTest, without: Set<LinkEvidence.Kind>) {
        self.persons = persons
        setting = PairComparison.Setting(words: words, without: without, places: places)
        var organizations: [String: Int] = [:]
        var countries: [String: Int] = [:]
        for person in persons {
            setting.words.count(Set(person.names.joined()))
            if !person.organizationKey.isEmpty { organizations[person.organizationKey, default: 0] += 1 }
            for country in person.countries { countries[country, default: 0] += 1 }
        }
        let all = Double(max(LinkShares.smallestEvent, persons.count))
        setting.organizationShares = organizations.mapValues { Double($0) / all }
        setting.countryShares = countries.mapValues { Double($0) / all }
    }
}
