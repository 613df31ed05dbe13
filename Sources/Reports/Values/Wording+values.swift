/// Values within a sentence.
extension Wording {
    func people(_ count: Int) -> String { Count(people: count, small).text(self) }

    /// `58%`, or nil if there is nothing to divide by, or if it would give away a masked count.
    func share(_ part: Int, of whole: Int) -> String? {
        let share = Share(people: part, of: whole, small)
        return share == .nothing ? nil : share.text(self)
    }

    /// A share of time attended.
    func share(ofTime part: Int, _ whole: Int) -> String { Share(ofTime: part, whole).text(self) }

    /// A mean number of people present.
    func meanPeople(_ seconds: Int, _ length: Int) -> String {
        Quotient(people: seconds, over: length, small).text(self)
    }
}
