"""Invented people's name words, for cultures that write with Latin letters.

Each culture is `given names | family names | stems + endings`: the last two columns of parts are joined to further
family names, so that few people share a full name and some do, as in life. `/` separates spellings of one name, `~`
stands before what its bearers are called among friends, `_` is a space inside one name.
"""

LATIN = {
    "spanish": """María~Mari José~Pepe Francisco~Paco Guadalupe~Lupe Ignacio~Nacho Andrés Lucía Beatriz~Bea Iván
        Mónica Tomás Inés Julián Verónica~Vero Óscar Ximena/Jimena Raúl Pilar Íñigo Concepción~Concha Álvaro Sofía
        Martín Jesús Adrián Carmen Rosario~Charo Alejandro~Alex Alejandra~Ale Fernanda Gabriela~Gaby Hernán Joaquín
        Leticia Rocío Rubén Sebastián Soledad Yolanda Esteban| García Rodríguez Hernández López González Martínez
        Pérez Sánchez Ramírez Núñez Muñoz Peña Ibáñez Zúñiga Quesada Álvarez Rojas Barrientos Ureña Ordóñez Villalobos
        Echeverría Sandoval Meléndez Cárdenas Castañeda Fuentes Giménez/Jiménez Güemes Huerta Iturbe Lozano Mejía
        Noriega Olmedo Paredes Quiñones Robledo Sepúlveda Tejada Urrutia Vázquez/Vásquez Yáñez Zamora Arriaga Bermúdez
        Córdova Dávila Escobedo Figueroa Gálvez Briceño Montalvo Salazar|Villa+nueva Villa+real Monte+mayor
        Monte+negro Campo+verde Campo+frío Fuen+llana Fuente+alba Rio+seco Torre+blanca Torre+alta Casa+grande
        Peña+rubia Alba+rracín Val+divieso Val+paraíso Roca+fuerte Mira+flores Mira+montes Buena+ventura Buena+vista
        Prado+hermoso Oliva+res Sala+manca Arce+dillo Cer+vantes""",
    "portuguese": """João Inês Thaís Gonçalo Conceição Luís Antônio/António~Tonho Francisca~Chica Patrícia Sérgio
        Cátia Simão Márcia Flávio Júlia Otávio Lídia Vinícius Débora Fábio Cecília Rogério Leandro Natália Renato
        Raimundo Mafalda Tiago| Araújo Falcão Conceição Évora Magalhães Brandão Simões Guimarães Gusmão Leitão
        Bragança Assunção Calçada Antunes Nóbrega Sá Vilhena Coutinho Meireles Pacheco Queirós Rebelo Sampaio Teixeira
        Uchôa Valadão Xavier Freire Lacerda Barbosa Cunha Damasceno Estrela Furtado Moreira Nogueira Pimentel Ribeiro
        Salgueiro Tavares|Monte+iro Ribei+rinha Casta+nheira Pal+meira Oli+veira Fi+gueira Car+valhal Sil+vestre
        Vale+jo Campo+lide Serra+no Costa+longa Ponte+verde Vila+nova Rio+tinto Mata+grande Lago+mar Pedro+so
        Alme+ida""",
    "french": """Hélène Jean-Luc Maëlle Benoît Stéphanie Loïc Anne-Sophie Raphaël Céline Gaëtan Émilie François
        Geneviève Jérôme Noémie Thérèse Grégoire Aurélie Élodie Mathieu/Matthieu Clémence Frédéric~Fred Joëlle Gaëlle
        Cédric Zoé Rémi Édouard Léa Valérie Didier Nicolas~Nico Dominique~Dom Isabelle~Isa Véronique Laurence Thibault
        Yvonne Bérénice| Delacroix Berthoud Chappuis Lefèvre/Lefebvre Rochat Poirier Bœuf Lemaître Brûlé
        Gauthier/Gautier Château Béranger Crépin Dégallier Évrard Fréchette Guérin Hébert Jégou Kérien Légaré Mézières
        Névé Pécheux Quénard Rémond Sévigné Tévenin Vénard Fournier Marchand Boulanger Charpentier|Mont+mirail
        Beau+fort Haute+rive Saint+clair Roche+mont Belle+fontaine Grand+jean Petit+bois Clair+val Font+enay Mar+ville
        Ville+neuve Cour+celles Dom+martin Har+court""",
    "germanic": """Jörg Annika Matthias/Mathias Solveig Käthe Björn Wiebke Ingrid Sören Henrike Jürgen Günther/Gunter
        Bärbel Rüdiger Stefan/Stephan Katharina~Kathi Ulrike~Uli Friedrich~Fritz Johannes~Hannes Elisabeth~Lisa
        Maximilian~Max Thorsten/Torsten Heike Antje Åsa Øyvind Jörn Mårten Frøya Ragnhild Håkon Kjærsti Søren Birgit
        Anneliese Lothar| Müller/Mueller Schäfer Groß/Gross Østergaard Hauksdóttir Åkesson Weiß Köhler Jäger Böhm
        Krüger Schröder Strauß Løvstad Bjørnsen Sørensen Kjær Nygård Sjögren Ström|Stein+er Stein+bach Linden+bach
        Linden+thal Birken+feld Birken+hof Eich+holz Eich+mann Hohen+stein Hohen+berg Rosen+thal Rosen+brück Gold+mann
        Wald+mann Wald+städt Neu+mann Alt+hoff Berg+ström Lind+qvist Sol+heim Vogel+sang Sand+vik Ek+lund Hög+berg
        Grøn+dahl Bryn+hildsen""",
    "english": """Alison~Ali Brendan Catriona Duncan Imogen Kieran Maeve Nigel Rosalind~Roz Trevor Siobhán Wesley~Wes
        William~Bill Elizabeth~Liz Katherine/Catherine~Kate Michael~Mike Thomas~Tom Christopher~Chris Margaret~Maggie
        Robert~Bob Jennifer~Jenny Edward~Ted Susan~Sue Samuel~Sam Timothy~Tim Rebecca~Becky Geoffrey/Jeffrey
        Sara/Sarah Philippa~Pippa Graham/Graeme Gareth Niamh Olivia Victoria~Vicky Anthony~Tony Deborah~Debbie|
        O'Carroll Kinsella Hollis Marlowe Abernathy Ferguson Gallagher Kavanagh McAllister Rafferty|Ash+worth Ash+ford
        Black+wood Black+ley Pember+ton Pember+ley Whit+lock Whit+field Red+fern Red+grave Dun+more Dun+ford Thorn+ton
        Thorn+hill Brad+well Brad+stock Har+greave Har+wood Win+slow Win+terton Lang+ley Lang+ham Hol+croft Hol+den
        Stan+field Stan+more Good+win Good+acre Nor+cott Nor+wood Wool+ley Wool+cott Mar+chmont Mar+lowe Sutter+by
        Bram+hall Clay+borne Fen+wick Hazel+dine Kirk+bride Loft+house""",
    "slavic": """Tomasz~Tomek Agnieszka~Aga Milica Dragan Małgorzata~Gosia Doina Zbigniew~Zbyszek Łukasz Elżbieta~Ela
        Paweł Katarzyna~Kasia Grzegorz Jędrzej Stanisław Bożena Władysław Željko Žarko Šárka Jiří Květa Ondřej Anđela
        Đorđe Snežana Čedomir Zdeněk Růžena Mirosław Wojciech Božidar Krzysztof~Krzysiek Magdalena~Magda
        Barbara~Basia| Kovačević Ćirić Žak Łęcki Šimková Dvořák Černý Říha Đurić|Wiel+gosz Łukasz+ewicz Kowal+ewski
        Kowal+czyk Wiśni+ewski Wiśni+ecki Zieli+ński Zawadz+ki Jabło+ński Jabłon+owski Czarn+ecki Dąbr+owski Dębi+ński
        Górs+ki Grab+owski Jas+iński Kamień+ski Krasic+ki Majews+ki Nowic+ki Ostr+owski Piąt+kowski Sikors+ki
        Stanis+ławski Tomasz+ewski Urba+ński Woźni+ak Wróbl+ewski Żuraw+ski Jovan+ović Petr+ović Nikol+ić Marink+ović
        Vuk+ašinović""",
    "turkic": """Gülay Emre Zeynep Özgür Şebnem Çağla Işıl Yiğit Tuğba Gökhan Ümit Ayşe Fatoş Hüseyin İbrahim Kıvanç
        Müge Nilüfer Oğuz Pınar Rüya Selçuk Taylan Uğur Yağmur Aslı Barış Ceyda Deniz Engin Hande Levent Meltem
        Serkan| Yıldırım Çelikkol Şimşek Aydın|Kara+oğlu Kara+kaş Ak+yürek Ak+soy Demir+kıran Demir+ci Öz+türk Öz+gür
        Öz+demir Güneş+li Güven+er Taş+kın Taş+demir Yıldız+er Koç+oğlu Arslan+türk Kılıç+er Çetin+kaya Boz+kurt
        Sarı+kaya Uzun+er Tunç+bilek Gök+alp Işık+lar Bal+cı Eren+soy Dağ+deviren Yeşil+yurt Altın+ok Er+doğmuş
        Sönme+z""",
    "west_african": """Kwabena Abena Chidinma Emeka Folasade~Sade Yaw Efua Babatunde~Tunde Fatou Momodou/Mamadou
        Isatu/Isatou Kwame Akosua Chukwuemeka Ngozi Oluwaseun~Seun Temitope~Temi Adwoa Kofi Amina Binta Ebrima
        Fatoumata Ousmane/Usman Rokhaya Souleymane/Suleiman Mariame/Mariam Abdoulaye Issouf/Youssouf Kadiatou Aïssatou
        Moussa Seydou Djénéba N'Deye Sékou Hawa Bakary Ifeoma Obinna| Owusu Agyemang Okonkwo Eze Ceesay Jallow/Diallo
        Kargbo Boateng Traoré N'Diaye/Ndiaye Ouédraogo Coulibaly Sow Konaté Touré Sawadogo Camara Asante Mensah Amoah
        Osei Frimpong Nkrumah Bangura Sesay Kamara Koroma Cissé Sissoko Keïta Dembélé Sanogo Kaboré Zongo Compaoré
        Gueye Mbaye Faye Diouf Sarr Seck|Ade+yemi Ade+bayo Ade+leke Ogun+leye Ogun+banjo Olu+wole Olu+dare Aki+nola
        Aki+ntola Ola+dipo Ola+niyi Nwa+chukwu Nwa+nkwo Oka+for Oni+yide""",
    "east_african": """Wanjiru Otieno Achieng Mulugeta Tigist Okello Neema Baraka Selamawit Kiprono Nakato Wambui
        Njeri Kamau Odhiambo Akinyi Chebet Kipchumba Hirut Getachew Dawit Almaz Yohannes Rahel Habtamu Mugabe Uwimana
        Ingabire Habimana Nshuti Mwajuma Juma Thandeka Sipho Lerato Tendai Nomvula Tumelo Rudo| Tesfaye Bekele Mugisha
        Namutebi Mwakasege Wafula Cheruiyot Mokhethi Dlamini Mokoena Ndlovu Moyo Lekhanya Gebremariam Haile Alemu
        Tadesse Wolde Kebede Abebe Niyonzima Hakizimana Mukamana Nsengimana Byaruhanga Tumusiime Kyomuhendo Ssemakula
        Nabirye Wekesa Barasa Simiyu Nyambura Gathoni Muthoni Kiplagat Rotich Koech Langat Mutua Musyoka Kilonzo
        Mwangi Njoroge Kariuki Gitau Chikowore Mutasa Sibanda Zulu Khumalo Nkosi Mahlangu Molefe Tshabalala Phiri
        Banda|Niyo+nzima Niyo+mugabo Haba+rurema Hakizi+yaremye Nsengi+yumva Ndayi+shimiye Ndayi+zeye Muka+ndori
        Mu+gisha Byaru+tare Tumu+hairwe Kato+nene Sse+mwanga Na+kayiza Na+lubega Nyi+rabeza Twa+gira Uwi+tonze
        Ru+bagumya Ki+buuka Ka+tende""",
    "south_asian": """Shanthi Nuwan Farhana Tanvir/Tanveer Meenakshi/Minakshi Rajiv/Rajeev Dilini Kamrul Lakshmi/Laxmi
        Bikram Sunita Pemba Sarita Dipendra Kabita/Kavita Nabin/Naveen Tsering Roshan Priyanka Arjun Deepak/Dipak
        Anjali Vikram Suresh Ramesh Sanjay Chandani Thilini Ruwan Kasun Nirmala Prakash Bishnu Gita/Geeta Manoj Usha
        Sushil/Susheel Ashok Jyoti| Wickramage Perera Chowdhury/Choudhury Rahman Iyer Deshpande Bandara Hossain
        Adhikari Basnet Gurung Karki Lama Maharjan Rai Shrestha Tamang Thapa Kulkarni Joshi Mukherjee/Mukerji
        Banerjee/Banerji Chatterjee Bhattacharya Sengupta Nair Menon Pillai Reddy Rao Patel Desai Mehta Trivedi Bhatt
        Saxena Srivastava Tripathi Dissanayake Jayawardena Gunasekara Senanayake Ratnayake Wijesinghe Amarasinghe
        Fernando Weerasekara Poudel Bhandari Khadka Acharya|Wickrama+singhe Jaya+wardene Guna+ratne Wije+sekera
        Amara+tunga Sena+viratne Weera+sinha Kula+suriya Rana+tilaka Disa+bandara Nana+yakkara Bala+krishnan
        Rama+nathan Gopala+swamy Shiva+kumar Venkata+raman Chandra+shekhar Siri+wardhana""",
    "south_east_asian": """Analyn Crisanto~Cris Marites~Tess Rodel Jocelyn~Joy Rommel Liezel Arnel Maricel Dante Dewi
        Bambang Agus Putri Hendra Somchai Kanya Sokha Chantrea Phương Đức Hương Tuấn Ngọc Thảo Quỳnh Dũng Hạnh Bình
        Siti Rizal Aurora Reynaldo~Rey Corazon~Cora Ligaya Wayan Ketut Indah Sopheap| Bautista Dimaculangan
        Evangelista Magsino Pangilinan Salonga Villareal Nguyễn Phạm Wibowo Lestari Hartono Suksawat Srisai Chea Sok
        Prasetyo Trần Lê Đặng Bùi Hoàng/Huỳnh Vũ/Võ Macaraeg Catacutan Manalastas Dumalagan Batungbakal Sumulong
        Panganiban Katigbak Macapagal Manlapaz Setiawan Kusuma Wijaya Santoso Nugroho Hidayat Saputra Rattanakosin
        Chaiyasit Wongsakul Boonmee Keo Heng Kim Pech Vann Agbayani Cabrera Dalisay Gatdula|Wi+bisono Su+santo
        Har+jono Pra+wira Kusu+mawati Su+listyo Adi+negoro Purno+mo Chai+wattana Rattana+porn Suk+kasem Wong+suwan
        Boon+yasit Thong+chaiyo Phong+phan Sri+sawat Macara+yan Dima+ano Pangi+lino Cata+pang Lumba+nog""",
}

PARTICLES = {"spanish": ["de la", "del", "de los"], "portuguese": ["da", "dos", "de"], "french": ["de", "Le", "d'"],
             "germanic": ["van den", "van der", "von"]}
DOUBLE_FAMILY = {"spanish": 0.6, "portuguese": 0.5, "south_east_asian": 0.1, "south_asian": 0.1}
SECOND_GIVEN = {"spanish": 0.3, "portuguese": 0.3, "french": 0.1, "english": 0.15, "germanic": 0.1, "west_african": 0.1,
                "south_east_asian": 0.25, "arabic": 0.35}   # in Arabic the father's name
