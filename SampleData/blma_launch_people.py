"""Data for make_blma_launch.py: the agenda, invented names, countries, organizations, and what people write.

Nobody here exists: ordinary people get a first and a last name that a seeded generator puts together, the odd ones at
the end are written out. Institutions are generic, or named as places where somebody might work; every e-mail domain
ends in `.example` (RFC 2606). In the texts `|` or `;` separates items and line ends mean nothing.
"""
import unicodedata


def items(text, separator):
    return [" ".join(item.split()) for item in text.split(separator)]


TITLE = "Launch of the Guidance on Bilateral Labour Migration Agreements"
WEBINAR = "845 1234 5678"
TOPIC_HEADER = 'What should the panel address, if anything?\n(for example "fair recruitment", wages)'
EVENT_YAML = f"""# What the exports cannot say. The window is five minutes longer than the sessions of agenda.csv.
id: blma-launch
title: "{TITLE}"
time_zone: Europe/Zurich
starts: 2022-02-17T13:00:00
ends: 2022-02-17T14:30:00
floor_language: en
interpretation: [ar, fr, es]
staff: ["Tech Support *"]
files:
  README.md: {{ignore: true}}
"""
AGENDA = [  # the real one, with invented speakers: id, title, kind, start, minutes, speakers
    ("opening", "Opening remarks", "opening", "13:00", 5, "Adaeze Holmqvist"),
    ("scene", "Setting the scene: the guidance, chapter by chapter", "presentation", "13:05", 15,
     "Bohdan Lisowski-Kerr; Valentina Arrieta Luna"),
    ("panel", "Panel: putting the guidance into practice", "panel", "13:20", 30,
     "Beatriz Solano Ureña; Kofi Asante-Mills; Ingrid Aasheim; Shanthi Jayakody; Rania Daoud"),
    ("floor", "Statements from the floor, questions and answers", "floor", "13:50", 30, "Adaeze Holmqvist"),
    ("closing", "Closing remarks", "closing", "14:20", 5, "Jean-Baptiste Kalala Ntumba"),
]

SUMMARY_COLUMNS = ("Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,"
                   "Unique Viewers,Total Users,Max Concurrent Views,Enable Registration")
STAGE_COLUMNS = ("Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,"
                 "Country/Region Name")
ATTENDEE_COLUMNS = ("Attended,User Name (Original Name),First Name,Last Name,Email,Organization,Job Title,"
                    "Country/Region,Registration Time,Approval Status,Join Time,Leave Time,"
                    "Time in Session (minutes),Is Guest,Stakeholder category,Preferred language"
                    ).split(",") + [TOPIC_HEADER, "Country/Region Name"]

CATEGORIES = {  # key: label in the registration form, registrations, how many of them come
    "member_state": ("Member State", 120, 58), "un_system": ("UN system", 63, 37),
    "intergovernmental": ("Other intergovernmental organization", 12, 7),
    "workers": ("Workers' organization", 31, 17), "employers": ("Employers' organization", 26, 12),
    "civil_society": ("Civil society", 61, 34), "migrants_diaspora": ("Migrant or diaspora organization", 13, 7),
    "local_authority": ("Local authority", 8, 5), "parliament": ("Parliament", 4, 3),
    "nhri": ("National human rights institution", 6, 4), "academia": ("Academia", 33, 19),
    "private_sector": ("Private sector", 12, 6), "media": ("Media", 4, 2), "other": ("Other", 5, 3),
}

# Where a registrant is from: name as in Zoom's drop-down list, domain code, pool of names, languages, weight.
COUNTRIES = [tuple(items(country, ",")) for country in items("""
    Philippines, ph, filipino, en, 9; Nepal, np, himalayan, en, 6; Indonesia, id, southeast_asia, en, 5;
    Viet Nam, vn, southeast_asia, en, 3; Thailand, th, southeast_asia, en, 3; Sri Lanka, lk, south_asia, en, 4;
    Bangladesh, bd, south_asia, en, 4; India, in, south_asia, en, 5; Pakistan, pk, south_asia, en, 3;
    Kenya, ke, east_africa, en, 7; Uganda, ug, east_africa, en, 4; Ethiopia, et, east_africa, en, 4;
    Ghana, gh, west_africa, en, 6; Nigeria, ng, west_africa, en, 6; Gambia, gm, west_africa, en, 2;
    South Africa, za, southern_africa, en, 3; Zimbabwe, zw, southern_africa, en, 2; Senegal, sn, sahel, fr, 7;
    Mali, ml, sahel, fr, 3; Niger, ne, sahel, fr, 2; Burkina Faso, bf, sahel, fr, 3; Côte d'Ivoire, ci, sahel, fr, 4;
    Guinea, gn, sahel, fr, 2; Togo, tg, central_africa, fr, 2; Benin, bj, central_africa, fr, 2;
    Cameroon, cm, central_africa, fr fr en, 4; Morocco, ma, maghreb, fr ar, 8; Tunisia, tn, maghreb, fr ar, 6;
    Algeria, dz, maghreb, ar fr, 3; Egypt, eg, mashriq, ar ar en, 8; Jordan, jo, mashriq, ar en, 5;
    Lebanon, lb, mashriq, ar fr en, 4; Qatar, qa, mashriq, ar en, 2; Sudan, sd, mashriq, ar, 3;
    Mexico, mx, latin, es, 9; Costa Rica, cr, latin, es, 6; Guatemala, gt, latin, es, 5; Honduras, hn, latin, es, 4;
    El Salvador, sv, latin, es, 4; Colombia, co, latin, es, 6; Peru, pe, latin, es, 3; Ecuador, ec, latin, es, 4;
    Chile, cl, latin, es, 3; Argentina, ar, latin, es, 4; Dominican Republic, do, latin, es, 2;
    Spain, es, latin, es, 5; Brazil, br, lusophone, pt en, 3; Portugal, pt, lusophone, en pt, 2;
    France, fr, francophone, fr, 6; Belgium, be, francophone, fr en, 5; Switzerland, ch, francophone, en fr, 10;
    Canada, ca, anglo, en en fr, 6; United States, us, anglo, en, 9; United Kingdom, gb, anglo, en, 7;
    Germany, de, germanic, en, 7; Sweden, se, germanic, en, 3; Italy, it, italian, en, 5; Poland, pl, slavic, en, 2;
    Republic of Moldova, md, slavic, en ru, 3; Serbia, rs, slavic, en, 2; Turkey, tr, turkic, en, 3;
    Kyrgyzstan, kg, turkic, ru en, 2
""", ";")]

