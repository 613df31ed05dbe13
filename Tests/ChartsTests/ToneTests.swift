import Foundation
import Testing

@testable import Charts

@Suite struct ToneTests {
    @Test func `tones differ in lightness, so that they hold in grey`() {
        let greys = (0..<6).map { index -> Double in
            let hex = Int(Tone.series(index).colour.dropFirst(), radix: 16) ?? 0
            return 0.299 * Double(hex >> 16) + 0.587 * Double(hex >> 8 & 255) + 0.114 * Double(hex & 255)
        }
        for (darker, lighter) in zip(greys, greys.dropFirst()) { #expect(lighter - darker > 12, "\(greys)") }
    }

    @Test func `a hatch stands once in a drawing, however often its tone is used`() {
        let hatched = Fill(.series(1), isHatched: true)
        let hatches = Fill.hatches([hatched, Fill(.series(0)), hatched, Fill(.unknown, isHatched: true)], id: "c")
        #expect(hatches.map(\.svg).joined().components(separatedBy: "<pattern").count == 3)
        #expect(hatched.attributes("c").map(\.1) == ["url(#c-tone-1)"])
        #expect(Fill.hatches([Fill(.series(0))], id: "c").isEmpty)
    }

    @Test func `more series than tones start again`() {
        #expect(Tone.series(6).css == Tone.series(0).css && Tone.series(6).colour == Tone.series(0).colour)
    }
}
