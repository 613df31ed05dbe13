/// Files of Microsoft Teams: reports of both kinds, lists of arrivals and departures, and one in words that no list has.
extension Fixtures {
    static let teams = """
        1. Summary
        Meeting title,Launch
        Attended participants,3
        Start time,"17/02/22, 12:55:07"
        End time,"17/02/22, 14:30:12"
        Meeting duration,1h 35m 5s
        Average attendance time,46m 2s

        2. Participants
        Name,First join,Last leave,In-meeting duration,Email,Participant ID (UPN),Role
        Network Host,"17/02/22, 12:55:07","17/02/22, 14:30:12",1h 35m 5s,host@network.example,host@network.example,Organizer
        "Lima, Ana (External)","17/02/22, 13:00:46","17/02/22, 13:50:12",39m 26s,ana@mission.example,ana@mission.example,Presenter
        41225550112 (Unverified),"17/02/22, 13:10:00","17/02/22, 13:14:00",3m 59s,,,Attendee

        3. In-Meeting Activities
        Name,Join time,Leave time,Duration,Email,Role
        Network Host,"17/02/22, 12:55:07","17/02/22, 14:30:12",1h 35m 5s,host@network.example,Organizer
        "Lima, Ana (External)","17/02/22, 13:00:46","17/02/22, 13:20:00",19m 14s,ana@mission.example,Presenter
        "Lima, Ana (External)","17/02/22, 13:30:00","17/02/22, 13:50:12",20m 12s,ana@mission.example,Presenter
        41225550112 (Unverified),"17/02/22, 13:10:00","17/02/22, 13:14:00",3m 59s,,Attendee
        """
    static let teams2021 = """
        Meeting Summary
        Total Number of Participants,2
        Meeting Title,Launch
        Meeting Start Time,"2/17/2022, 12:55:07 PM"
        Meeting End Time,"2/17/2022, 2:30:12 PM"
        Meeting Id,bf2dbe01-0000-4000-8000-7e9bacabbeb1

        Full Name,Join Time,Leave Time,Duration,Email,Role,Participant ID (UPN)
        Ana Lima,"2/17/2022, 1:00:46 PM","2/17/2022, 2:20:00 PM",1h 19m,ana@mission.example,Presenter,ana@tenant.example
        Ana Lima,"2/17/2022, 2:21:00 PM","2/17/2022, 2:21:40 PM",40s,ana@mission.example,Presenter,ana@tenant.example
        Ben Okoro (Invitado),"2/17/2022, 1:10:00 PM","2/17/2022, 1:09:00 PM",1m,,Presenter,
        """
    static let teamsList = """
        Full Name,User Action,Timestamp
        Ana Lima,Joined before,"2/17/2022, 1:00:46 PM"
        Ben Okoro (Guest),Joined,"2/17/2022, 1:02:00 PM"
        Ben Okoro (Guest),Left,"2/17/2022, 1:09:00 PM"
        Cara Dietz,Left,"2/17/2022, 1:09:30 PM"
        Ben Okoro (Guest),Joined,"2/17/2022, 1:10:00 PM"
        Cara Dietz,Waved,"2/17/2022, 1:10:01 PM"
        """
    static let teamsLive = """
        Session Id,Participant Id,Full Name,UserAgent,UTC Event Timestamp,Action,Role
        0001,, ,Mozilla/5.0 (X; Y; z) Gecko,02/17/2022 12:56:00 PM,Joined,Attendee
        0002,p-1,Ana Lima,Mozilla/5.0,02/17/2022 12:59:00 PM,Joined,Attendee
        0002,p-1,Ana Lima,Mozilla/5.0,02/17/2022 01:20:17 PM,Left,Attendee
        0001,, ,Mozilla/5.0,02/17/2022 01:30:00 PM,Left,Attendee
        0003,p-2,Network Host,Mozilla/5.0,02/17/2022 12:50:00 PM,Joined,Event Team Member
        0003,p-2,Network Host,Mozilla/5.0,02/17/2022 01:30:00 PM,Left,Event Team Member
        """
    /// As Finnish might write it.
    static let teamsUnknown = """
        1. Yhteenveto
        Kokouksen otsikko,Launch

        2. Osallistujat
        Nimi,Liittyi ensin,Poistui viimeksi,Kesto kokouksessa,Sähköposti,Osallistujan tunnus (UPN),Rooli
        Ana Lima,17.2.2022 13:00:46,17.2.2022 13:50:12,39m 26s,ana@mission.example,ana@mission.example,Esittäjä
        Ben Okoro,17.2.2022 13:10:00,17.2.2022 13:14:00,3m 59s,,,Osallistuja

        3. Toiminnot kokouksessa
        Nimi,Liittymisaika,Poistumisaika,Kesto,Sähköposti,Rooli
        Ana Lima,17.2.2022 13:00:46,17.2.2022 13:20:00,19m 14s,ana@mission.example,Esittäjä
        Ana Lima,17.2.2022 13:30:00,17.2.2022 13:50:12,20m 12s,ana@mission.example,Esittäjä
        Ben Okoro,17.2.2022 13:10:00,17.2.2022 13:14:00,3m 59s,,Osallistuja
        """
}
