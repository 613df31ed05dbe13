"""Invented organizations and countries. Organizations are generic; every domain ends in `.example` or `.test`.

A category's entries are `language code | organization | tag that its people write behind their name | domain`;
`{country}` and `{cc}` are the person's. What follows `-` says nothing about the category.
"""

# Name, domain code, cultures that live there.
COUNTRIES = [
    ("Mexico", "mx", "spanish"), ("Colombia", "co", "spanish"), ("Spain", "es", "spanish"), ("Peru", "pe", "spanish"),
    ("Brazil", "br", "portuguese"), ("Portugal", "pt", "portuguese"), ("France", "fr", "french"),
    ("Belgium", "be", "french"),
    ("Switzerland", "ch", "french germanic"), ("Germany", "de", "germanic turkic"), ("Norway", "no", "germanic"),
    ("Sweden", "se", "germanic"), ("United Kingdom", "gb", "english"), ("Ireland", "ie", "english"),
    ("Canada", "ca", "english french"), ("Poland", "pl", "slavic"), ("Serbia", "rs", "slavic"),
    ("Türkiye", "tr", "turkic"),
    ("Ghana", "gh", "west_african"), ("Nigeria", "ng", "west_african"), ("Senegal", "sn", "west_african"),
    ("Kenya", "ke", "east_african"), ("Ethiopia", "et", "east_african"), ("Uganda", "ug", "east_african"),
    ("India", "in", "south_asian"), ("Nepal", "np", "south_asian"), ("Sri Lanka", "lk", "south_asian"),
    ("Philippines", "ph", "south_east_asian spanish"), ("Indonesia", "id", "south_east_asian"),
    ("Viet Nam", "vn", "south_east_asian"), ("Morocco", "ma", "arabic"), ("Egypt", "eg", "arabic"),
    ("Jordan", "jo", "arabic"),
    ("Lebanon", "lb", "arabic"), ("Tunisia", "tn", "arabic"), ("Algeria", "dz", "arabic"),
    ("Ukraine", "ua", "cyrillic"),
    ("Kyrgyzstan", "kg", "cyrillic"), ("Kazakhstan", "kz", "cyrillic"), ("China", "cn", "chinese"),
    ("Singapore", "sg", "chinese south_asian"),
]

LABELS = {"member_state": "Member State", "un_system": "UN system", "workers": "Workers' organization",
          "employers": "Employers' organization", "civil_society": "Civil society", "academia": "Academia",
          "private_sector": "Private sector", "other": "Other"}

# Weight, then the organizations. The last category's names and domains tell nothing.
ORGANIZATIONS = {
    "member_state": (35, """Ministry of Labour of {country}|Ministry of Labour|labour.gov.{cc}.example
        Ministry of Foreign Affairs of {country}|MFA {country}|foreign.gov.{cc}.example
        Permanent Mission of {country}|{country} Mission|mission-{cc}.example
        Embassy of {country}|Embassy of {country}|embassy-{cc}.example
        Department of Immigration, {country}|Immigration Dept|immigration.gov.{cc}.example"""),
    "un_system": (16, """International Labour Organization|ILO|ilo.int.example
        International Organization for Migration|IOM|iom.int.example
        UNHCR|UNHCR|unhcr.int.example
        UNICEF|UNICEF|unicef.int.example"""),
    "workers": (9, """Trade Union Confederation of {country}|TUC {country}|unions-{cc}.example
        Domestic Workers' Union of {country}|DWU|domestic-workers-{cc}.example
        Construction Trade Union of {country}|CTU|builders-{cc}.example"""),
    "employers": (7, """Employers' Federation of {country}|EF {country}|employers-{cc}.example
        Chamber of Commerce of {country}|Chamber of Commerce|chamber-{cc}.example"""),
    "civil_society": (13, """NGO Open Harbour|Open Harbour|open-harbour.example
        NGO Bridges for Migrants|Bridges|bridges.test
        NGO Fair Passage {country}|Fair Passage|fair-passage-{cc}.example"""),
    "academia": (10, """University of {country}|Univ. of {country}|ac.{cc}.example
        Northgate University|Northgate University|northgate.example
        Institute of Labour Studies, {country}|ILS|labour-studies-{cc}.example"""),
    "private_sector": (5, """Meridian Consulting Ltd|Meridian|meridian.example
        Lantern Software Ltd|Lantern|lantern.test"""),
    "other": (5, """Halcyon|Halcyon|halcyon.example
        Quillwater|Quillwater|quillwater.test
        Tamarind Nine|Tamarind Nine|tamarind.example"""),
}
PRIVATE_MAIL = ["mail.example", "post.example", "inbox.test"]   # domains that say nothing
OUTSIDE = ["Brightwell Group", "Osprey Forum", "Club Solstice", "Redwood Partners", "Casa Abierta", "Studio Kestrel"]
TRANSLATED = {"Philippines": "Filipinas", "Switzerland": "Suisse", "Germany": "Deutschland", "Morocco": "Maroc",
              "Spain": "España", "Brazil": "Brasil", "Norway": "Norge", "Egypt": "مصر",
              "Jordan": "الأردن", "China": "中国"}