# First names | last names. In the two Arab pools each is `Latin=Arabic`, because registration forms hold either.
NAMES = {
    "filipino": "Analyn Crisanto Marites Rodel Jocelyn Rommel Liezel Arnel Maricel Dante|"
                "Bautista Dimaculangan Evangelista Lacson-Reyes Magsino Pangilinan Salonga Villareal",
    "himalayan": "Bikram Sunita Pemba Sarita Dipendra Kabita Nabin Laxmi Tsering Roshan|"
                 "Adhikari Basnet Gurung Karki Lama Maharjan Rai Shrestha Tamang Thapa",
    "southeast_asia": "Dewi Bambang Sri Agus Thị_Hương Minh_Đức Somchai Kanya Sokha Chantrea Putri Hendra|"
                      "Nguyễn Phạm Wibowo Lestari Hartono Suksawat Srisai Chea Sok Prasetyo",
    "south_asia": "Shanthi Nuwan Farhana Tanvir Meenakshi Rajiv Ayesha Imran Dilini Kamrul Lakshmi Sohail|"
                  "Wickramage Perera-Silva Chowdhury Rahman Iyer Deshpande Qureshi Siddiqui Bandara Hossain",
    "east_africa": "Wanjiru Otieno Achieng Mulugeta Tigist Okello Neema Baraka Selamawit Kiprono Nakato|"
                   "Kamau-Njoroge Odhiambo Tesfaye Bekele Mugisha Namutebi Mwakasege Wafula Cheruiyot",
    "west_africa": "Kwabena Abena Chidinma Emeka Folasade Yaw Efua Babatunde Fatou Momodou Isatu|"
                   "Owusu-Frempong Agyemang Okonkwo Adeyemi Eze Ceesay Jallow Kargbo Boateng Ogunleye",
    "southern_africa": "Thandeka Sipho Lerato Tendai Nomvula Tumelo Rudo Pieter|"
                       "Mokhethi Dlamini Mokoena Chikowore Ndlovu Moyo van_der_Byl Lekhanya",
    "sahel": "Aïssatou Mamadou Fatoumata Ousmane Rokhaya Souleymane Mariame Abdoulaye N'Deye Issouf Kadiatou|"
             "Diallo Traoré N'Diaye Ouédraogo Coulibaly Sow Konaté Bâ Touré Sawadogo Camara",
    "central_africa": "Clarisse Hervé Ngo_Solange Thierry Félicité Rodrigue Lalaina Rija Edwige Prosper|"
                      "Mbarga Nkoulou Agbodjan Houngbédji Rakotomalala Razafindrakoto Tchoupo Amoussou",
    "maghreb": "Khadija=خديجة Youssef=يوسف Nadia=نادية Rachid=رشيد Samira=سميرة Hichem=هشام Leïla=ليلى Anis=أنيس "
               "Zineb=زينب Mourad=مراد|Benali=بنعلي Bouzidi=بوزيدي Cherkaoui=الشرقاوي Trabelsi-Amri=الطرابلسي "
               "Haddad=حداد Mansouri=المنصوري Belkacem=بلقاسم Zerouali=الزروالي",
    "mashriq": "Rania=رانيا Tarek=طارق Mona=منى Omar=عمر Hanan=حنان Khaled=خالد Noor=نور Samer=سامر Dina=دينا "
               "Ziad=زياد Huda=هدى Faisal=فيصل|El-Khatib=الخطيب Abdel-Rahman=عبد_الرحمن Nasser=ناصر "
               "El-Sayed=السيد Khoury=خوري Al-Masri=المصري Saleh=صالح Osman=عثمان Al-Zoubi=الزعبي Farouk=فاروق",
    "latin": "Beatriz Iván Lucía Andrés Mónica Tomás Inés Julián Verónica Óscar Ximena Raúl Pilar Íñigo Guadalupe|"
             "Quesada_Mora Álvarez_Rojas García_Núñez Peña_Ibáñez Zúñiga Cárdenas_Muñoz Hernández_Paz Barrientos Ureña "
             "Ordóñez_Lima Villalobos Echeverría Sandoval_Cruz Meléndez",
    "lusophone": "João Inês Thaís Gonçalo Conceição Luís|Araújo Falcão da_Conceição Évora Magalhães_Pinto Brandão",
    "francophone": "Hélène Jean-Luc Maëlle Benoît Stéphanie Loïc Anne-Sophie Raphaël Céline Gaëtan|"
                   "Le_Goff Delacroix-Roy Berthoud Vandenbroucke Chappuis Lefèvre Rochat Poirier D'Hondt",
    "anglo": "Alison Brendan Catriona Duncan Imogen Kieran Maeve Nigel Rosalind Trevor Siobhán Wesley|"
             "Ashworth Blakeney O'Carroll Dunmore Ferris-Boyd Hollis Kinsella Marlowe Pemberton Redfern Whitlock",
    "germanic": "Jörg Annika Matthias Solveig Käthe Björn Wiebke Ingrid Sören Henrike|"
                "Müller-Brandt Østergaard Lindqvist Schäfer Hauksdóttir Vogelsang Åkesson Groß Solheim",
    "italian": "Chiara Lorenzo Federica Niccolò Ludovica Davide|"
               "Bellandi De_Santis Fontanella Marchetti Lo_Presti Tessaro",
    "slavic": "Tomasz Agnieszka Milica Dragan Natalia Ion Doina Zbigniew|"
              "Wielgosz Łukaszewicz Kovačević Ćirić Rotaru Munteanu Żak",
    "turkic": "Gülay Emre Zeynep Aibek Dilnoza Farrukh Cholpon Özgür|Yıldırım Çelikkol Şimşek Asanov Rahimov Tölögönov",
}

