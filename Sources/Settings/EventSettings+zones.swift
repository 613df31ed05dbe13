package import EventModel

extension EventSettings {
    /// Refuses an abbreviation such as `CET` where the event's date makes it mean something else than it says.
    ///
    /// - Throws: ``InputError`` at the key that names it.
    package func checkZones(during window: Interval) throws {
        var zones = [("time_zone", zone), ("exports_time_zone", exportsZone)]
        zones += files.keys.sorted().map { (Self.keyOfZone(of: $0), files[$0]?.zone) }
        for (key, zone) in zones {
            guard let fault = zone?.fault(during: window) else { continue }
            throw InputError(
                file: "event.yaml", line: placesOfKeys[key]?.line, column: placesOfKeys[key]?.column, what: fault.what,
                advice: fault.advice)
        }
    }

    /// Under which the place of one file's zone is kept.
    static func keyOfZone(of file: String) -> String { "files \(file) time_zone" }
}
