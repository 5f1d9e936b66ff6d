/// Words for streets, flats and living somewhere, in the languages of press reports.
enum AddressWords {
  /// What a street is called before its name, or behind it: Russian, Ukrainian, Belarusian, and these in Latin letters.
  static let slavicStreets = WordList(
    """
    ул улица улицы улице улицу улицей пер переулок переулка переулке просп проспект проспекта проспекте пр-т \
    пр-кт шоссе бульвар бульвара бульваре б-р наб набережная набережной набережную проезд проезда проезде \
    пр-д микрорайон микрорайоне мкр мкрн площадь площади пл тупик тупике аллея аллее вул вулиця вулиці вулицю \
    вуліца вуліцы вуліцу провулок провулку завулак завулку праспект праспекце пр-т бульв жк \
    ul ulitsa ulitse ulitsy ulitsu ulica ulicy per pereulok prospekt prospekte prosp pr-t pr-kt shosse bulvar \
    naberezhnaya nab proezd proyezd mkr mikrorayon vul vulytsia vulitsa vulica vulytsya
    """)

  /// What stands before the name of a street: French, Spanish, Italian, Portuguese.
  static let romanceStreets = WordList(
    """
    rue avenue av boulevard bd bld boul allée allées impasse chemin quai place cours square passage ruelle route \
    sentier villa faubourg calle avenida avda paseo plaza carrera jirón via viale corso piazza vicolo rua travessa
    """)

  /// What stands behind the name of a street: English.
  static let englishStreets = WordList(
    """
    street st str road rd avenue ave lane drive close terrace gardens square crescent boulevard blvd place \
    way alley prospekt embankment highway pereulok
    """)

  /// What stands behind the name of a street: Turkish, Azerbaijani.
  static let turkishStreets = WordList(
    "sokak sokağı sokağında sok sk cadde caddesi caddesinde cad cd mahallesi mah bulvarı apartmanı küçəsi prospekti"
  )

  /// How the names of streets end: German, Dutch, the languages of the North.
  static let endings = [
    "straße", "strasse", "str", "weg", "gasse", "allee", "platz", "damm", "ufer", "straat", "laan", "gracht",
    "gatan", "gata", "vägen", "gade", "vej", "veien",
  ]

  /// What stands before the number of a house.
  private static let houses = [
    "д.", "д", "дом", "доме", "дома", "буд.", "будинок", "буд", "№", "no:", "no.", "no", "nr.", "nr", "n°",
    "nº",
    "numéro", "número", "num.", "d.", "dom", "house", "bldg", "building", "h.", "kapı", "дом №", "д. №",
  ]

  /// The same by their last byte, the longest first.
  static let housesByLast: [[String]] = (0...255).map { byte in
    houses.filter { word in
      word.utf8.last.map { $0 == UInt8(byte) || ASCII.isLetter($0) && $0 & 0xDF == UInt8(byte) } ?? false
    }.sorted { $0.utf8.count > $1.utf8.count }
  }

  /// A flat, whose number follows.
  static let flats = WordList(
    """
    flat apt apartment appt appart appartement кв квартира квартире квартиру квартири кватэра кватэры kv \
    kvartira kvartire wohnung whg daire piso puerta apto departamento interno scala lokal mieszkanie m-nie
    """)

  /// What says that somebody lives, is registered or is held at home there.
  static let homes = WordList(
    """
    lives live lived living resides residing reside resided residence residences resident home homes \
    house_arrest registered registration dwelling apartment flat at_his_house at_her_house his_house her_house \
    their_house family_house parents’_house \
    habite habitait habitant habitent demeure demeurait demeurant domicile domicilié domiciliée domiciliaire \
    résidence réside résidait résident résidant logement logeait logé logée appartement chez_lui chez_elle \
    vit_au vivait_au vit_dans vivait_dans \
    живет живут живу жил жила жили живущ* живший жившая прожива* прописан* прописк* зарегистрирован \
    зарегистрирована зарегистрированы зарегистрированн* регистраци* домашн* домой квартир* жительств* \
    жилищ* жилье ночевал* \
    мешка* живе жив зареєстрован* помешкан* помешканн* житло житла вдома \
    жыве жыў жыла жывуць пражыва* зарэгістраван* прапісан* кватэр* хатні хатнім хатняга жытл* дадому \
    zhivet zhivyot zhivyet zhil zhila prozhiva* propisan* propiska propiske zaregistrirovan zaregistrirovana \
    registratsii kvartir* domashn* doma domoy domoi \
    wohnt wohnte wohnten wohnhaft wohnen wohnend wohnung wohnsitz hausarrest zuhause zu_hause gemeldet \
    privatadresse privatwohnung wohnadresse \
    vive vivía vivia reside residía residia domicilio domiciliado domiciliada vivienda en_su_casa su_casa \
    abita abitava residente arresti_domiciliari mora morava \
    mieszka mieszkał* zamieszkał* zameldowan* mieszkani* \
    oturan oturuyor oturduğu ikamet* yaşayan yaşıyor evi evinde evine evinden ev_hapsi konutu
    """)