# Per category: language of the name (`--` any), domain, organization. {country} and {cc} are the registrant's.
ORGANIZATIONS = {category: [tuple(entry.split(" ", 2)) for entry in items(text, ";")] for category, text in {
    "member_state": """
        en labour-ministry-{cc}.example Ministry of Labour;
        en labour-ministry-{cc}.example Ministry of Labour and Employment;
        en foreign-affairs-{cc}.example Ministry of Foreign Affairs;
        en mission-{cc}.example Permanent Mission of {country};
        -- mission-{cc}.example Permanent Mission of {country}; en gov-{cc}.example Government of {country};
        fr ministere-travail-{cc}.example Ministère du Travail;
        fr affaires-etrangeres-{cc}.example Ministère des Affaires étrangères;
        es ministerio-trabajo-{cc}.example Ministerio de Trabajo;
        es cancilleria-{cc}.example Ministerio de Relaciones Exteriores; ar labour-ministry-{cc}.example وزارة العمل;
        ar foreign-affairs-{cc}.example وزارة الخارجية""",
    "un_system": """
        en ilo.example ILO; en ilo.example International Labour Organization (ILO); es ilo.example OIT;
        fr ilo.example Organisation internationale du Travail; en iom.example IOM; ar iom.example IOM;
        en iom.example International Organization for Migration; es iom.example OIM; fr iom.example OIM;
        -- unwomen.example UN Women; -- ohchr.example OHCHR; -- unhcr.example UNHCR; -- unicef.example UNICEF;
        -- who.example WHO; -- unodc.example UNODC;
        -- rco-{cc}.example Office of the UN Resident Coordinator, {country}""",
    "intergovernmental": """
        -- african-union.example African Union Commission; -- igad.example IGAD; -- ecowas.example ECOWAS Commission;
        -- european-commission.example European Commission; ar arab-league.example League of Arab States;
        es oas.example Organization of American States; -- oecd.example OECD""",
    "workers": """
        -- ituc.example ITUC; -- psi.example Public Services International;
        -- bwi.example Building and Wood Workers' International;
        en unions-{cc}.example {country} Trades Union Congress;
        fr syndicats-{cc}.example Confédération des syndicats libres;
        es sindicatos-{cc}.example Central Unitaria de Trabajadores; ar unions-{cc}.example اتحاد نقابات العمال""",
    "employers": """
        -- ioe.example International Organisation of Employers;
        en employers-{cc}.example Federation of Employers of {country};
        fr patronat-{cc}.example Confédération du patronat; es patronal-{cc}.example Confederación Patronal;
        ar employers-{cc}.example اتحاد أصحاب العمل""",
    "civil_society": """
        -- picum.example PICUM; en migrant-forum.example Migrant Forum in Asia;
        -- caritas-{cc}.example Caritas {country}; en safe-passage.example Safe Passage Network;
        en lantern-ngo.example Lantern for Domestic Workers; fr la-passerelle.example Solidarité, "La Passerelle";
        es sin-muros.example Red de Mujeres Sin Muros; ar al-jisr-ngo.example جمعية الجسر لحقوق العمال;
        -- fair-crossing.example Fair Crossing e.V.""",
    "migrants_diaspora": """
        -- diaspora-{cc}.example {country} Diaspora Council; en mdwa.example Migrant Domestic Workers' Association;
        es retornados.example Asociación de Migrantes Retornados;
        fr diaspora-{cc}.example Haut conseil de la diaspora""",
    "local_authority": """
        en lakeside-city.example Municipality of Lakeside; fr rivebelle-ville.example Mairie de Rivebelle;
        es valdeluz.example Ayuntamiento de Valdeluz; ar municipality-{cc}.example بلدية عين الزيتون""",
    "parliament": """
        en parliament-{cc}.example Parliament of {country}; fr assemblee-{cc}.example Assemblée nationale;
        es congreso-{cc}.example Congreso de la República; ar parliament-{cc}.example مجلس النواب""",
    "nhri": """
        en nhrc-{cc}.example National Human Rights Commission of {country};
        es defensoria-{cc}.example Defensoría del Pueblo; fr cndh-{cc}.example Conseil national des droits de l'homme;
        ar nhrc-{cc}.example المجلس القومي لحقوق الإنسان""",
    "academia": """
        en westmarch-university.example University of Westmarch;
        -- migration-institute.example Institute for Migration Studies;
        fr univ-hautecombe.example Université de Hautecombe; es uni-altiplano.example Universidad del Altiplano Sur;
        ar palms-university.example جامعة النخيل; -- labour-law-school.example Graduate School of Labour Law""",
    "private_sector": """
        -- talentbridge.example TalentBridge Recruitment Ltd; en blue-harbour.example Blue Harbour Manning Agency;
        es remesa-facil.example Remesa Fácil, S.A.; fr horizon-rh.example Cabinet Horizon RH""",
    "media": """
        -- migration-post.example The Migration Post; fr radio-sf.example Radio Sans Frontière;
        es agencia-sur.example Agencia Sur""",
    "other": """
        -- mail.example Independent consultant; es mail.example Consultora independiente; -- post.example Retired""",
}.items()}

