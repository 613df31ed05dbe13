import Attendance
internal import EventModel

extension ReportModel {
    func matrix(caption: String, first: String, _ rows: [Matrix.Row]) -> Matrix {
        Matrix(
            caption: caption, first: first, columns: figures.windows.map(column),
            totals: rows.first?.label == words.say("all") ? "totals" : "", rows: rows)
    }

    private func column(_ window: FigureWindow) -> Matrix.Column {
        guard let session = window.session else {
            let isEvent = window.kind == .event
            return Matrix.Column(
                head: words.say(isEvent ? "window.event" : "window.between_short"),
                hint: words.say(isEvent ? "window.event_hint" : "window.between"), kind: "")
        }
        return Matrix.Column(
            head: words.grouped(session.index + 1), hint: figures.agenda.sessions[session].title,
            kind: kindLabel(figures.agenda.sessions[session].kind))
    }
}
