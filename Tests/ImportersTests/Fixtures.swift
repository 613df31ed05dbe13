import EventModel

/// One small file of every form that is read, with invented people.
enum Fixtures {
    static let all: [(name: String, kind: FileKind, text: String)] = [
        ("meeting 2020 with block", .meetingParticipants, meeting2020),
        ("meeting 2020 without block", .meetingParticipants, meetingPlain),
        ("meeting 2024 with waiting room", .meetingParticipants, meeting2024),
        ("unique users", .uniqueParticipants, uniqueUsers),
        ("active hosts", .meetingParticipants, activeHosts),
        ("history", .meetingParticipants, history),
        ("webinar, all tables", .webinarAttendees, webinar),
        ("webinar of 2026", .webinarAttendees, webinar2026),
        ("dashboard with clock times", .dashboard, dashboard),
        ("dashboard with dates", .dashboard, dashboardDated),
        ("registration report", .registration, registration),
        ("any registration", .registration, anyRegistration),
        ("chat, form D", .chat, chatD),
        ("chat, form E", .chat, chatE),
        ("chat, form B in Spanish", .chat, chatSpanish),
        ("chat as CSV", .chat, chatTable),
        ("questions", .questions, questions),
        ("poll of 2020", .polls, poll2020),
        ("poll of 2021 with head", .polls, poll2021),
        ("polls of today", .polls, pollToday),
        ("transcript", .transcript, transcript),
        ("survey", .survey, survey),
        ("performance", .performance, performance),
        ("recordings list", .recordingsList, recordingsList),
        ("other platform's attendance", .otherPlatform, otherPlatform),
        ("channel switches", .channelLog, switches),
        ("channel spells", .channelLog, spells),
        ("listener counts", .listenerCounts, listeners),
        ("statements", .statements, statements),
        ("Teams report", .teamsAttendance, teams),
        ("Teams report of 2021", .teamsAttendance, teams2021),
        ("Teams attendance list", .teamsAttendance, teamsList),
        ("Teams live event", .teamsLiveEvent, teamsLive),
        ("Teams report in unknown words", .teamsAttendance, teamsUnknown),
        ("Webex", .webexAttendance, webex), ("Google Meet", .meetAttendance, meet),
        ("Google Meet's audit log", .meetAuditLog, meetLog), ("BigBlueButton, table", .bigBlueButton, dashboardTable),
        ("BigBlueButton, JSON", .bigBlueButton, learningDashboard), ("GoTo, JSON", .goToAttendance, goTo),
        ("Indico, JSON", .registration, indicoJSON),
        ("decisions", .decisions, decisions),
    ]

    static func isStructured(_ text: String) -> Bool { text.first == "{" || text.first == "[" }

    static let decisions = """
        decision,file,record,name,with_file,with_record,with_name,value
        staff,participants.csv,2,Projector,,,,

        same,participants.csv,3,A. Lima,registration.csv,1,Ana Lima,
        """

