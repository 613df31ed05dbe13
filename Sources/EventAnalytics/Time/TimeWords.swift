import Foundation

/// Month names and day halves as exports write them, in the platform's interface languages.
enum TimeWords {
    enum Meaning: Equatable {
        case month(Int)
        case morning
        case afternoon
        /// A word that carries nothing: "da", "de", "à", "at".
        case filler
    }

    static func meaning(of word: Span<UInt8>) -> Meaning? {
        // English is nearly every file; three letters decide without making a string.
        if word.count == 3 || (word.count == 4 && word[3] == 0x2E) {
            let key = (word[0] | 0x20, word[1] | 0x20, word[2] | 0x20)
            for (index, month) in english.enumerated() where month == key { return .month(index + 1) }
        }
        var bytes: [UInt8] = []
        for index in 0..<word.count { bytes.append(word[index]) }
        let folded = foldedText(String(decoding: bytes, as: UTF8.self)).filter { $0 != "." && $0 != " " }
        return others[folded]
    }

    private static let english: [(UInt8, UInt8, UInt8)] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ].map { (name: String) in
        let bytes = Array(name.utf8)
        return (bytes[0], bytes[1], bytes[2])
    }

    private static let others: [String: Meaning] = {
        let months = [
            "january february march april may june july august september october november december",
            "janv fevr mars avr mai juin juil aout sept oct nov dec",
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
            "ene feb mar abr may jun jul ago sep oct nov dic",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "jan fev mar abr mai jun jul ago set out nov dez",
            "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
            "gen feb mar apr mag giu lug ago set ott nov dic",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "jan feb mrz apr mai jun jul aug sep okt nov dez",
            "januar februar marz april mai juni juli august september oktober november dezember",
            "янв февр мар апр мая июн июл авг сент окт нояб дек",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        ]
        var words: [String: Meaning] = [:]
        for list in months {
            for (index, name) in list.split(separator: " ").enumerated() {
                words[foldedText(String(name))] = .month(index + 1)
            }
        }
        for word in ["da", "de", "del", "di", "at", "às", "à", "a", "um", "le", "г", "uhr"] {
            words[foldedText(word)] = .filler
        }
        for word in ["am", "manhã", "matin", "mañana", "vorm", "上午", "午前", "오전", "ص", "утра"] {
            words[foldedText(word)] = .morning
        }
        for word in ["pm", "tarde", "noite", "soir", "après-midi", "noche", "nachm", "下午", "午後", "오후", "م", "вечера"] {
            words[foldedText(word)] = .afternoon
        }
        return words
    }()
}
