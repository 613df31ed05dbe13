"""Name words that come in two scripts: `romanisation/another/…=the other script`, given names | family names |
stems and endings of family names | of given names (every stem joins every ending).

The first romanisation is the usual one. Arabic names have several in real registration forms, after English, French
or local habit; Chinese ones have pinyin alone.
"""

SCRIPTS = {
    "arabic": """Mohammed/Muhammad/Mohamed/Mohamad=محمد Ahmed/Ahmad=أحمد Khadija/Khadidja=خديجة
        Youssef/Yousef/Yusuf/Joseph=يوسف Nadia/Nadiya=نادية Rachid/Rashid=رشيد Samira/Sameera=سميرة
        Hichem/Hisham/Hesham=هشام Leïla/Layla/Laila=ليلى Anis/Anees=أنيس Zineb/Zaynab/Zainab=زينب Mourad/Murad=مراد
        Rania/Raniya=رانيا Tarek/Tariq/Tarik=طارق Mona/Muna=منى Omar/Umar=عمر Hanan/Hanane=حنان Khaled/Khalid=خالد
        Noor/Nour/Nur=نور Samer/Samir=سامر Dina/Deena=دينا Ziad/Ziyad=زياد Huda/Hoda/Houda=هدى
        Faisal/Faysal/Fayçal=فيصل Hassan/Hasan=حسن Hussein/Hussain/Houssine=حسين Fatima/Fatma/Fatimah=فاطمة
        Aisha/Aïcha/Ayesha=عائشة Mahmoud/Mahmud=محمود Mustafa/Mostafa/Moustapha=مصطفى Karim/Kareem=كريم
        Salma/Selma=سلمى Jamal/Gamal/Djamel=جمال Said/Saeed/Saïd=سعيد Amal/Amel=أمل Wafa/Wafaa/Ouafa=وفاء
        Bilal/Belal=بلال Hamza/Hamzah=حمزة Iman/Eman/Imane=إيمان Sharif/Sherif/Chérif=شريف Walid/Waleed/Oualid=وليد
        Yasmin/Yasmine/Jasmin=ياسمين Adel/Adil=عادل Abdallah/Abdullah/Abdoullah=عبدالله Suad/Souad=سعاد
        Ghassan/Rassan=غسان Lubna/Loubna=لبنى Nabil/Nabeel=نبيل| Benali/Ben_Ali=بنعلي Bouzidi/Buzidi=بوزيدي
        Cherkaoui/Sharqawi=الشرقاوي Trabelsi/Tarabulsi=الطرابلسي Haddad/Hadad=حداد
        Mansouri/Mansuri/Al-Mansouri=المنصوري Belkacem/Belqasim=بلقاسم Zerouali/Zarwali=الزروالي
        El-Khatib/Al-Khateeb/Khatib=الخطيب Nasser/Nasir/Naser=ناصر El-Sayed/Al-Sayyid/Elsayed=السيد
        Khoury/Khouri/Khuri=خوري Al-Masri/El-Masry/Masri=المصري Saleh/Salih/Salah=صالح Osman/Othman/Uthman=عثمان
        Al-Zoubi/El-Zu'bi/Zoubi=الزعبي Farouk/Faruq/Farooq=فاروق Al-Najjar/El-Naggar/Najjar=النجار
        Al-Shami/El-Chami/Shami=الشامي Baghdadi/Al-Baghdadi=البغدادي Hamdan/Hamdane=حمدان Al-Tamimi/Tamimi=التميمي
        Qasimi/Al-Qasimi/Kassimi=القاسمي Al-Fassi/El_Fassi=الفاسي Tlemcani/Tilimsani=التلمساني
        Bouchareb/Bu-Sharib=بوشارب Ghanem/Ghanim=غانم Jaber/Jabir/Djaber=جابر Darwish/Darwich/Derouiche=درويش
        Sabbagh/Sabagh=صباغ Al-Hakim/El-Hakim/Hakeem=الحكيم Kanaan/Canaan=كنعان Rahmani/Rahmany=رحماني
        Lahlou/Lahlu=لحلو Bennani/Binnani=بناني Ouazzani/Wazzani=الوزاني Idrissi/Idrisi=الإدريسي Alaoui/Alawi=العلوي
        Tazi/Al-Tazi=التازي Chraibi/Shraybi=الشرايبي Zahrani/Al-Zahrani=الزهراني Qahtani/Al-Qahtani/Kahtani=القحطاني
        Ghamdi/Al-Ghamdi=الغامدي Otaibi/Al-Otaibi/Utaybi=العتيبي Sudani/Soudani=سوداني Bishara/Bechara=بشارة
        Maalouf/Maluf=معلوف Tannous/Tannus=طنوس Sleiman/Suleiman/Slimane=سليمان Ibrahim/Brahim/Ebrahim=إبراهيم
        Ismail/Ismaïl/Esmail=إسماعيل Yacoub/Yaqoub/Yakub=يعقوب Shaheen/Chahine=شاهين Barakat/Barakate=بركات
        Dabbagh/Debbagh=الدباغ Fakhoury/Fakhouri=فاخوري Ghandour/Gandour=غندور Hijazi/Hegazy/Hidjazi=حجازي
        Jundi/El-Gendy/Joundi=الجندي Kabbani/Qabbani=قباني Labib/Labeeb=لبيب Mahfouz/Mahfuz=محفوظ Nawfal/Naoufal=نوفل
        Qadri/Kadri=قادري Rifai/Al-Rifai/Rifaï=الرفاعي Sabri/Sabry=صبري Tawfiq/Toufik/Tewfik=توفيق Wahbi/Ouahbi=وهبي
        Zaki/Zaky=زكي Badawi/Badaoui=بدوي Daoudi/Dawudi=داودي Hafiz/Hafez=حافظ Mekki/Makki=مكي Nouri/Noori=نوري|
        Ben/Bin+yahia/yahya=بن+يحيى Bou/Bu+ziane/zian=بو+زيان Abou/Abu+lhassan/lhasan=أبو+الحسن
        Al-/El-+fahmi/fahmy=ال+فهمي Ben+slama/salama=بن+سلامة Bou+kari/qari=بو+قاري Al-+jundub/djoundoub=ال+جندب
        Al-+harithi/harthy=ال+حارثي Al-+marwani=ال+مرواني Ben+chaabane/shaaban=بن+شعبان Bou+dra/draa=بو+ذراع
        Al-+qurashi/korachi=ال+قرشي Al-+sulami=ال+سلمي Al-+dosari/dossary=ال+دوسري Al-+rashidi/rachidi=ال+راشدي
        Al-+bahrani=ال+بحراني Al-+kindi=ال+كندي Al-+tahan/tahhan=ال+طحان Al-+sayegh/sayigh=ال+صايغ|
        Abdel/Abdul+karim/kareem=عبدال+كريم Abdel+aziz=عبدال+عزيز Abdel+hamid/hameed=عبدال+حميد
        Abdel+rahim/raheem=عبدال+رحيم Nour/Noor+eddine/uddin=نور+الدين Salah/Saleh+eddine=صلاح+الدين
        Ezz/Izz+eddine=عز+الدين""",
    "cyrillic": """Aleksandr/Alexander/Alexandr~Sasha=Александр Yuliya/Julia/Iuliia~Yulya=Юлия
        Sergey/Sergei/Serhii=Сергей Nataliya/Natalia/Natalya~Natasha=Наталия Mikhail/Michail~Misha=Михаил
        Ekaterina/Yekaterina~Katya=Екатерина Dmitriy/Dmitry/Dmitri~Dima=Дмитрий Yevgeniy/Evgeny/Evgeni~Zhenya=Евгений
        Tatyana/Tatiana~Tanya=Татьяна Olga/Olha=Ольга Aleksey/Alexey/Alexei~Lyosha=Алексей
        Anastasiya/Anastasia~Nastya=Анастасия Ivan=Иван Mariya/Maria/Mariia~Masha=Мария Nikolay/Nikolai~Kolya=Николай
        Yelena/Elena~Lena=Елена Vladimir/Wladimir~Volodya=Владимир Svetlana=Светлана Pavel=Павел
        Kseniya/Ksenia/Xenia=Ксения Yuriy/Yuri/Iurii=Юрий Lyudmila/Ludmila~Lyuda=Людмила Andrey/Andrei=Андрей
        Galina=Галина Aibek/Aybek=Айбек Dilnoza=Дилноза Gulnara/Gulnora=Гульнара Nursultan=Нурсултан
        Oksana/Oxana=Оксана Bogdan/Bohdan=Богдан Vyacheslav/Viacheslav~Slava=Вячеслав Zhanna/Janna=Жанна
        Timur/Timour=Тимур Rustam=Рустам| Ivanenko=Иваненко Petrenko=Петренко Kovalchuk=Ковальчук
        Shevchuk/Chevtchouk=Шевчук Bondarenko=Бондаренко Tkachenko=Ткаченко Kuznetsov/Kuznetzov=Кузнецов
        Sokolov=Соколов Lebedev=Лебедев Morozov=Морозов Volkov/Wolkow=Волков Zaytsev/Zaitsev=Зайцев
        Vinogradov=Виноградов Belyaev/Beliaev=Беляев Tarasov=Тарасов Belov=Белов Komarov=Комаров
        Kiselev/Kiselyov=Киселёв Ilyin/Ilin=Ильин Gusev=Гусев Titov=Титов Kuzmin=Кузьмин
        Kudryavtsev/Kudriavtsev=Кудрявцев Baranov=Баранов Kulikov=Куликов Alekseenko=Алексеенко
        Yakovlev/Iakovlev=Яковлев Sorokin=Сорокин Romanenko=Романенко Zakharov/Zaharov=Захаров Borisenko=Борисенко
        Korolev/Korolyov=Королёв Gerasimov=Герасимов Ponomarev=Пономарёв Grigoryan/Grigorian=Григорян
        Lazarenko=Лазаренко Medvedenko=Медведенко Yershov/Ershov=Ершов Nikitin=Никитин Sobolev=Соболев
        Ryabov/Riabov=Рябов Polyakov/Poliakov=Поляков Tsvetkov/Cvetkov=Цветков Danilov=Данилов Zhukov/Joukov=Жуков
        Frolov=Фролов Zhuravlev/Juravlev=Журавлёв Asanov=Асанов Rahimov/Rakhimov=Рахимов
        Toktogulov/Toktogoulov=Токтогулов Abdrakhmanov/Abdrahmanov=Абдрахманов Karimov=Каримов Yusupov/Iusupov=Юсупов
        Nazarbekov=Назарбеков Shcherbak/Scherbak=Щербак Khomenko/Homenko=Хоменко Chumak=Чумак
        Hrytsenko/Gritsenko=Гриценко| Bondar+enko=Бондар+енко Shev+chuk=Шев+чук Marchen+ko=Марчен+ко Sokol+ov=Сокол+ов
        Lebed+inskiy/insky=Лебед+инский Kravch+uk=Кравч+ук Oleks+iyenko/ienko=Олекс+иенко Golub+ev=Голуб+ев
        Vasil+yev/iev=Васил+ьев Stepan+enkov=Степан+енков Karp+ovich=Карп+ович Gavril+chenko=Гаврил+ченко
        Moroz+ovskiy/ovsky=Мороз+овский Tarakan+nikov=Таракан+ников Berez+in=Берез+ин Dubrov+nik=Дубров+ник
        Zhitn+ik/ikov=Житн+ик Nazar+bayev/baev=Назар+баев Sultan+ov=Султан+ов Orlov+ets=Орлов+ец
        Chernysh+ov=Черныш+ов|""",
    "chinese": """Wei=伟 Fang=芳 Xiaoming=晓明 Lijuan=丽娟 Jianguo=建国 Yan=燕 Lei=磊 Meiling=美玲 Haoran=浩然 Zihan=子涵 Yutong=雨桐
        Xinyi=欣怡 Guoqiang=国强 Shuang=爽 Jing=静 Tao=涛 Xiulan=秀兰 Peng=鹏 Chunhua=春花 Yifan=一凡 Minghui=明辉 Ruolan=若兰 Qiang=强
        Hongmei=红梅 Zhiyuan=志远 Yuxuan=宇轩 Ning=宁 Junjie=俊杰 Shiyun=诗韵 Dongmei=冬梅 Kai=凯 Xuefeng=雪峰 Jiayi=佳怡 Wenbo=文博
        Lihua=丽华 Changming=昌明 Sijia=思佳 Baolin=宝林 Qiuyue=秋月 Tianyu=天宇 Ying=颖 Yongsheng=永生 Zhenhua=振华 Huimin=慧敏 Yaqin=雅琴
        Fei=飞 Guanghui=光辉 Ruixue=瑞雪| Wang=王 Li=李 Zhang=张 Liu=刘 Chen=陈 Yang=杨 Zhao=赵 Huang=黄 Zhou=周 Wu=吴 Xu=徐 Sun=孙
        Ma=马 Zhu=朱 Hu=胡 Guo=郭 He=何 Gao=高 Lin=林 Luo=罗 Zheng=郑 Liang=梁 Xie=谢 Tang=唐 Deng=邓 Feng=冯 Han=韩 Cao=曹 Zeng=曾
        Peng=彭 Xiao=萧 Cai=蔡 Pan=潘 Tian=田 Dong=董 Yuan=袁 Jiang=蒋 Du=杜 Ye=叶 Cheng=程 Wei=魏 Su=苏 Lu=卢 Ding=丁 Ren=任 Shen=沈||
        Xiao+ming=晓+明 Jian+guo=建+国 Mei+ling=美+玲 Hao+ran=浩+然 Yu+tong=雨+桐 Xin+yi=欣+怡 Guo+qiang=国+强 Xiu+lan=秀+兰
        Chun+hua=春+花 Zhi+yuan=志+远 Jun+jie=俊+杰 Shi+yun=诗+韵 Dong+mei=冬+梅 Xue+feng=雪+峰 Wen+bo=文+博 Li+juan=丽+娟 Si+jia=思+佳
        Bao+lin=宝+林 Tian+yu=天+宇 Hui+min=慧+敏 Ya+qin=雅+琴 Rui+xue=瑞+雪 Zhen+sheng=振+生 Hong+wei=红+伟
        Ming+hui=明+辉 Yi+fan=一+凡""",
}