    static let meeting2020 = """
        Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,
        812 3456 7890,"Launch, part 1",02/17/2022 12:55:00 PM,02/17/2022 02:31:00 PM,host@network.example,96,4,

        Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
        Network Host,host@network.example,02/17/2022 12:55:00 PM,02/17/2022 02:31:00 PM,96,No,Y
        Ana Lima (Ana),ana@mission.example,02/17/2022 01:00:01 PM,02/17/2022 01:30:00 PM,30,Yes,Y
        Ben Okoro,,02/17/2022 01:10:00 PM,02/17/2022 01:09:00 PM,-1,Yes,NA
        "Silva, Rui",rui@union.example,02/17/2022 01:10:00 PM,02/17/2022 01:10:00 PM,1,Yes,Y

        """
    static let meetingPlain = """
        Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
        Ana Lima,ana@mission.example,02/17/2022 01:00:01 PM,02/17/2022 01:30:00 PM,30
        Ben Okoro,,02/17/2022 01:10:00 PM,soon,4
        """
    static let meeting2024 = """
        Topic,ID,Host,Duration (minutes),Start time,End time,Participants
        Launch,81234567890,Network Host (host@network.example),96,"02/17/2022 12:55:00 PM","02/17/2022 02:31:00 PM",3

        Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
        Network Host,host@network.example,"02/17/2022 12:55:00 PM","02/17/2022 02:31:00 PM",96,No,OK,No
        Ana Lima,ana@mission.example,"02/17/2022 12:59:00 PM","02/17/2022 01:00:00 PM",1,Yes,OK,Yes
        Ana Lima,ana@mission.example,"02/17/2022 01:00:00 PM","02/17/2022 02:00:00 PM",60,Yes,No Response,No
        """
    static let uniqueUsers = """
        Topic,ID,Host,Duration (minutes),Start time,End time,Participants
        Launch,81234567890,Network Host (host@network.example),96,"02/17/2022 12:55:00 PM","02/17/2022 02:31:00 PM",3

        Name (original name),Email,Total duration (minutes),Guest
        Network Host,host@network.example,96,No
        Ana Lima,ana@mission.example,30,Yes
        Ben Okoro,,12,Yes
        """
    static let activeHosts = """
        Topic,Meeting ID,User Name,User Email,Department,Group,Has Zoom Rooms?,Creation Time,Start Time,End Time,Duration (Minutes),Participants,Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
        Launch,812 3456 7890,Network Host,host@network.example,,,No,02/16/2022 08:00:00,02/17/2022 12:55:00,02/17/2022 14:31:00,96,2,Network Host (Host),host@network.example,02/17/2022 12:55:00,02/17/2022 14:31:00,96,No,Y,
        Launch,812 3456 7890,Network Host,host@network.example,,,No,02/16/2022 08:00:00,02/17/2022 12:55:00,02/17/2022 14:31:00,96,2,Ana Lima,ana@mission.example,02/17/2022 13:00:01,02/17/2022 13:30:00,30,Yes,Y,

        Staff meeting,900 000 0000,Network Host,host@network.example,,,No,02/16/2022 08:00:00,02/16/2022 09:00:00,02/16/2022 10:00:00,60,1,Cara Dietz,cara@firm.example,02/16/2022 09:00:00,02/16/2022 10:00:00,60,No,Y,
        """
    static let history = """
        Topic,Type,ID,Host name,Host email,Start time,End time,Participants,Duration (minutes),Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room
        Launch,Webinar,812 3456 7890,Network Host,host@network.example,"02/17/2022 12:55:00 PM","02/17/2022 02:31:00 PM",2,96,Ana Lima,ana@mission.example,"02/17/2022 01:00:01 PM","02/17/2022 01:30:00 PM",30,Yes,No
        """
    static let webinar = """
        Attendee Report,
        Report Generated:,"Feb 18, 2022 9:00 AM"
        Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users,Max Concurrent Views,Enable Registration
        Launch,812 3456 7890,"Feb 17, 2022 12:55 PM",96,3, 0, 2,6,0,Yes
        Host Details,
        Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
        Yes,Network Host,host@network.example,"Feb 17, 2022 12:55:00","Feb 17, 2022 14:31:00",96,No,Switzerland
        Panelist Details,
        Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
        Yes,Interpreter FR,fr@booth.example,"Feb 17, 2022 12:56:00","Feb 17, 2022 14:30:00",94,Yes,France
        Attendee Details,
        Attended,User Name (Original Name),First Name,Last Name,Email,Organization,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,"Preferred
        language",Stakeholder category,Country/Region Name
        Yes,Ana L.,Ana,Lima,ana@mission.example,Mission of Norland,"Feb 10, 2022 09:00:00",approved,"Feb 17, 2022 13:00:01","Feb 17, 2022 13:30:00",30,Yes,French,Member State,Chile,
        Yes,Ana L.,Ana,Lima,ana@mission.example,,,,"Feb 17, 2022 13:31:00","Feb 17, 2022 14:00:00",29,Yes,,,Chile
        Yes,Walk-in,,,walk@in.example,,,,"Feb 17, 2022 13:05:00","Feb 17, 2022 13:06:30",2,Yes,,,Peru
        No,Ben Okoro,Ben,Okoro,ben@union.example,Union,"Feb 11, 2022 10:00:00",approved,--,--,--,--,Spanish,Workers' organization,,
        No,Cara Dietz,Cara,Dietz,cara@firm.example,Firm,"Feb 11, 2022 10:00:00",cancelled,--,--,--,--,,,,
        Other Attended,
        User Name,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
        41*****12,"Feb 17, 2022 13:10:00","Feb 17, 2022 13:20:00",10,Switzerland

        """
    static let webinar2026 = """
        Attendee Report
        Report generated time,02/18/2022 09:00:00 AM
        Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registrants,Unique Viewers,Total Users
        Launch,812 3456 7890,"02/17/2022 01:00:00 PM",60,1,1,1
        Attendee Details
        Attended,User Name (Original Name),First Name,Last Name,Email,Phone,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
        Yes,Ana Lima,Ana,Lima,ana@mission.example,1,"02/10/2022 09:00:00 PM",approved,"02/17/2022 01:00:00 PM","02/17/2022 02:00:00 PM",60,No,India
        """
    static let registration = #"""
        Registration Report
        Report Generated:,"Feb 18, 2022 9:00 AM"
        Topic,Meeting ID,Scheduled Time,Duration (minutes),# Registered
        Launch,812 3456 7890,"Feb 17, 2022 1:00 PM",90,3
        Attendee Details
        First Name,Last Name,Email,Organization,Job Title,Country/Region Name,Stakeholder category,Preferred language,Registration Time,Approval Status
        Ana,Lima,ANA@mission.example,Mission of Norland,Adviser,Norland,Member State,French,"Feb 10, 2022 09:00:00",approved,
        Ben,Okoro,ben@union.example,"Union, of ""All""",Chair,Ghana,Workers' organization,,"Feb 11, 2022 10:00:00",pending
        Cara,Dietz,cara@firm.example,Firm,,Chile,,,"Feb 11, 2022 10:00:00",denied
        """#
    static let anyRegistration = """
        Full name,Courriel,*Type of Organization / Type d'organisation,Pays,Langue
        Ana Lima,ana@mission.example,Member State / État Membre,Norland,Français
        ,,Academia,Chile,
        """
    static let chatD = """
        12:58:00 From Network Host to Everyone:
        \tPlease mute
        13:02:15 From Ana Lima to Everyone:
        \tHello
        \t13:00:00 From somebody to Everyone:
        unindented: when?
        13:03:00 From Ben to Okoro to Hosts and panelists:
        \tSee https://network.example/doc?id=3
        13:04:00 From Ana Lima to Network Host(Direct Message):
        \tA secret?
        13:05:00 From Ana Lima to Everyone:
        \tReacted to "Hello" with 👍
        13:06:00 From Ana Lima to Everyone:
        \tReplying to "When will it be out?"
        \t
        \tThank you

