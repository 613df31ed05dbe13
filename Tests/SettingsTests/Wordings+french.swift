/// Wordings of registration forms in French, by the category that they mean.
enum FrenchWordings {
    static let all: [String: [String]] = [
        "member_state": [
            "États membres", "État membre des Nations Unies", "Gouvernemental", "Gouvernement fédéral",
            "Représentant d'un gouvernement", "Institution gouvernementale", "Organisation gouvernementale",
            "Autorités nationales", "Diplomate", "Ambassade",
        ],
        "un_system": [
            "ONU", "Système de l'ONU", "Agences des Nations Unies", "Agence onusienne",
            "Organismes des Nations Unies", "Entités des Nations Unies", "Institution des Nations Unies",
            "Institutions spécialisées", "Personnel des Nations Unies", "Fonctionnaire de l'ONU",
            "Organisation des Nations Unies", "organisation des nations-unies",
        ],
        "intergovernmental": [
            "Autres organisations intergouvernementales", "Organisations intergouvernementales",
            "Intergouvernemental", "Organisme intergouvernemental", "Institution intergouvernementale",
            "Autres organisations internationales", "Organisations régionales", "Organisme régional",
            "Communautés économiques régionales", "UE", "Organisation intergouvernementale",
        ],
        "workers": [
            "Travailleurs", "Organisations de travailleurs", "Organisations des travailleurs",
            "Représentant des travailleurs", "Représentante des travailleurs", "Organisations syndicales",
            "Syndicats", "Syndicaliste", "Syndicat de travailleurs", "Syndicat ouvrier", "Syndicat",
            "Syndicats / Trade unions",
        ],
        "employers": [
            "Employeurs", "Organisations d'employeurs", "Organisations des employeurs", "Organisations patronales",
            "Patronal", "Syndicats patronaux", "Confédération patronale", "Fédération d'employeurs",
            "Association d'employeurs", "Groupe des employeurs", "Organisation patronale",
            "Organisation d’employeurs",
        ],
        "civil_society": [
            "Organisation de la société civile", "Représentant de la société civile", "ONGI", "ONG locale",
            "Organisation internationale non gouvernementale", "Associations à but non lucratif",
            "Organisation de défense des droits de l'homme", "Organisation philanthropique",
            "Organisation communautaire", "Association de femmes", "ONG", "Société civile", "ONG / NGO",
        ],
        "migrants_diaspora": [
            "Organisations de migrants ou de la diaspora", "Organisation de migrants", "Associations de migrants",
            "Association de migrants et de la diaspora", "Organisation de la diaspora", "Organisations de diasporas",
            "Association de diaspora", "Migrants et diasporas", "Communautés migrantes", "Groupe de migrants",
            "Association de migrants ou de la diaspora", "ASSOCIATION DE MIGRANTS OU DE LA DIASPORA",
        ],
        "local_authority": [
            "Autorités locales", "Autorités locales ou régionales", "Autorité municipale", "Collectivités locales",
            "Gouvernement local", "Gouvernements locaux et régionaux", "Administration locale", "Municipalité",
            "Mairies", "Ville", "Collectivité territoriale", "COLLECTIVITES  TERRITORIALES",
        ],
        "parliament": [
            "Parlements", "Parlementaires", "Membres du Parlement", "Député", "Députés", "Sénateur", "Sénateurs",
            "Assemblée nationale", "Chambre des députés", "Pouvoir législatif", "Parlement", "Parlementaire",
        ],
        "nhri": [
            "Institutions nationales des droits de l'homme", "Institution nationale des droits humains",
            "Institutions nationales des droits humains", "Institution nationale de défense des droits de l'homme",
            "Institution nationale de protection des droits de l'homme", "INDH", "CNDH",
            "Commission nationale des droits de l'homme", "Commissions nationales des droits de l'homme",
            "Commission nationale des droits humains",
        ],
        "academia": [
            "Milieu universitaire", "Universitaire", "Institutions académiques",
            "Établissements d'enseignement supérieur", "Université et recherche", "Chercheuse",
            "Institut de recherche", "Centres de recherche", "Professeur", "Étudiante", "Université",
            "Monde universitaire",
        ],
        "private_sector": [
            "Privé", "Entreprises", "Entreprises privées", "Sociétés privées", "Secteur des entreprises",
            "Monde des affaires", "Milieux d'affaires", "Petites et moyennes entreprises", "Chef d'entreprise",
            "Industrie", "Secteur privé", "Entreprise",
        ],
        "media": [
            "Média", "Presse écrite", "Médias et presse", "Médias d'information", "Organes de presse",
            "Agence de presse", "Journaliste", "Correspondant", "Journal", "Télévision", "Médias", "Presse",
        ],
        "other": [
            "Autres", "Autre à préciser", "Autre veuillez préciser", "Autre catégorie", "Aucun de ces choix",
            "Individu", "En mon nom propre", "Indépendants", "Consultante", "Grand public", "Autre",
            "Autre (veuillez préciser)",
        ],
        "unknown": [
            "Sans objet", "Non applicable", "Non précisé", "Non renseigné", "Sans réponse", "Pas de réponse",
            "Je préfère ne pas répondre", "Préfère ne pas répondre", "Ne souhaite pas répondre", "Je ne sais pas",
        ],
    ]
}
