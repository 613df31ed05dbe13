import EventModel
import Testing

@testable import Importers

@Suite struct FoldedWordsTests {
    /// Cells as they are written, and what must be the same as comparing the folded text.
    @Test(arguments: [
        "yes", "Yes", "YES", "y", " yes", "yes ", "oui", "Sí", "sí\u{301}", "نعم", "Yes\u{200B}", "Ye`s", "no", "NO",
        "",
        "ye", "yesyesyes", "はい", "x", "ano", "Non", "não", "nao", "N\u{6F}", "0", "1", "true", "FALSE", "[yes]", "n/a",
    ])
    func `a cell is one of the words exactly when its folded text is`(cell: String) {
        for meaning in CellMeaning.allCases {
            let isFound = FoldedWords(meaning).contains(Array(cell.utf8).span)
            let isOne = !cell.isEmpty && Vocabulary.folded(meaning).contains(foldedText(cell))
            #expect(isFound == isOne, "\(meaning)")
        }
    }

    @Test func `every wording of a meaning is found, as written and in capitals`() {
        for meaning in CellMeaning.allCases {
            let words = FoldedWords(meaning)
            for wording in Vocabulary.wordings(meaning) {
                // Some capitals are those of two letters.
                for cell in [wording, wording.uppercased()] where foldedText(cell) == foldedText(wording) {
                    let isFound = words.contains(Array(cell.utf8).span)
                    #expect(isFound, "\(cell)")
                }
            }
        }
    }
}
