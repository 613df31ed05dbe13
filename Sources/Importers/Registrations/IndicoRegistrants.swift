import DelimitedText
import EventModel

/// Registrants of an Indico event as its check-in interface answers: a list, or an object with a list `registrants`.
struct IndicoRegistrants: FileImporter {
    let kind = FileKind.registration

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.beginsAsJSON(with: "registrant_id", "personal_data") ? .text : nil
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        records.hasRegistrationData = true
        let all = try file.json(Form.self, into: &records).registrants
        for (number, registrant) in all.enumerated() {
            file.takeRecord(&records)
            let person = registrant.personal_data
            let parts = [person.firstName ?? person.first_name, person.surname ?? person.last_name].compactMap(\.self)
            let name = parts.isEmpty ? registrant.full_name ?? "" : parts.joined(separator: " ")
            let mention = records.addMention(
                file, record: number + 1, line: 1, .registration, name: records.texts.intern(name.trimmed),
                email: records.texts.intern((person.email ?? "").trimmed))
            guard !name.trimmed.isEmpty || !(person.email ?? "").trimmed.isEmpty else {
                records.reject(mention, file, .registrationOfNobody)
                continue
            }
            var answers = Answers()
            answers.organization = records.texts.intern((person.affiliation ?? "").trimmed)
            answers.country = records.texts.intern((person.country_code ?? person.country ?? "").trimmed)
            answers.jobTitle = records.texts.intern((person.position ?? "").trimmed)
            let isOut = file.isOut(registrant.state ?? "", line: 1)
            records.registrations.append(
                Registration(mention: mention, status: isOut ? .cancelledOrDenied : .valid, answers: answers))
            if registrant.checked_in ?? false { records.checkIns.append(mention) }
            records.files[file.index].accepted += 1
        }
        if all.isEmpty { records.add(Finding(.noRegistrations, file: file.path)) }
        file.note(file.unknownApprovals, in: &records)
    }

    private struct Form: Decodable {
        var registrants: [Registrant]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let list = try? container.decode([Registrant].self) {
                registrants = list
            } else if let one = try? container.decode(Registrant.self) {
                registrants = [one]
            } else {
                registrants = try container.decode([String: [Registrant]].self)["registrants"] ?? []
            }
        }
    }

    private struct Registrant: Decodable {
        var full_name: String?
        var checked_in: Bool?
        var state: String?
        var personal_data: Person
    }

    private struct Person: Decodable {
        var firstName: String?
        var surname: String?
        var first_name: String?
        var last_name: String?
        var email: String?
        var affiliation: String?
        var position: String?
        var country: String?
        var country_code: String?
    }
}
