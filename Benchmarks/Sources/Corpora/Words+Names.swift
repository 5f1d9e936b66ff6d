/// Invented names; no person, place, court or organisation of the corpus exists.
enum Words {
  /// Given names: in Latin letters, in Cyrillic ones, with the grammar they take.
  static let givenNames: [(latin: String, cyrillic: String, gender: String)] = [
    ("Ada", "Ада", "f"), ("Ilan", "Илан", "m"), ("Mara", "Мара", "f"), ("Osk", "Оск", "m"),
    ("Piet", "Пит", "m"), ("Runa", "Руна", "f"), ("Sorin", "Сорин", "m"), ("Tilda", "Тильда", "f"),
    ("Ulmo", "Ульмо", "m"), ("Vesna", "Весна", "f"), ("Wim", "Вим", "m"), ("Yara", "Яра", "f"),
    ("Zeno", "Зенон", "m"), ("Brice", "Брис", "m"), ("Celia", "Селия", "f"), ("Dorn", "Дорн", "m"),
  ]

  /// Family names: in Latin letters and in Cyrillic ones.
  static let familyNames: [(latin: String, cyrillic: String)] = [
    ("Lorne", "Лорн"), ("Sedge", "Седж"), ("Vesper", "Веспер"), ("Tolle", "Толле"), ("Rennar", "Реннар"),
    ("Ashgrove", "Эшгров"), ("Brindle", "Бриндл"), ("Calder", "Кальдер"), ("Dunmere", "Данмир"),
    ("Ebbing", "Эббинг"), ("Farrow", "Фарроу"), ("Gantry", "Гантри"), ("Hollin", "Холлин"), ("Istle", "Истл"),
    ("Jorvane", "Йорван"), ("Kestle", "Кестл"), ("Lomond", "Ломонд"), ("Merrow", "Мерроу"),
    ("Norvik", "Норвик"), ("Ostrand", "Остранд"), ("Pellow", "Пеллоу"), ("Quill", "Квилл"),
    ("Rowan", "Роуэн"), ("Sallow", "Сэллоу"),
  ]

  /// What family names of a case end in, so that no two cases seem to be about the same person.
  static func ending(of index: Int) -> (latin: String, cyrillic: String) {
    var ending = (latin: "", cyrillic: "")
    var rest = index
    while rest > 0 {
      let syllable = syllables[rest % syllables.count]
      ending = (ending.latin + syllable.latin, ending.cyrillic + syllable.cyrillic)
      rest /= syllables.count
    }
    return ending
  }

  private static let syllables: [(latin: String, cyrillic: String)] = [
    ("ba", "ба"), ("de", "де"), ("fi", "фи"), ("go", "го"), ("lu", "лу"), ("ma", "ма"), ("ne", "не"),
    ("pi", "пи"), ("ro", "ро"), ("su", "су"), ("ta", "та"), ("ve", "ве"), ("zo", "зо"), ("ka", "ка"),
  ]

  static let occupations: [Trilingual] = [
    Trilingual("student", "étudiant", "студент"), Trilingual("teacher", "enseignant", "преподаватель"),
    Trilingual("journalist", "journaliste", "журналист"), Trilingual("welder", "soudeur", "сварщик"),
    Trilingual("mathematician", "mathématicien", "математик"), Trilingual("nurse", "infirmier", "медбрат"),
    Trilingual("bookseller", "libraire", "книготорговец"), Trilingual("musician", "musicien", "музыкант"),
  ]

  /// What cases are called, and the beginning of their ids.
  static let cases: [(id: String, name: Trilingual)] = [
    ("harbour-bells", Trilingual("Harbour Bells", "les cloches du port", "портовые колокола")),
    ("quay-lanterns", Trilingual("Quay Lanterns", "les lanternes du quai", "фонари на причале")),
    ("salt-market", Trilingual("Salt Market", "le marché au sel", "соляной рынок")),
    ("paper-boats", Trilingual("Paper Boats", "les bateaux de papier", "бумажные кораблики")),
    ("north-tram", Trilingual("North Tram", "le tramway du nord", "северный трамвай")),
    ("chalk-wall", Trilingual("Chalk Wall", "le mur à la craie", "стена с мелом")),
    ("night-library", Trilingual("Night Library", "la bibliothèque de nuit", "ночная библиотека")),
    ("mill-bridge", Trilingual("Mill Bridge", "le pont du moulin", "мост у мельницы")),
    ("green-ribbons", Trilingual("Green Ribbons", "les rubans verts", "зелёные ленты")),
    ("silent-square", Trilingual("Silent Square", "la place muette", "молчаливая площадь")),
    ("radio-marsh", Trilingual("Radio Marsh", "la radio du marais", "болотное радио")),
    ("winter-kitchen", Trilingual("Winter Kitchen", "la cuisine d’hiver", "зимняя кухня")),
  ]

