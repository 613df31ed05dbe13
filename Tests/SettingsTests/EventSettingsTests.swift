import EventModel
import Settings
import Testing

@Suite struct EventSettingsTests {
    @Test func `every key is read`() throws {
        let settings = try EventSettings.parse(
            """
            id: launch-2022
            title: "Launch: of the Guidance"
            time_zone: Europe/Zurich
            exports_time_zone: UTC
            date_order: dmy
            starts: 2022-02-17T13:00:00
            ends: 2022-02-17T14:30:00+01:00
            floor_language: en
            interpretation: [Arabic, fr, español]
            staff: ["Tech *", "*@booth.example"]
            columns: {category: Your group, job_title: Function}
            categories: our-taxonomy.yaml
            files:
              chat.txt: {kind: chat, time_zone: Asia/Manila, clock_offset_seconds: -90}
              notes.csv:
                ignore: true
            series: launches
            """, file: "event.yaml")
        #expect(
            settings.id == "launch-2022" && settings.title == "Launch: of the Guidance" && settings.series == "launches"
        )
        #expect(settings.zone?.identifier == "Europe/Zurich" && settings.exportsZone?.identifier == "UTC")
        #expect(settings.dateOrder == .dayMonthYear)
        #expect(settings.starts?.offsetSeconds == nil && settings.ends?.offsetSeconds == 3600)
        #expect(settings.interpretation == ["ar", "fr", "es"])
        #expect(settings.staff.count == 2 && settings.columns == ["category": "Your group", "job_title": "Function"])
        #expect(settings.taxonomyPath == "our-taxonomy.yaml")
        #expect(settings.files["chat.txt"]?.kind == .chat && settings.files["chat.txt"]?.clockOffset == -90)
        #expect(settings.files["notes.csv"]?.isIgnored == true)
    }

    @Test func `null is not a value, and zones without region are zones`() throws {
        let settings = try EventSettings.parse(
            "title: null\nseries: ~\ntime_zone: GMT\nexports_time_zone: CET\n", file: "e")
        #expect(settings.title == nil && settings.series == nil)
        #expect(settings.zone?.identifier == "GMT" && settings.exportsZone?.identifier == "CET")
    }

    @Test(arguments: [
        ("time_zone", "EST", "2022-07-14", "EST is standard time, and on 2022-07-14 clocks in New York show EDT"),
        ("time_zone", "EST", "2022-02-17", nil), ("time_zone", "HST", "2022-07-14", nil),
        (
            "exports_time_zone", "CET", "2022-07-14",
            "CET is standard time, and on 2022-07-14 clocks in Zurich show CEST"
        ),
        ("time_zone", "CET", "2022-12-01", nil), ("time_zone", "GMT", "2022-07-14", nil),
        ("time_zone", "EST5EDT", "2022-07-14", nil), ("time_zone", "Europe/Zurich", "2022-07-14", nil),
    ])
    func `an abbreviation is refused on a date that says otherwise`(
        key: String, zone: String, day: String, what: String?
    ) throws {
        let settings = try EventSettings.parse("title: x\n\(key): \(zone)\n", file: "event.yaml")
        let noon = try #require(TimestampParser.parse(day + "T12:00:00")?.local(.yearMonthDay)).seconds
        let window = Interval(from: Instant(noon), to: Instant(noon + 3600))
        guard let what else {
            try settings.checkZones(during: window)
            return
        }
        let error = #expect(throws: InputError.self) { try settings.checkZones(during: window) }
        #expect(error?.what == what && error?.file == "event.yaml" && error?.line == 2)
        #expect(error?.column == key.count + 3)
        #expect(error?.advice.contains(zone == "EST" ? "America/New_York" : "Europe/Zurich") == true)
    }

    @Test func `the zone of one file is held against the date too`() throws {
        let settings = try EventSettings.parse("files:\n  a.csv: {time_zone: EST}\n", file: "event.yaml")
        let window = Interval(from: Instant(1_657_800_000), to: Instant(1_657_803_600))
        let error = #expect(throws: InputError.self) { try settings.checkZones(during: window) }
        #expect(error?.line == 2 && error?.column == 22)
    }

    @Test func `an empty file says nothing`() throws {
        let settings = try EventSettings.parse("# nothing yet\n", file: "event.yaml")
        #expect(settings.id == nil && settings.floorLanguage == "en" && settings.interpretation.isEmpty)
    }

    @Test(arguments: [
        ("id: x\ntime_zon: Europe/Zurich\n", 2, "unknown key 'time_zon'", "time_zone"),
        ("time_zone: Europe/Zurick\n", 1, "'Europe/Zurick' is not a time zone", "Europe/Zurich"),
        ("time_zone: CEST\n", 1, "'CEST' is not a time zone", "Europe/Zurich"),
        ("id: a\ntime_zone: Geneva\n", 2, "'Geneva' is not a time zone", "nearest: Europe/Zurich"),
        ("starts: 2022-02-30T13:00:00\n", 1, "'2022-02-30T13:00:00' is not a valid date", "2022-02-17T13:00:00"),
        ("files:\n  a.csv: {time_zone: UTC+2}\n", 2, "'UTC+2' is an offset", "Etc/GMT-2"),
        ("date_order: day\n", 1, "'day' is not a valid date_order", "dmy"),
        ("starts: tomorrow\n", 1, "'tomorrow' is not a valid date with a time", "2022-02-17T13:00:00"),
        ("interpretation: [fr, 42]\n", 1, "'42' is not a language code", "en, fr, es, ar"),
        ("staff: 5\n", 1, "staff must be a list", "- …"),
        ("staff: {a: b}\n", 1, "staff must be a list", "- …"),
        ("columns: {categroy: X}\n", 1, "unknown key 'categroy'", "category"),
        ("files:\n  a.csv:\n    kind: chatt\n", 3, "'chatt' is not a valid kind", "chat"),
        ("files:\n  a.csv: {ignore: perhaps}\n", 2, "ignore must be true or false", "true"),
        ("files:\n  a.csv: {clock_offset_seconds: soon}\n", 2, "clock_offset_seconds must be a whole number", "-120"),
        ("id: a b\n", 1, "the value is not a valid id", "letters, digits and dashes"),
        ("id: [\n", 2, "this is not valid YAML", "indentation"),
        ("id: a\nid: b\n", 1, "a key is given twice", "keep one"),
        ("- a\n", 1, "event.yaml must be keys with values", "key: value"),
    ])
    func `a mistake is named with its line and the nearest right word`(
        text: String, line: Int, what: String, advice: String
    ) {
        let error = #expect(throws: InputError.self) { try EventSettings.parse(text, file: "event.yaml") }
        #expect(error?.file == "event.yaml" && error?.line == line)
        #expect(error?.what.contains(what) == true, "\(error?.what ?? "")")
        #expect(error?.advice.contains(advice) == true, "\(error?.advice ?? "")")
    }
}
