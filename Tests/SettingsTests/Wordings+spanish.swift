/// Wordings of registration forms in Spanish, by the category that they mean.
enum SpanishWordings {
    static let all: [String: [String]] = [
        "member_state": [
            "Estados miembros", "Estado miembro de las Naciones Unidas", "Gubernamental", "Gobierno federal",
            "Representantes del gobierno", "Institución gubernamental", "Organización gubernamental",
            "Misión permanente", "Diplomática", "Embajadas",
        ],
        "un_system": [
            "Naciones Unidas", "Sistema de la ONU", "Agencias de las Naciones Unidas", "Agencia de la ONU",
            "Agencias ONU", "Organismo de Naciones Unidas", "Entidades de las Naciones Unidas",
            "Organismo especializado", "Fondos y programas de las Naciones Unidas",
            "Funcionario de las Naciones Unidas",
        ],
        "intergovernmental": [
            "Otras organizaciones intergubernamentales", "Organizaciones intergubernamentales",
            "Organismos intergubernamentales", "Intergubernamental", "Otras organizaciones internacionales",
            "Otros organismos internacionales", "Organizaciones regionales", "Organismos regionales",
            "Comunidades económicas regionales", "Institución de la Unión Europea",
        ],
        "workers": [
            "Trabajadores", "Trabajadores y trabajadoras", "Organización de los trabajadores",
            "Grupo de los Trabajadores", "Representantes de los trabajadores", "Organización sindical", "Sindicato",
            "Sindical", "Sindicalistas", "Sindicatos de trabajadores",
        ],
        "employers": [
            "Empleadores", "Empleadora", "Organización de los empleadores", "Organizaciones empresariales",
            "Organizaciones patronales", "Asociación de empleadores", "Asociaciones empresariales",
            "Federación patronal", "Confederación patronal", "Gremios empresariales",
        ],
        "civil_society": [
            "Organización de la sociedad civil", "Actor de la sociedad civil", "ONG internacionales",
            "Organismo no gubernamental", "Organización sin ánimo de lucro", "Asociación civil",
            "Organización de derechos humanos", "Organización filantrópica", "Organizaciones religiosas",
            "Organizaciones de base",
        ],
        "migrants_diaspora": [
            "Organizaciones de migrantes o de la diáspora", "Organización de migrantes", "Asociación de migrantes",
            "Asociaciones de migrantes o de la diáspora", "Organización de la diáspora", "Asociación de la diáspora",
            "Migrantes", "Migrantes y diáspora", "Comunidades migrantes", "Colectivo de migrantes",
        ],
        "local_authority": [
            "Autoridades locales", "Autoridad regional", "Autoridades municipales", "Gobierno regional",
            "Gobiernos locales y regionales", "Gobierno provincial", "Administración local", "Municipalidades",
            "Ayuntamiento", "Alcaldías", "ALCALDÍA",
        ],
        "parliament": [
            "Parlamentos", "Parlamentarios", "Miembros del Parlamento", "Diputados", "Senador", "Congreso",
            "Congresistas", "Cámara de Representantes", "Asambleísta", "Legislador",
        ],
        "nhri": [
            "Instituciones nacionales de derechos humanos", "Institución nacional de los derechos humanos",
            "Instituto nacional de derechos humanos", "Comisión nacional de derechos humanos",
            "Comisión nacional de los derechos humanos", "Comisión de derechos humanos",
            "Comisionado nacional de los derechos humanos", "Consejo nacional de derechos humanos",
            "Defensoría del Pueblo", "Defensorías del Pueblo", "Defensoría del pueblo",
        ],
        "academia": [
            "Académico", "Sector académico", "Institución académica", "Universidad", "Educación superior",
            "Institución educativa", "Investigador", "Instituto de investigación", "Centro de investigación",
            "Centro de pensamiento",
        ],
        "private_sector": [
            "Privado", "Empresa privada", "Empresario", "Sector empresarial", "Compañías", "Pymes", "Emprendedora",
            "Empresa consultora", "Agencia de reclutamiento", "Agencia privada de empleo",
        ],
        "media": [
            "Medios", "Medio informativo", "Medios de información", "Prensa escrita", "Periodista", "Periodismo",
            "Reportera", "Periódico", "Agencias de noticias", "Televisión",
        ],
        "other": [
            "Otra", "Otros actores", "Otro especifique", "Otro por favor especifique", "Otra categoría",
            "Particular", "A título personal", "Independientes", "Consultor", "Público en general",
        ],
        "unknown": [
            "Desconocida", "No aplica", "No corresponde", "No especificado", "Sin especificar", "Sin respuesta",
            "No responde", "No contesta", "Prefiero no responder", "Prefiero no decirlo",
        ],
    ]
}
