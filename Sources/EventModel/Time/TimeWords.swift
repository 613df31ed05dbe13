import Foundation

/// Month names and day halves as exports write them, in the platform's interface languages.
enum TimeWords {
    enum Meaning: Equatable {
        case month(Int)
        case morning
        case afternoon
        case utc
        /// A word without meaning here: "da", "de", "à", "at".
        case filler
    }

    static func meaning(of word: Span<UInt8>) -> Meaning? {
        // Nearly every file is in English; three letters decide without making a string.
        if word.count == 3 || (word.count == 4 && word[3] == 0x2E) {
            let key = (word[0] | 0x20, word[1] | 0x20, word[2] | 0x20)
            for (index, month) in english.enumerated() where month == key { return .month(index + 1) }
        }
        var bytes: [UInt8] = []
        for index in 0..<word.count { bytes.append(word[index]) }
        let folded = foldedText(String(decoding: bytes, as: UTF8.self)).filter { $0 != "." && $0 != " " && $0 != "'" }
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
            "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
            "january february march april may june july august september october november december",
            "janv fevr mars avr mai juin juil aout sept oct nov dec",
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
            "ene feb mar abr may jun jul ago sep oct nov dic",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "jan fev mar abr mai jun jul ago set out nov dez",
            "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
            "gen feb mar apr mag giu lug ago set ott nov dic",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "jän feb mär apr mai juni juli aug sept okt nov dez",
            "jan feb mrz apr mai jun jul aug sep okt nov dez",
            "januar februar marz april mai juni juli august september oktober november dezember",
            "янв февр март апр май июнь июль авг сен окт ноя дек",
            "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
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
        for word in fillers { words[foldedText(word)] = .filler }
        for word in mornings { words[foldedText(word)] = .morning }
        for word in afternoons { words[foldedText(word)] = .afternoon }
        for word in ["utc", "gmt"] { words[word] = .utc }
        return words
    }()

    /// Apostrophes are dropped, so "l'après-midi" is "lapres" and then "midi".
    private static let fillers = [
        "da", "de", "del", "di", "du", "des", "la", "l", "al", "il", "alle", "ore", "at", "às", "as", "à", "a", "um",
        "le", "el", "em", "en", "on", "après", "laprès", "dell", "г", "года", "в", "uhr", "den",
    ]
    private static let mornings = [
        "am", "manhã", "madrugada", "matin", "mañana", "vorm", "vormittags", "morgens", "mattina", "mattino", "上午",
        "午前", "凌晨", "早上", "清晨", "오전", "새벽", "ص", "утра",
    ]
    /// Noon is included: "12:05 del mediodía", "12:05 中午".
    private static let afternoons = [
        "pm", "tarde", "noite", "soir", "midi", "après-midi", "mediodía", "noche", "nachm", "nachmittags", "abends",
        "pomeriggio", "sera", "下午", "中午", "晚上", "午後", "오후", "م", "дня", "вечера",
    ]
}
