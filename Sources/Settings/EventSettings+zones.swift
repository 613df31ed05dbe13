package import EventModel

extension EventSettings {
    /// Refuses an abbreviation such as `CET` if on the event's date clocks show something else.
    ///
    /// - Throws: `InputError` at the key that names it.
    package func checkZones(during window: Interval) throws {
        var zones = [("time_zone", zone), ("exports_time_zone", exportsZone)]
        zones += files.keys.sorted().map { (Self.key("time_zone", of: $0), files[$0]?.zone) }
        for (key, zone) in zones {
            guard let fault = zone?.fault(during: window) else { continue }
            throw InputError(
                file: "event.yaml", line: placesOfKeys[key]?.line, column: placesOfKeys[key]?.column, what: fault.what,
                advice: fault.advice)
        }
    }

    /// Under which the place of a key of one file is kept.
    package static func key(_ name: String, of file: String) -> String { "files \(file) \(name)" }
}
