import EventModel
import Importers
import Testing

@Suite struct PollImportTests {
    @Test func `a poll of 2020 has question and answer in turn`() throws {
        let records = try importText(Fixtures.poll2020)
        #expect(
            summary(records) == [
                "1 poll_answer attendee 'Ana Lima' '' 'ana@mission.example'", "2 poll_answer attendee '' '' ''",
                "poll 0 2022-02-17T12:06:21Z Are you here? = Yes|Which channel do you follow? = French",
                "poll 1 2022-02-17T12:06:25Z Are you here? = No", "accepted 2 rejected 0 ignored 0",
            ])
        #expect(records.mentions.map(\.line) == [2, 4])
    }

    @Test func `the head's times are none of the rows', and an answer without a time is kept`() throws {
        let records = try importText(Fixtures.poll2021)
        #expect(
            summary(records).suffix(3) == [
                "poll 0 2022-02-17T12:06:00Z Topics? = A;B", "poll 1 - Topics? = B",
                "accepted 2 rejected 0 ignored 0",
            ])
        #expect(records.kinds == [.unreadableTime])
        #expect(records.sortedFindings().map(\.line) == [8])
    }

    @Test func `a poll of today has a table a poll, with its questions in the header`() throws {
        let records = try importText(Fixtures.pollToday)
        #expect(
            summary(records).suffix(3) == [
                "poll 0 2022-02-17T12:06:21Z In welcher Sprache? Language / Langue / Idioma = Français",
                "poll 1 2022-02-17T12:07:21Z Useful? = Yes", "accepted 2 rejected 1 ignored 0",
            ])
        #expect(records.mentions.map(\.line) == [13, 17, 18])
        #expect(records.mentions.map(\.record) == [1, 2, 3])
        #expect(records.kinds == [.rejectedRow])
    }

    @Test(arguments: [
        ("#,User Name,User Email,Submitted Date/Time,Language", FileKind.polls),
        ("#,User Name,Email Address,Submitted Date and Time,Channel,Country", .polls),
        ("#,User Name,User Email,Submitted Date/Time,Message", .polls),
        ("#,사용자 이름,이메일,제출 날짜 및 시간,Question", .polls),
        ("Full name,Email,Submitted Date/Time,Country", .registration),
        ("No.,Full name,Email,Country,Submitted Date/Time", .registration),
    ])
    func `a question in the header is not a column, and a form is not a poll`(header: String, kind: FileKind) throws {
        #expect(try importBytes(Array((header + "\n1,Ana,a@b.example,x,y\n").utf8))?.kind == kind)
    }

    @Test func `two reports in one file are read to the end`() throws {
        let records = try importText(Fixtures.poll2021 + "\n" + Fixtures.pollToday)
        #expect(records.pollAnswers.count == 4 && records.files[0].rejected == 1)
    }
}