  static let cities: [(id: String, name: Trilingual)] = [
    ("selm", Trilingual("Selm", "Selm", "Селм")),
    ("port-selm", Trilingual("Port Selm", "Port-Selm", "Порт-Селм")),
    ("orvane", Trilingual("Orvane", "Orvane", "Орван")), ("tarrow", Trilingual("Tarrow", "Tarrow", "Тарроу")),
    ("lunde", Trilingual("Lunde", "Lunde", "Лунде")),
    ("westmere", Trilingual("Westmere", "Westmère", "Уэстмир")),
  ]

  static let courtKinds: [(id: String, name: Trilingual)] = [
    (
      "district",
      Trilingual("{city} District Court", "Tribunal de district de {city}", "Районный суд ({city})")
    ),
    ("regional", Trilingual("{city} Regional Court", "Cour régionale de {city}", "Областной суд ({city})")),
    ("military", Trilingual("{city} Military Court", "Tribunal militaire de {city}", "Военный суд ({city})")),
  ]

  static let publishers: [(id: String, name: Trilingual, kind: String)] = [
    ("port-gazette", Trilingual("Port Gazette", "Gazette du port", "Портовая газета"), "news"),
    ("morning-wire", Trilingual("Morning Wire", "Dépêche du matin", "Утренняя лента"), "news"),
    ("selm-echo", Trilingual("Selm Echo", "Écho de Selm", "Эхо Селма"), "news"),
    ("free-channel", Trilingual("Free Channel", "Chaîne libre", "Свободный канал"), "video"),
    ("lantern-rights", Trilingual("Lantern Rights Group", "Groupe Lanterne", "Группа «Фонарь»"), "ngo"),
    ("open-docks", Trilingual("Open Docks", "Quais ouverts", "Открытые доки"), "ngo"),
    ("quay-committee", Trilingual("Quay Committee", "Comité du quai", "Комитет причала"), "support_group"),
    (
      "bells-committee", Trilingual("Bells Committee", "Comité des cloches", "Комитет колоколов"),
      "support_group"
    ),
    (
      "interior-office", Trilingual("Interior Office", "Bureau de l’intérieur", "Управление внутренних дел"),
      "official"
    ),
    (
      "mathematical-union", Trilingual("Mathematical Union", "Union mathématique", "Математический союз"),
      "academic"
    ),
  ]

  static let laws: [(id: String, article: String, wording: Trilingual)] = [
    (
      "qx-212-2", "212.2",
      Trilingual(
        "taking part in a banned assembly", "participation à une réunion interdite",
        "участие в запрещённом собрании")
    ),
    (
      "qx-318-1", "318.1",
      Trilingual(
        "violence against an officer", "violence contre un agent", "насилие над представителем власти")
    ),
    (
      "qx-205-2", "205.2",
      Trilingual("justifying terrorism", "apologie du terrorisme", "оправдание терроризма")
    ),
    ("qx-280", "280", Trilingual("calls to extremism", "appels à l’extrémisme", "призывы к экстремизму")),
    ("qx-167", "167", Trilingual("damage to property", "dégradation de biens", "повреждение имущества")),
    (
      "qx-275-1", "275.1",
      Trilingual(
        "secret work with foreigners", "coopération secrète avec l’étranger",
        "тайное сотрудничество с иностранцами")
    ),
  ]

  static let tags: [(id: String, name: Trilingual)] = [
    ("students", Trilingual("Students", "Étudiants", "Студенты")),
    ("journalists", Trilingual("Journalists", "Journalistes", "Журналисты")),
    ("academics", Trilingual("Academics", "Universitaires", "Учёные")),
    ("freedom_of_assembly", Trilingual("Freedom of assembly", "Liberté de réunion", "Свобода собраний")),
    ("freedom_of_expression", Trilingual("Freedom of expression", "Liberté d’expression", "Свобода слова")),
  ]

  /// Titles of articles with the language they are in.
  static let headlines: [(language: String, text: String)] = [
    ("en", "Three held after a vigil in {city}"), ("en", "Court in {city} keeps defendants in custody"),
    ("en", "Letters of support arrive from abroad"), ("en", "What is known about the case in {city}"),
    ("fr", "À {city}, le procès s’ouvre à huis clos"),
    ("fr", "Nouvelle audience à {city}, la défense proteste"),
    ("fr", "Une pétition rassemble des milliers de signatures"),
    ("ru", "Суд продлил арест по делу о собрании"),
    ("ru", "«Мы никого не трогали». Что говорят подсудимые"), ("ru", "Защита обжаловала приговор"),
    ("ru", "Хроника дела: задержания, обыски, суд"), ("ru", "Письма в колонию теперь идут неделями"),
  ]
}
