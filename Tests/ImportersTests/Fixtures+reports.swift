extension Fixtures {
    static let statements = """
        time,speaker,organization,category,minutes
        2022-02-17 13:51:00,Ana Lima,Permanent Mission of Norland,Member State,3.5
        2022-02-17 13:55:10,Ben Okoro,Dockers Union,,2:30
        ,Cara Dietz,,,
        later,Dua Roy,,,2
        2022-02-17 14:10:00,,,,2
        2022-02-17 14:12:00,Emil Ito,,,long
        """
    static let poll2020 = """
        #,User Name,User Email,Submitted Date/Time,
        1,Ana Lima,ana@mission.example,"Feb 17, 2022 13:06:21",Are you here?,Yes,"Which channel
        do you follow?",French,
        2,Anonymous Attendee,,"Feb 17, 2022 13:06:25",Are you here?,No,
        """
    static let poll2021 = """
        Poll Report
        Report Generated:,2022-02-18 13:05:14
        Topic,Meeting ID,Actual Start Time,Actual Duration (minutes),
        Launch,812 3456 7890,2022-02-17 11:55:49,96,
        Poll Details
        #,User Name,User Email,Submitted Date/Time,
        1,Ana Lima,ana@mission.example,2022-02-17 13:06,Topics?,A;B,
        2,Ben Okoro,,later,Topics?,B,
        """
    static let pollToday = """
        Overview
        Generate Time,Meeting Topic,Meeting/Webinar ID,Actual Start Time
        02/18/2022 09:00:00 AM,Launch,812 3456 7890,02/17/2022 11:55:49 AM

        Launched Polls
        #,Poll Name,Questions,Responses
        1,Welcome,1,1
        2,Feedback,2,1

        Welcome
        #,User Name,Email Address,Submitted Date and Time,"In welcher Sprache?
        Language / Langue / Idioma",
        1,Ana Lima,ana@mission.example,02/17/2022 01:06:21 PM,Français,

        Feedback
        #,User Name,Email Address,Submitted Date and Time,Useful?,Why?,
        1,Ben Okoro,ben@union.example,02/17/2022 01:07:21 PM,Yes,,
        x,Cara Dietz,,02/17/2022 01:08:21 PM,Yes,,
        """
    static let transcript = """
        WEBVTT

        1
        00:00:02.500 --> 00:00:04.000
        Ana Lima: Good afternoon: welcome,
        and hello: all.

        2
        00:00:04.000 --> 00:00:09.250 align:start
        Thank you. So, what now?

        3
        01:00:00.000 --> 01:00:02.000
        Ana Lima: Yes

        4
        01:00:05.000 --> 01:00:02.000
        Ben Okoro: No

        5
        59:00.000 --> 59:07.000
        <v Ben Okoro>Perhaps</v>

        """
    static let dashboard = """
        Meeting ID,Host,Email,User Type,Start Time,End Time,Duration (hh:mm:ss),Participants,PSTN,VoIP,Recording
        812 3456 7890,Network Host,host@network.example,Licensed,"Feb 17, 2022 12:55 PM",02:31 PM,01:36:00,3,No,Yes,No

        Participant,Device,IP Address,Location,Network Type,Join Time,Leave Time,Version,Audio (Receiving) Bitrate
        Network Host,Windows,198.51.100.7,"Geneva, Switzerland",Wifi,12:55 PM,02:31 PM,5.9.3,40 kbps

        "Lima, Ana",iOS,198.51.100.8,Norland,Cellular,01:00 PM,01:30 PM (left the meeting),5.9.3,40 kbps
        "Lima, Ana",iOS,198.51.100.8,Norland,Cellular,01:35 PM,-,5.9.3,40 kbps
        """
    static let dashboardDated = """
        Webinar ID,Host,Email,User Type,Start Time,End Time,Duration (hh:mm:ss),Participants
        812 3456 7890,Network Host,host@network.example,Licensed,02/17/2022 11:30 PM,12:40 AM,01:10:00,2

        Participant,Device,IP Address,Location,Network Type,Microphone,Speaker,Camera,Data Center,Connection Type,Join Time,Leave Time,Version
        Ana Lima,iOS,198.51.100.8,Norland,Cellular,x,y,z,n,UDP,02/17/2022 11:40 PM,02/18/2022 12:10 AM,5.9.3
        Ben Okoro,iOS,198.51.100.9,Norland,Cellular,x,y,z,n,UDP,11:50 PM,12:05 AM,5.9.3
        Cara Dietz,iOS,198.51.100.9,Norland,Cellular,x,y,z,n,UDP,12:10 AM,12:20 AM,5.9.3
        """
    static let survey = """
        Survey Report
        Report Generated:,2022-02-18 13:05:14
        Topic,Webinar ID,Actual Start Time,Actual Duration (minutes)
        Launch,812 3456 7890,2022-02-17 11:55:49,96
        Survey Details
        #,User Name,User Email,Submitted Date/Time,Which language did you follow?
        1,Ana Lima,ana@mission.example,2022-02-17 14:35:00,French
        """
    static let performance = """
        Performance Report
        Measure,Value
        Registered,3
        Total Users,5
        """
    static let otherPlatform = """
        *,Meet
        *,Meeting code: abc-defg-hij
        Full Name,First Seen,Time in Call
        Ana Lima,2022-02-17 13:02:00,00:58:00

        """
    static let recordingsList = """
        Topic,ID,Start Time,File Size (MB),File Count,Total Views,Total Downloads,Last Accessed,
        Launch,812 3456 7890,"Feb 17, 2022 12:55:59",210,4,12,1,"Feb 20, 2022 12:25:59",
        """
}