  /// What says the same behind the address.
  static let verbsBehind = WordList(
    """
    lives live lived living resides reside resided is_registered was_registered is_home \
    habite habitait demeure demeurait domicilié domiciliée réside résidait loge logeait vit vivait \
    живет живут жил жила жили прожива* прописан* зарегистрирован зарегистрирована зарегистрированы \
    мешка* живе жив жила зареєстрован* жыве жыў жыла пражыва* зарэгістраван* прапісан* \
    prozhiva* propisan* zhivet wohnt wohnte wohnhaft gemeldet vive vivía reside abita mieszka mieszkał* \
    zamieszkał* oturan oturuyor oturduğu ikamet* yaşayan yaşıyor
    """)

  /// What leads from an address to who lives there.
  static let relations = WordList(
    "where which at_which in_which où dans_laquelle auquel где де дзе в_котор* по_котор* gde wo donde dove gdzie"
  )

  /// What says behind an address whose it is.
  static let possessions = WordList(
    """
    his_home her_home their_home home_of is_home home_address his_flat her_flat his_apartment her_apartment \
    son_domicile leur_domicile domicile_de домашний_адрес его_дом ее_дом его_квартира ее_квартира \
    место_жительства адрес_прописки адрес_регистрации место_регистрации
    """)

  /// What says that another place is meant: of courts, police, protest, work, or on the way there.
  static let others = WordList(
    """
    court courts courthouse police prison jail colony station office offices headquarters embassy consulate \
    hearing hearings trial held_at taken brought picket rally rallies vigil protest protests meeting meets \
    editorial newsroom hospital school university theatre museum shop café church mosque letters parcels \
    tribunal tribunaux cour commissariat gendarmerie préfecture maison_d’arrêt prison siège bureau bureaux \
    ambassade consulat audience procès conduit conduite emmené emmenée amené amenée rassemblement manifestation \
    rédaction hôpital école université théâtre musée librairie église mosquée lettres colis pointage \
    суд суда суде судом суды судеб* овд увд полици* отдел* отделени* участок участк* сизо тюрьм* колони* ик \
    изолятор* прокуратур* следственн* посольств* консульств* офис* редакци* больниц* школ* университет* \
    театр* музе* магазин* кафе церков* церкви мечет* пикет* митинг* акци* заседани* доставлен* доставил* увезл* \
    отвезл* привезл* вывезл* письм* посылк* передач* \
    суду поліці* відділ* прокуратур* сізо колоні* судзе суды міліцы* аддзел* \
    sud suda sude ovd otdel* sizo redaktsi* ofis* politsi* \
    gericht* polizei* gefängnis* jva botschaft büro redaktion verhandlung kundgebung \
    tribunal juzgado comisaría cárcel prisión oficina juicio mahkeme* adliye* cezaevi karakol* emniyet büro
    """)

  /// What stands behind a number that counts something, or is a day.
  static let counted = WordList(
    """
    года год году годов годах лет г января февраля марта апреля мая июня июля августа сентября октября ноября \
    декабря января дня дней день часов часа час минут минуты человек человека раз раза тысяч тысячи тыс млн \
    рублей рубля метров м км процент* градус* участник* задержан* месяц* недел* суток \
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня років роки людей \
    студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня гадоў \
    years year days day weeks week months month hours hour minutes people persons men women times percent km \
    metres meters miles january february march april may june july august september october november december \
    ans an jours jour mois semaines heures heure minutes personnes fois janvier février mars avril mai juin \
    juillet août septembre octobre novembre décembre \
    jahre jahren tage tagen monate wochen stunden uhr januar februar märz april mai juni juli august september \
    oktober november dezember años días meses horas personas yıl gün ay saat kişi
    """)
}
