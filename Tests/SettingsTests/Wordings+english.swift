/// Wordings of registration forms in English, by the category that they mean.
enum EnglishWordings {
    static let all: [String: [String]] = [
        "member_state": [
            "Member States", "United Nations Member States", "Government", "Government agency", "Government bodies",
            "Governmental institution", "Government representatives", "National government", "National authorities",
            "Mission", "Government (national)", "member_state",
        ],
        "un_system": [
            "UN", "United Nations organization", "UN agencies", "UN organizations",
            "UN agencies, funds and programmes", "UN personnel", "United Nations Secretariat",
            "United Nations Network on Migration", "United Nations entities", "Specialized agency",
            "UN specialised agency",
        ],
        "intergovernmental": [
            "Other intergovernmental organizations", "Inter-governmental organization", "Intergovernmental body",
            "Intergovernmental institution", "IGOs", "Regional organization",
            "Regional intergovernmental organizations", "Regional development bank", "EU", "EU institutions",
        ],
        "workers": [
            "Workers", "Worker organization", "Workers' union", "Workers' representative", "Worker representatives",
            "Trade unions", "Trade union federation", "Trade union representatives", "National trade union centre",
            "Unions", "Workers organisation", "Trade Union",
        ],
        "employers": [
            "Employers", "Employer's organization", "Employers' federation", "Employers' association",
            "Employers' group", "Employer representative", "Employer and business membership organizations", "EBMOs",
            "Business federation", "Chamber of industry", "Employers’ organisation",
        ],
        "civil_society": [
            "Civil society organization", "CSO", "National NGO", "Nongovernmental organizations", "Nonprofit",
            "Charity", "Philanthropic foundation", "Community-based organization", "Women's organization",
            "Youth group", "NGO", "INGO", "Non-governmental organisation", "Red Cross/Red Crescent",
            "Faith-based organisation", "Youth organisation",
        ],
        "migrants_diaspora": [
            "Migrant or diaspora organizations", "Migrants or diaspora", "Migrants' organization",
            "Migrants' associations", "Migrant-led organizations", "Migrant community", "Immigrant organization",
            "Diaspora organization", "Diaspora communities", "Diaspora representative", "Refugee-led organisation",
            "Migrant/diaspora organization",
        ],
        "local_authority": [
            "Local authorities", "Local council", "Local and regional governments", "Local or regional authority",
            "Regional governments", "Sub-national government", "Municipal government", "Municipal council",
            "City council", "Town council", "Municipality", "City government",
        ],
        "parliament": [
            "Parliaments", "Parliamentarians", "National parliament", "National assembly", "Members of Parliament",
            "MPs", "MEP", "Member of Congress", "House of Representatives", "Senator",
        ],
        "nhri": [
            "National human rights institutions", "Human rights institution", "National human rights body",
            "National human rights commissions", "Human rights commission", "Human rights commissioner", "Ombudsmen",
            "Ombudspersons", "Ombuds institution", "Ombudsman institutions", "NHRI",
        ],
        "academia": [
            "Academic", "Academic institution", "Academia and research", "Knowledge-based institution",
            "Higher education", "Education institution", "Researcher", "Research institution",
            "Research organization", "Scientist", "Academia / Research", "Think-tank",
        ],
        "private_sector": [
            "Private", "Private enterprises", "Private sector representative", "Corporations", "Businesses",
            "Industry", "Multinational company", "SMEs", "Entrepreneur", "Consultancy",
        ],
        "media": [
            "Press", "Press agency", "Media organization", "Media representative", "News media", "Journalist",
            "Reporter", "Newspaper", "Radio", "Broadcaster",
        ],
        "other": [
            "Others", "Other relevant stakeholder", "Other please specify", "Other type of organization",
            "None of these", "Individual capacity", "In my personal capacity", "Independent",
            "Independent consultant", "Consultants", "Other (please specify)",
        ],
        "unknown": [
            "N/A", "NA", "Not applicable", "Not specified", "Not stated", "Unspecified", "Undisclosed", "No answer",
            "Prefer not to say", "Prefer not to answer",
        ],
    ]
}