        """
    static let chatE = """
        2022-02-17 13:02:15 From Ana Lima to Everyone:
        \tمتى سيتم النشر؟
        \t
        \tBen Okoro, Cara Dietz:👍
        2022-02-17 13:04:00 From Ana Lima to Network Host (direct message):
        \tA secret
        \t

        """
    static let chatSpanish = """
        13:02:20\t De  Ana Lima  a  Todos : ¿Cuándo?
        13:02:21\t De  Ana Lima  a  Ben Okoro(En privado) : hola
        """
    static let chatTable = """
        Sent at,Sender,To,Message
        2022-02-17 13:02:15,Ana Lima,Everyone,"Hello,
        is it ""on""?"
        2022-02-17 13:03:00,Ben Okoro,Ana Lima,psst
        later,Ben Okoro,Everyone,no time
        """
    static let questions = """
        Q&A Report,
        Report Generated:,"Feb 18, 2022 9:00 AM"
        Question Details,
        #,Question,Asker Name,Asker Email,Answer
        1,"Who pays,
        and when?",Ana Lima,ana@mission.example,live answered
        2,And then?,Anonymous Attendee,,
        2,And then?,Anonymous Attendee,,A second answer
        """
    static let switches = """
        time,name,email,channel
        2022-02-17 13:01:00,Ana Lima,,French
        2022-02-17 13:20:00,,ben@union.example,floor
        2022-02-17 13:21:00,Ben Okoro,ben@union.example,ru
        """
    static let spells = """
        name,email,channel,start,end
        Ana Lima,ana@mission.example,fr,2022-02-17 13:01:00,2022-02-17 13:20:00
        Ana Lima,ana@mission.example,en,2022-02-17 13:20:00,2022-02-17 13:20:00
        """
    static let listeners = """
        time,channel,listeners
        2022-02-17 13:10:00,Français,41
        2022-02-17 13:10:00,Arabic,many
        """
}