JOBS = {language: items(text, "|") for language, text in {
    "en": """
        Programme Officer | Director, Labour Migration | Legal Adviser | Policy Analyst | Senior Specialist |
        Head of Unit | Researcher""",
    "fr": """
        Chargée de programme | Directeur, migration de main-d'œuvre | Conseiller juridique | Cheffe de service |
        Chercheuse""",
    "es": """
        Oficial de programa | Directora general | Asesor jurídico |
        Especialista en migración laboral | Investigadora""",
    "ar": """مديرة إدارة الهجرة | مستشار قانوني | Programme Officer | باحث""",
}.items()}

TOPICS = {language: items(text, "|") for language, text in {  # the optional question; most people leave it empty
    "en": """
        Portability of social security | Fair recruitment, wages | How to "monitor" agreements |
        Gender-responsive clauses | Seasonal work""",
    "fr": """Suivi des accords | Le recrutement équitable, les frais | Protection sociale""",
    "es": """Seguridad social | Trabajo doméstico, cuidados | El papel de los consulados""",
    "ar": """الحماية الاجتماعية | التوظيف العادل""",
}.items()}

LANGUAGES = {  # how people write the name of a language in a free-text answer, mostly in English
    "en": ["English"], "fr": ["French"] * 6 + ["Français"], "es": ["Spanish"] * 6 + ["Español"],
    "ar": ["Arabic"] * 6 + ["العربية"],
    "pt": ["Portuguese"], "ru": ["Russian"],
}

CHAT = {phase: {language: items(text, "|") for language, text in texts.items()} for phase, texts in {
    # {org} and {country} are the author's
    "greeting": {
        "en": """
            Good afternoon from {country} | Hello everyone, {org} here | Good morning all, joining from {country} |
            Greetings from {country}, thank you for organising this | Is the sound working for the others?""",
        "fr": """Bonjour à toutes et à tous | Bonjour, {org} | Bonjour, y a-t-il l'interprétation en français ?""",
        "es": """Buenas tardes a todas y todos | Saludos, {org} | Buenos días, ¿dónde se elige el canal en español?""",
        "ar": """السلام عليكم ورحمة الله | تحياتي للجميع | مساء الخير من {org}""",
    },
    "comment": {
        "en": """
            The slides are very clear, thank you | Very relevant for our negotiations this year |
            Could the speaker please slow down for the interpreters? |
            The checklist in annex 2 is what we were missing |
            The draft is at https://guidance.example/blma/en.pdf?version=final |
            We did this in 2019, the key was the joint committee | +1 | Well said! | Will the recording be shared? |
            Monitoring clauses are usually the weakest part | Agree, recruitment fees are the elephant in the room |
            Excellent point on skills recognition""",
        "fr": """
            Merci pour cette présentation très claire | Le point sur les comités mixtes est essentiel |
            Tout à fait d'accord | Les diapositives seront-elles partagées ? |
            Voir aussi https://guidance.example/blma?lang=fr""",
        "es": """
            Muy clara la presentación, gracias | De acuerdo con lo dicho sobre los consulados |
            ¿Se compartirán las diapositivas? | Excelente intervención |
            En nuestro país el acuerdo es de 2014 y no se ha revisado""",
        "ar": """شكرا على العرض الواضح | نقطة مهمة جدا | هل ستتم مشاركة العرض؟""",
    },
    "floor": {
        "en": """
            How is the social dialogue reflected in the negotiation phase? |
            Who should pay for pre-departure training? | Does the guidance cover seasonal work? |
            What about workers who change employer? | How do we include civil society when texts are confidential? |
            Is there a model agreement annexed? |
            How can unions in the country of destination get access to the joint committee? |
            We want to stress that women migrant workers in care work are often left out of these agreements. |
            Thank you for the floor. Our organization supports the statement just made. |
            Data sharing is missing from most agreements we reviewed |
            Our members see a growing interest in skills partnerships |
            Good example: the hotline in three languages, funded by both countries |
            What happens to the agreement when a government changes? |
            Any evidence that agreements lower recruitment costs? |
            Employers need predictable procedures, visas first of all |
            Portability of pensions should be a minimum, not an option | Could you repeat the name of the database? |
            See our shadow report, p. 12: https://reports.example/2021?id=77&p=12 |
            Can the guidance be used for regional agreements? | +1 to the previous speaker |
            Please do not forget the families | We will translate the checklist into Nepali and Sinhala |
            Thank you, this answers my question |
            Could the joint committees meet online more often? | In our corridor the contracts are now bilingual |
            Please address the cost of medical tests | Is there a complaints mechanism for returnees? |
            Our ministry is revising three agreements this year | Who keeps the register of agencies? |
            Wage protection systems have made a difference for us | How will progress be reported to the Forum?""",
        "fr": """
            Comment assurer le suivi après la signature ? |
            Qui finance l'inspection du travail dans le pays de destination ? |
            Le guide sera-t-il disponible en arabe ? | Notre syndicat n'a jamais été consulté sur l'accord de 2017. |
            Nous appuyons la déclaration qui vient d'être faite | Quelle place pour les collectivités locales ? |
            La question des frais de recrutement reste entière | Merci pour la réponse |
            Et les travailleuses domestiques ? | Il faut des clauses sur la sécurité sociale""",
        "es": """
            ¿Cómo se garantiza la participación de los sindicatos? |
            ¿Qué pasa con las personas trabajadoras en situación irregular? |
            ¿Hay experiencias con trabajadoras del hogar? | Los consulados necesitan agregados laborales |
            Apoyamos la declaración anterior | ¿Quién supervisa a las agencias de reclutamiento? |
            Gracias por la respuesta, muy útil | Falta hablar del retorno y la reintegración |
            ¿Existe una base de datos de acuerdos? La nuestra está en https://acuerdos.example/?q=todos |
            En la región tenemos más de 40 acuerdos""",
        "ar": """
            كيف يمكن ضمان مشاركة النقابات؟ | متى سيتم نشر الدليل باللغة العربية؟ |
            نشكر المتحدثين على المداخلات القيمة | ماذا عن العمال المنزليين؟ | نؤيد ما جاء في المداخلة السابقة |
            هل يشمل الدليل العمل الموسمي؟""",
    },
    "thanks": {
        "en": """
            Thank you all, excellent session | Thank you to the panel and to the interpreters! |
            Many thanks from {org} | Goodbye from {country} | Great discussion, thanks |
            Where can we download the guidance? | 👏👏👏""",
        "fr": """
            Merci à toutes et à tous | Merci aux interprètes ! | Merci, excellente session | Bonne fin de journée""",
        "es": """
            Muchas gracias | Gracias a todas las personas panelistas | Excelente, ¡hasta la próxima! |
            Gracias por la interpretación""",
        "ar": """شكرا جزيلا لكم | شكرا للمترجمين | جلسة ممتازة""",
    },
}.items()}

