/// Files of Webex, Google Meet, BigBlueButton and GoTo.
extension Fixtures {
    static let webex = #"""
        Meeting Name,Meeting Start Time,Meeting End Time,Display Name,First Name,Last Name,Role,Attendee Email,Join Time,Leave Time,Attendance Duration,Connection Type,Session Name
        Launch,"=""2022-02-17 12:55:00""","=""2022-02-17 14:31:00""",Network Host,Network,Host,Host,host@network.example,"=""2022-02-17 12:55:00""","=""2022-02-17 14:31:00""",96 mins,Desktop app,Launch
        Launch,"=""2022-02-17 12:55:00""","=""2022-02-17 14:31:00""",Ana Lima,Ana,Lima,Attendee,ana@mission.example,"=""2022-02-17 13:00:20""","=""2022-02-17 13:30:00""",30 mins,Desktop app,Launch
        Launch,"=""2022-02-17 12:55:00""","=""2022-02-17 14:31:00""",41225550112,,,Attendee,,"=""2022-02-17 13:10:00""","=""2022-02-17 13:11:00""",9 mins,Phone,Launch
        """#
    static let meet = """
        First name,Last name,Email,Duration,Time joined,Time exited
        Ana,Lima,ana@mission.example,1 hr 5 min,1:00 PM,2:10 PM
        Ben,Okoro,,28 min,1:02 PM,1:30 PM
        """
    static let meetLog = """
        Date,Event Name,Event Description,Meeting Code,Participant Identifier,Organizer Email,Duration,Participant Name,IP Address,City,Conference ID
        "17 Feb 2022, 14:00:00 CET",Endpoint left,x,ABCDEFGHIJ,ana@mission.example,host@network.example,3600,Ana Lima,198.51.100.5,Geneva,c1
        "17 Feb 2022, 13:40:00 CET",Endpoint left,x,ABCDEFGHIJ,+41 22 *** ** 12,host@network.example,600,,198.51.100.6,Geneva,c1
        "17 Feb 2022, 13:10:00 CET",Knocking accepted,x,ABCDEFGHIJ,ana@mission.example,host@network.example,,Ana Lima,,,c1
        """
    static let dashboardTable = """
        Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Reactions,Poll Votes,Raise Hands,Join,Left,Duration,"Yes, or no?"
        Ana Lima,TRUE,10.0,00:01:00,-,2,0,0,0,"2/17/2022, 1:00:00 PM","2/17/2022, 2:00:00 PM",01:00:00,Yes
        Ben Okoro,FALSE,1.0,-,-,0,1,0,0,"2/17/2022, 1:05:00 PM","2/17/2022, 1:45:00 PM",00:40:00,
        Anonymous,,,,,,,,,,,,No
        """
    static let learningDashboard = """
        {"intId":"0a-1645098900000","extId":"launch","name":"Launch","createdOn":1645098900000,"endedOn":1645104600000,
        "users":{
        "w_a":{"userKey":"w_a","name":"Ana Lima","isModerator":true,"isDialIn":false,
        "intIds":{"w_a_1":{"intId":"w_a_1","registeredOn":1645099200500,"leftOn":1645100000000},
        "w_a_2":{"intId":"w_a_2","registeredOn":1645100100000,"leftOn":0}},
        "answers":{"p1":["Yes"]},"talk":{"totalTime":61500,"lastTalkStartedOn":0}},
        "w_b":{"userKey":"w_b","name":"Ben Okoro","isModerator":false,"isDialIn":true,
        "intIds":{"w_b_1":{"sessions":[{"registeredOn":1645099300000,"leftOn":1645099400000},
        {"registeredOn":1645099500000,"leftOn":1645099600000}]}},
        "answers":{"p1":"No"},"talk":{"totalTime":0}}},
        "polls":{"p1":{"pollId":"p1","question":"Yes or no?","anonymous":false}}}
        """
    static let goTo = """
        {"attendees":[
        {"registrantKey":81,"sessionKey":7,"firstName":"Ana","lastName":"Lima","email":"ana@mission.example",
        "attendanceTimeInSeconds":1800,"attendance":[{"joinTime":"2022-02-17T12:00:00Z","leaveTime":"2022-02-17T12:20:00Z"},
        {"joinTime":"2022-02-17T12:25:00Z","leaveTime":"2022-02-17T12:35:00Z"}]},
        {"registrantKey":"82","firstName":"Ben","lastName":"Okoro","email":"ben@union.example",
        "attendance":[{"joinTime":"2022-02-17T12:10:00Z","leaveTime":"2022-02-17T12:05:00Z"}]}]}
        """
    static let indicoJSON = """
        [{"registrant_id":1,"checked_in":true,"checkin_date":"2022-02-17T12:50:00+01:00","full_name":"Ana Lima",
        "personal_data":{"firstName":"Ana","surname":"Lima","email":"ana@mission.example","country_code":"CL"},
        "registration_date":"2022-02-01T10:00:00+01:00"},
        {"registrant_id":2,"checked_in":false,"full_name":"Ben Okoro","state":"withdrawn",
        "personal_data":{"email":"ben@union.example","affiliation":"Union"}}]
        """
}
