package import EventModel

/// All importers, in the order in which a file is offered to them: the more telling header first, the guess from
/// values last.
package enum ImporterRegistry {
    package static let all: [any FileImporter] = [
        DecisionsFile(), Transcript(), TeamsLiveEvent(), TeamsEventList(), TeamsReport(), TeamsShape(),
        LearningDashboard(), GoToAttendees(), IndicoRegistrants(), DashboardTable(), MeetAuditLog(), MeetAttendance(),
        OtherPlatform(), WebexAttendees(),
        DashboardExport(), WebinarAttendees(), MeetingParticipants(),
        UniqueParticipants(),
        UnneededReport.survey, UnneededReport.performance, UnneededReport.recordingsList, PollReport(),
        QuestionReport(),
        ListenerCounts(), ChannelLogFile(), StatementList(), ChatTable(), RegistrationReport(), ChatText(),
        GuessedParticipants(),
    ]

    /// The first importer that can read a file, or the one its kind is named for.
    package static func importer(
        for preview: FilePreview, _ context: ImportContext, kind: FileKind? = nil
    ) -> (importer: any FileImporter, layout: FileLayout)? {
        var context = context
        context.kind = kind
        for importer in all where kind == nil || importer.kind == kind {
            if let layout = importer.layout(of: preview, context) { return (importer, layout) }
        }
        return nil
    }
}