QUESTIONS = [  # language | question | answer as typed; Zoom writes `live answered` where it was given aloud
    tuple(items(entry, "|")) for entry in items("""
    en | How will the Network help countries that want to revise an old agreement? | live answered;
    en | Is the guidance binding? | No, it is voluntary guidance, built on international standards.;
    fr | Le guide prévoit-il un modèle de comité mixte de suivi ? | Oui, voir l'annexe 3.;
    en | How were workers' and employers' organizations involved in drafting? | live answered;
    es | ¿Qué indicadores se proponen para el seguimiento? | live answered;
    ar | هل ستتوفر نسخة عربية من الدليل؟ | Yes, by the end of April, with the French and Spanish editions.;
    en | Can you share one example of an agreement that covers domestic work? | live answered;
    en | What is the role of recruitment agencies under the guidance, and who licenses them? | ;
    fr | Comment traiter la double affiliation à la sécurité sociale ? | live answered;
    en | Are health insurance costs covered? By whom? | live answered;
    es | ¿Cómo se incluye la perspectiva de género en la negociación? | live answered;
    en | Will there be training for negotiators, e.g. in Turin? | Planned for the autumn.;
    en | How do you deal with "side letters" that are never published? | ;
    fr | Les universités peuvent-elles contribuer à l'évaluation ? | live answered;
    en | Does it apply to MoUs, or only to treaties? | To both; see chapter 1.;
    es | ¿Se contempla la regularización de quienes ya trabajan en el país de destino? | live answered;
    en | What about climate-related labour mobility? | ;
    ar | ما هو دور مفتشية العمل في بلد المقصد؟ | live answered
""", ";\n")]

# The odd ones: people written out by hand because each is a trap for a careless reader ------------------------------
#
# `stays` and `stage` hold times of connections as attendee and on stage, `|` between connections, each followed by the
# display name where that is not `shown` (which is `name` unless given). `odd` says what is odd about the first row of
# the attendee table, `odd_stay` about a later one, `odd_stage` about the first row on stage.

