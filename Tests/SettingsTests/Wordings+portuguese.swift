/// Wordings of registration forms in Portuguese, by the category that they mean.
enum PortugueseWordings {
    static let all: [String: [String]] = [
        "member_state": [
            "Estado-membro", "Estado membro das Nações Unidas", "Governos", "Governo central",
            "Representantes do governo", "Órgão governamental", "Entidade governamental",
            "Organização governamental", "Missão permanente", "Diplomata",
        ],
        "un_system": [
            "Nações Unidas", "Sistema das Nações Unidas", "Agência das Nações Unidas", "Agência da ONU",
            "Entidade das Nações Unidas", "Entidade da ONU", "Organismos das Nações Unidas",
            "Órgão das Nações Unidas", "Agências especializadas", "Fundos e programas das Nações Unidas",
        ],
        "intergovernmental": [
            "Outra organização intergovernamental", "Organização intergovernamental", "Organismo intergovernamental",
            "Intergovernamental", "Outras organizações internacionais", "Organizações regionais",
            "Comunidade económica regional", "União Europeia", "Comissão Europeia",
            "Instituição financeira internacional",
        ],
        "workers": [
            "Trabalhadores", "Organização de trabalhadores", "Organização dos trabalhadores",
            "Grupo dos Trabalhadores", "Representantes dos trabalhadores", "Organizações sindicais",
            "Sindicatos de trabalhadores", "Representantes sindicais", "Centrais sindicais", "Federação sindical",
        ],
        "employers": [
            "Empregadores", "Entidade patronal", "Organização de empregadores", "Organização dos empregadores",
            "Organizações patronais", "Organizações empresariais", "Associações patronais",
            "Associações empresariais", "Sindicato patronal", "Confederação patronal",
        ],
        "civil_society": [
            "Sociedade civil", "Representante da sociedade civil", "ONG",
            "Organização não governamental internacional", "Associações sem fins lucrativos", "Terceiro setor",
            "Organização de direitos humanos", "Organização filantrópica", "Organização religiosa",
            "Organização de base comunitária",
        ],
        "migrants_diaspora": [
            "Organização de migrantes ou da diáspora", "Organização de migrantes", "Associação de migrantes",
            "Associação de imigrantes", "Organizações da diáspora", "Migrantes e diáspora", "Imigrantes",
            "Comunidade da diáspora", "Representante de migrantes", "Organizações lideradas por refugiados",
        ],
        "local_authority": [
            "Autoridade local", "Autoridades locais e regionais", "Autarquia local", "Governo local",
            "Governos regionais", "Governos municipais", "Município", "Prefeitura", "Prefeita", "Junta de freguesia",
        ],
        "parliament": [
            "Parlamento", "Parlamentares", "Membros do Parlamento", "Deputada", "Deputado federal", "Senado",
            "Senadora", "Congresso", "Membro do Congresso", "Assembleia Nacional",
        ],
        "nhri": [
            "Instituição nacional de direitos humanos", "Instituições nacionais de direitos humanos",
            "Instituição nacional dos direitos humanos", "Comissão nacional de direitos humanos",
            "Comissão nacional dos direitos humanos", "Comissão de direitos humanos",
            "Conselho nacional de direitos humanos", "Conselho nacional dos direitos humanos", "Provedor de Justiça",
            "Provedora de Justiça",
        ],
        "academia": [
            "Acadêmicos", "Comunidade académica", "Academia e pesquisa", "Ensino superior", "Instituição de ensino",
            "Pesquisadora", "Institutos de pesquisa", "Centros de pesquisa", "Instituto de investigação",
            "Estudante",
        ],
        "private_sector": [
            "Setor privado", "Empresa", "Empresa privada", "Empresário", "Empresários", "Comunidade empresarial",
            "Companhias", "Pequenas e médias empresas", "Empreendedora", "Indústria",
        ],
        "media": [
            "Mídia", "Meios de comunicação", "Meios de comunicação social", "Órgão de comunicação social",
            "Veículo de comunicação", "Imprensa", "Jornalista", "Jornalismo", "Jornais", "Emissora",
        ],
        "other": [
            "Outro", "Outros", "Outros atores", "Outro especifique", "Outro por favor especifique",
            "Outra organização", "Outra categoria", "Nenhum dos anteriores", "Indivíduo", "Independente",
        ],
        "unknown": [
            "Desconhecido", "Desconhecida", "Não aplicável", "Não se aplica", "Não especificado", "Não informado",
            "Sem resposta", "Não responde", "Prefiro não responder", "Prefiro não dizer",
        ],
    ]
}