HOST = dict(name="Network Secretariat", email="secretariat@migration-network.example", stage="12:27:50-14:37:40")
STAFF = [
    dict(name="Tech Support 1", email="av.team@stage-services.example", stage="12:28:20-14:37:40",
         odd_stage="technician: staff through the pattern in event.yaml"),
    dict(name="Interpreter FR", email="booth.fr@booth.example", stage="12:31:05-14:30:50",
         odd_stage="interpreter: staff"),
    dict(name="Interprète espagnol", email="booth.es@booth.example", stage="12:30:12-13:41:30 | 13:41:52-14:31:02",
         odd_stage="interpreter in French words: staff"),
    dict(name="مترجم عربي", email="booth.ar@booth.example", stage="12:33:40-14:31:15",
         odd_stage="interpreter in Arabic words: staff"),
]
PANEL = [
    dict(name="Adaeze Holmqvist", email="a.holmqvist@migration-network.example", stage="12:41:10-14:31:30"),
    dict(name="Bohdan Lisowski-Kerr", shown="Bohdan Lisowski-Kerr (ILO)", email="lisowski-kerr@ilo.example",
         stage="12:44:02-14:28:15", odd_stage="bracket that is no original name"),
    dict(name="Valentina Arrieta Luna", shown="Valentina Arrieta Luna - IOM", email="v.arrieta@iom.example",
         stage="12:47:36-14:27:10"),
    dict(name="Beatriz Solano Ureña", shown="Beatriz SOLANO UREÑA", email="b.solano@ministerio-trabajo-cr.example",
         stage="12:45:20-14:29:44 | 13:06:31-14:29:44", connected="Costa Rica",
         odd_stage="panellist with a second device (next row); capitals, unlike the agenda"),
    dict(name="Kofi Asante-Mills", email="k.asante-mills@labour-ministry-gh.example",
         organization="Ministry of Labour", category="member_state", country="Ghana", language="en",
         stage="12:49:55-13:27:08 | 13:27:40-14:26:02",
         odd="panellist who had also registered: `No` here, present on stage"),
    dict(name="Ingrid Aasheim", shown="Ingrid Aasheim, IOE", email="aasheim@ioe.example", stage="12:50:31-14:05:00",
         connected="Belgium"),
    dict(name="Shanthi Jayakody", email="s.jayakody@ituc.example", organization="ITUC", category="workers",
         country="Sri Lanka", language="en", stage="12:51:12-14:26:48",
         odd="panellist who had also registered: `No` here, present on stage"),
    dict(name="Jean-Baptiste Kalala Ntumba", email="jb.kalala@unwomen.example", stage="13:58:20-14:31:05"),
]
ODD_PEOPLE = [
    dict(name="Aminata Ballo", email="AMINATA.BALLO@SYNDICATS-ML.EXAMPLE", organization="CSTM", category="workers",
         country="Mali", language="fr", stays="12:56:12-13:33:40 | 13:34:20-14:25:05",
         odd="e-mail in capitals; lower case in the channel log and the Q&A"),
    dict(name="Maria Santos", email="m.santos@labour-ministry-ph.example", organization="Department of Labor",
         quiet=True, category="member_state", country="Philippines", language="en", stays="12:58:20-14:24:40",
         odd="full name shared by two people: first of them"),
    dict(name="Maria Santos", email="maria.santos@uni-lagoa.example", organization="Universidade da Lagoa", quiet=True,
         category="academia", country="Portugal", language="pt", stays="13:12:05-13:41:30",
         odd="full name shared by two people: second of them"),
    dict(name="Henrik Sandvall", email="h.sandvall@unhcr.example", organization="UNHCR", category="un_system",
         country="Sweden", language="en", stays="12:36:10-12:57:45", odd="connected only before the event window"),
    dict(name="Lucía Barrantes", email="l.barrantes@sin-muros.example", organization="Red de Mujeres Sin Muros",
         category="civil_society", country="Costa Rica", language="es", stays="14:31:20-14:36:05",
         odd="connected only after the event window"),
    dict(name="Oksana Hrytsenko", email="o.hrytsenko@migration-institute.example", category="academia",
         country="Poland", organization="Institute for Migration Studies", language="en", stays="13:14:22-13:14:22",
         odd="join = leave, her only connection"),
    dict(name="Peter Kwarteng", email="p.kwarteng@unions-gh.example", organization="Ghana Trades Union Congress",
         category="workers", country="Ghana", language="en",
         odd_stay=(1, "leave before join; his other rows are good"),
         stays="13:00:40-13:28:10 | 13:31:40-13:29:55 | 13:33:02-14:24:10"),
    dict(name="Marc Thévoz", shown='=HYPERLINK("https://click.example/?a=1","Marc Thévoz")', category="academia",
         email="m.thevoz@univ-hautecombe.example", organization="Université de Hautecombe", country="Switzerland",
         language="fr", stays="12:59:01-14:22:33", odd="display name is a spreadsheet formula"),
    dict(name="Kwame Tetteh", shown="+ Kwame Tetteh", email="k.tetteh@lantern-ngo.example", category="civil_society",
         organization="Lantern for Domestic Workers", country="Ghana", language="en", stays="13:03:44-14:25:30",
         odd="display name begins with +"),
    dict(name="Lina Romero", shown="@lina.romero", email="l.romero@mail.example", organization="-none-", language="es",
         category="other", country="Ecuador", stays="13:01:10-13:49:20",
         odd="display name begins with @, organization with -"),
    dict(name="Mireille Castagnou", shown="Mireille Castagnou - Association of Conference Interpreters",
         country="France", email="m.castagnou@interpreters-association.example",
         organization="Association of Conference Interpreters", category="civil_society", language="fr",
         stays="12:57:30-14:26:40", odd="delegate of an interpreters' association: not staff"),
    dict(name="Nora Haddad-Klein", shown="Nora Haddad-Klein, Adviser to the Minister", category="member_state",
         email="n.haddad-klein@foreign-affairs-jo.example", organization="Ministry of Foreign Affairs",
         country="Jordan", language="ar", stays="12:58:58-14:25:20", odd="display name with a comma and ` to `"),
    dict(name="Renée Faucigny", email="r.faucigny@la-passerelle.example", organization='Solidarité, "La Passerelle"',
         category="civil_society", country="France", language="fr", stays="12:59:40-14:21:05",
         topic='Recrutement équitable, "zéro frais"\net accès à la justice',
         odd="answers with commas, quotes and a line break (the record takes two lines)"),
    dict(name="Ana Belén Pacheco", email="a.pacheco@iom.example", organization="OIM", category="un_system",
         language="es", country="Honduras", stays="13:02:00-13:20:00",
         odd="leaves at the very second at which the panel starts"),
    dict(name="Dieter Hollmann", email="d.hollmann@employers-de.example",
         organization="Federation of Employers of Germany", category="employers", country="Germany", language="en",
         stays="13:04:00-13:37:15 | 13:37:15-14:24:00", odd_stay=(1, "rejoin without a second's gap")),
    dict(name="Elif Karahan", email="e.karahan@oecd.example", organization="OECD", category="intergovernmental",
         country="Turkey", language="en", stays="13:00:10-14:24:55",
         odd="valid registration of somebody whose first one was cancelled"),
    dict(name="Elif Karahan", email="e.karahan@oecd.example", organization="OECD", category="intergovernmental",
         country="Turkey", language="en", status="cancelled",
         odd="cancelled, but the same e-mail has a valid registration"),
    dict(name="هالة الشامي", shown="\u200fهالة الشامي", email="h.shami@al-jisr-ngo.example", quiet=True, language="ar",
         organization="جمعية الجسر لحقوق العمال", category="civil_society", country="Jordan",
         stays="12:55:33-14:26:11", odd="display name begins with a right-to-left mark, absent in the chat"),
    dict(name="José Céspedes", email="j.cespedes@congreso-pe.example", organization="Congreso de la República",
         quiet=True, category="parliament", country="Peru", language="es", stays="13:02:25-14:25:48",
         odd="accents composed here, decomposed in the chat"),
    dict(name="Mission Nepal", email="geneva@mission-np.example", organization="Permanent Mission of Nepal",
         quiet=True, category="member_state", country="Nepal", connected="Switzerland", language="en",
         stays="13:00:52-14:26:20 Bikash Khatri | 13:03:15-14:24:02 Sunita Pokhrel",
         odd="shared mailbox: two delegates at once (next row), names without a common word"),
    dict(name="Nabila Sahraoui", email="n.sahraoui@ministere-travail-dz.example", organization="Ministère du Travail",
         category="member_state", country="Algeria", language="fr", renamed=True,
         stays="12:54:17-13:04:40 iPhone | 13:04:50-14:23:09", odd="renamed in mid-session (next row)"),
    dict(name="Carlos Andrade", email="c.andrade@ministerio-trabajo-ec.example", organization="Ministerio del Trabajo",
         category="member_state", country="Ecuador", language="es", renamed=True,
         stays="12:55:17-13:05:40 Carlos | 13:05:52-14:24:09 Carlos Andrade - Ministerio del Trabajo",
         odd="renamed in mid-session (next row)"),
    dict(name="Samir Barakat", email="s.barakat@unions-lb.example", organization="اتحاد نقابات العمال",
         category="workers", country="Lebanon", language="ar", renamed=True,
         stays="12:56:17-13:06:40 | 13:06:54-14:25:09 سمير بركات",
         odd="renamed in mid-session to Arabic script (next row)"),
    dict(name="Grace Wekesa", email="g.wekesa@employers-ke.example", organization="Federation of Employers of Kenya",
         category="employers", country="Kenya", language="en", renamed=True,
         stays="12:57:17-13:07:40 user | 13:07:56-14:26:09 Grace Wekesa (FKE)",
         odd="renamed in mid-session; the new name has a bracket of its own (next row)"),
    dict(name="Rania Daoud", email="r.daoud@migrant-forum.example", organization="Migrant Forum in Asia",
         language="en", category="civil_society", country="Lebanon", stays="12:52:14-12:58:03",
         stage="12:58:31-14:27:37", odd="panellist who joined as attendee and was promoted",
         odd_stage="promoted: also in the attendee table"),
    dict(name="Ousmane Bagayoko", email="o.bagayoko@unions-sn.example", organization="CNTS", category="workers",
         country="Senegal", language="fr", stays="12:59:12-13:58:10 | 14:03:12-14:27:05", stage="13:58:31-14:03:00",
         odd="promoted for a statement, then attendee again", odd_stage="promoted: also in the attendee table"),
    dict(name="Paola Interiano", email="p.interiano@retornados.example",
         organization="Asociación de Migrantes Retornados", category="migrants_diaspora", country="Honduras",
         language="es", stage="14:06:20-14:10:58", stays="13:01:45-14:06:20 | 14:11:40-14:25:50",
         odd="promoted without a gap, then attendee again", odd_stage="promoted: also in the attendee table"),
    dict(name="Ikram Sefrioui", email="sefrioui@post.example", category="civil_society", country="Morocco",
         language="fr", status="pending approval", odd="pending approval: counts as registered"),
    dict(name="Tuấn Đặng", email="dang.tuan@post.example", category="migrants_diaspora", country="Viet Nam",
         language="en", status="pending approval", odd="pending approval: counts as registered"),
    dict(name="Vesna Horvatin", email="horvatin@mail.example", category="academia", country="Serbia", language="en",
         status="pending approval", odd="pending approval: counts as registered"),
    dict(name="Gérard Plantade", email="plantade@mail.example", category="private_sector", country="Belgium",
         language="fr", status="denied", odd="denied: not counted"),
    dict(name="Mbali Khuzwayo", email="khuzwayo@post.example", category="workers", country="South Africa",
         language="en", status="cancelled", odd="cancelled: not counted"),
]
WALK_INS = [dict(zip(("name", "email", "connected", "stays"), items(line, "|")),
                 odd="walk-in: neither registration time nor approval") for line in """\
    Yusuf Adan | y.adan@igad.example | Kenya | 13:05:10-14:22:00
    Rosa Méndez (ITUC) | rosa.mendez@mail.example | Mexico | 13:08:31-14:24:50
    Kenya - Esther Muthoni | e.muthoni@mission-ke.example | Switzerland | 12:59:59-14:26:00
    Luc Perrenoud | l.perrenoud@post.example | Switzerland | 13:21:00-13:52:40
    [ES] Fabiola Ruano | fabiola.ruano@mail.example | Spain | 13:02:16-14:21:30
    Galaxy A52 | dj.k@post.example | India | 13:11:11-13:19:02
    Thu Trang (Caritas) | trang@caritas-vn.example | Viet Nam | 12:57:00-14:25:59
    منال يوسف | m.youssef@arab-league.example | Egypt | 13:00:30-14:20:15
    Gerrit Vos | g.vos@who.example | Switzerland | 13:49:30-14:23:23
    S. Kapoor | s.kapoor@talentbridge.example | India | 13:06:06-13:35:35
    Delegation Chile | delegacion@mission-cl.example | Switzerland | 13:03:00-14:27:27
    Hawa Kamara | hawa.kamara@mail.example | France | 13:50:05-14:24:14""".splitlines()]
PHONE = dict(name="4179***4412", stays="13:04:10-14:21:37", connected="Switzerland")

# Messages written out: time, author, text, recipient, what is odd.
GROUP, PANELISTS, DIRECT = "Everyone", "Hosts and panelists", "Network Secretariat(Direct Message)"
HOST_SAYS, PRIVATE = "host: staff, not counted", "private: not counted"
MESSAGES = [
    ("12:54:05", "Tech Support 1", "Sound check done", PANELISTS, "technician: staff, not counted"),
    ("12:56:40", HOST["name"], "Welcome! Choose your language with the globe icon. ¿Preguntas? Use the Q&A window.",
     GROUP, HOST_SAYS),
    ("13:05:20", HOST["name"],
     "The guidance: https://guidance.example/blma?lang=en\nLe guide : https://guidance.example/blma?lang=fr", GROUP,
     HOST_SAYS),
    ("13:05:30", "Maria Santos", "Mabuhay from Manila", GROUP, "two people have this name, only one is connected"),
    ("13:07:30", "Nora Haddad-Klein, Adviser to the Minister", "I hear no Arabic, can you help?", DIRECT, PRIVATE),
    ("13:09:21", '=HYPERLINK("https://click.example/?a=1","Marc Thévoz")', "Bonjour", GROUP,
     "author's name is a formula"),
    ("13:17:05", "Nora Haddad-Klein, Adviser to the Minister", "شكرا على العرض", GROUP, "author's name holds ` to `"),
    ("13:24:10", "Renée Faucigny", "Pouvez-vous me donner la parole après le panel ?", DIRECT, PRIVATE),
    ("13:25:44", "Maria Santos", "Is there a Portuguese version?", GROUP,
     "both people of this name are connected: stays ambiguous"),
    ("13:31:02", "Webcast Viewer 7", "We follow from the overflow room, can you put the slides up?", GROUP,
     "author matches nobody"),
    ("13:33:12", "Interpreter FR", "Could the speaker come closer to the microphone?", PANELISTS,
     "interpreter: staff, not counted"),
    ("13:46:18", "هالة الشامي", "مداخلة ممتازة، هل يمكن مشاركة الملف؟", GROUP,
     "author's name without the right-to-left mark"),
    ("13:50:00", "Aminata Ballo", "Qui paie la formation ?", GROUP,
     "sent at the very second at which the floor session starts"),
    ("13:50:30", HOST["name"], "The floor is open: raise your hand or write here. Any questions?", GROUP, HOST_SAYS),
    ("13:52:05", "Peter Kwarteng", "Please add me to the list of speakers", DIRECT, PRIVATE),
    ("13:53:00", HOST["name"], "Yes, you are number four", "Paola Interiano(Direct Message)",
     "private, from the host: not counted"),
    ("13:56:09", unicodedata.normalize("NFD", "José Céspedes"), "El Congreso debe ratificar estos acuerdos", GROUP,
     "author's name with decomposed accents"),
    ("14:02:37", "Renée Faucigny",
     "Je cite :\n13:10:02 From Luc Perrenoud to Everyone:\nles frais restent à leur charge", GROUP,
     "second line of the body looks like a header, but is indented"),
    ("14:04:50", "Kwame Tetteh", "Three points:\n- wages\n- housing\n- who pays?", GROUP,
     "author's name without the + of the report; body of four lines"),
    ("14:08:00", "Carlos Andrade - Ministerio del Trabajo", "¿Puedo intervenir?", DIRECT, PRIVATE),
    ("14:12:11", "Shanthi Jayakody", "Unions are ready to help, see www.ituc.example/blma?y=2022 for cases", PANELISTS,
     "the only question mark is inside a web address"),
    ("14:24:30", HOST["name"], "Thank you for joining. The recording will be on the Network's site.", GROUP,
     HOST_SAYS),
    ("14:30:00", "Adaeze Holmqvist", "Goodbye everyone", GROUP,
     "sent at the very second at which the window ends: outside"),
]
SAID = [  # phase, messages, from, to (seconds after 13:00): most is said in the floor session
    ("greeting", 7, -420, 0), ("greeting", 10, 0, 300), ("comment", 8, 330, 1200), ("comment", 17, 1200, 3000),
    ("floor", 46, 3000, 4800), ("thanks", 15, 4800, 5100), ("thanks", 4, 5105, 5390), ("thanks", 2, 5410, 5700),
]
REPLIES = items("Thank you, we fully agree | Same in our region. | Can you share a link? | D'accord | De acuerdo", "|")
ODD_QUESTIONS = {  # by the number under which they stand in the report: question, name, e-mail, answer, what is odd
    5: ("Three questions:\n1. Who monitors?\n2. Who pays?\n3. Who decides?", "+ Kwame Tetteh",
        "k.tetteh@lantern-ngo.example", "live answered", "question of four lines, asker's name begins with +"),
    10: ("Why were seafarers left out?", "Anonymous Attendee", "", "live answered",
        "anonymous, no e-mail: asker unknown"),
    14: ("Et les pays qui n'ont pas d'accord ?", "Aminata Ballo", "aminata.ballo@syndicats-ml.example",
        "live answered", "e-mail in lower case, in capitals in the report"),
    18: ("How are local authorities involved?", "Yusuf Adan", "y.adan@igad.example", "",
        "asked by a walk-in, without an answer"),
}
ODD_SPELLS = [  # rows of the channel log: e-mail, channel, from, to, what is odd
    ("d.hollmann@employers-de.example", "fr", "13:40:00", "13:22:00", "end before start"),
    ("e.karahan@oecd.example", "ru", "13:10:00", "13:30:00", "channel that was not offered"),
]
