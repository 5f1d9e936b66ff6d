import DocketDiagnostics
import Testing

@testable import DocketScanning

@Suite struct `The address of a home` {
  @Test(arguments: [
    ("ул. Примерная, д. 5, кв. 12", "ул. Примерная, д. 5, кв. 12"),
    ("г. Сельм, Примерный переулок, дом 5, квартира 12.", "Примерный переулок, дом 5, квартира 12"),
    ("улица Примерная 5, кв. 3", "улица Примерная 5, кв. 3"),
    ("улица Примерная, 5, кв 3", "улица Примерная, 5, кв 3"),
    ("12 Example Street, flat 3", "12 Example Street, flat 3"),
    ("Flat 3, 12 Old Example Road", "Flat 3, 12 Old Example Road"),
    ("12a Example St, apt. #4", "12a Example St, apt. #4"),
    ("12 rue de l’Exemple, appt 3", "12 rue de l’Exemple, appt 3"),
    ("12 ter, avenue Exemple, appartement no 3", "12 ter, avenue Exemple, appartement no 3"),
    ("she lives at 12 Example Lane", "12 Example Lane"), ("domiciliée au 12 rue Exemple", "12 rue Exemple"),
    ("проживает по адресу: ул. Примерная, д. 5", "ул. Примерная, д. 5"),
  ])
  func `is found with its flat, or behind a word for living there`(text: String, expected: String) {
    #expect(Self.found(text) == (expected.isEmpty ? [] : [expected]))
  }

  @Test(
    arguments: [
      ("Police searched his home at 14 Lesnaya Street.", "14 Lesnaya Street"),
      ("Она живёт на Лесной, 14, в Сельме", "Лесной, 14"), ("He lives at 14 Lesnaya in Selm", "14 Lesnaya"),
      ("Живёт на улице Лесной, 14.", "улице Лесной, 14"),
      ("Assigné à résidence au 14, rue de la Forêt, 75011 Paris.", "14, rue de la Forêt"),
      ("Зарегистрирован: г. Пенза, ул. Лесная, 14.", "ул. Лесная, 14"),
      ("ul. Lenina 5, kv. 12", "ul. Lenina 5, kv. 12"),
      ("ul. Lenina, d. 5, kv. 12", "ul. Lenina, d. 5, kv. 12"),
      ("ulitsa Lenina, dom 5, kvartira 12", "ulitsa Lenina, dom 5, kvartira 12"),
      ("Wohnhaft Lindenstraße 5 in Berlin", "Lindenstraße 5"),
      ("Er wohnt in der Lindenstraße 5.", "Lindenstraße 5"),
      ("wohnhaft in Berlin, Karl-Marx-Str. 12", "Marx-Str. 12"),
      ("Зарегистрирована по адресу: Пенза, Лесная улица, дом 14", "Лесная улица, дом 14"),
      ("прописан на Невском проспекте, 14", "Невском проспекте, 14"),
      ("Живёт по адресу Невский проспект, 14", "Невский проспект, 14"),
      ("ул. Лесная, 14, где он живёт с матерью", "ул. Лесная, 14"),
      ("14 Lesnaya Street, where she lives", "14 Lesnaya Street"),
      ("14 Lesnaya Street (her home)", "14 Lesnaya Street"),
      ("Под домашним арестом на ул. Лесной, 14", "ул. Лесной, 14"),
      ("He is under house arrest at Lesnaya Street, 14", "Lesnaya Street, 14"),
      ("He is under house arrest at ul. Lesnaya, 14", "ul. Lesnaya, 14"),
      ("Prozhivaet: ul. Lenina, 5", "ul. Lenina, 5"),
      ("Мешкає на вул. Лісовій, 14", "вул. Лісовій, 14"),
      ("Жыве па адрасе: вул. Лясная, 14", "вул. Лясная, 14"),
      ("Il habite 14 bis rue de la Forêt", "14 bis rue de la Forêt"),
      ("Domicilié 12, avenue du Général-Leclerc", "12, avenue du Général-Leclerc"),
      ("Vive en la calle Mayor 5", "calle Mayor 5"),
      ("Papatya Sokak No: 5 Daire 3", "Papatya Sokak No: 5 Daire 3"),
      ("Papatya Sokak No 5'te oturuyor", "Papatya Sokak No 5"),
      ("evi Papatya Sokak No: 5", "Papatya Sokak No: 5"),
      ("Mieszka przy ul. Długiej 5", "ul. Długiej 5"),
      ("Abita in via Roma 5", "via Roma 5"),
      ("Обыск в квартире на улице Лесной, 14", "улице Лесной, 14"),
      ("проживает в доме 14 по улице Лесной", "14 по улице Лесной"),
      ("проживает: дом № 14 по ул. Лесной", "14 по ул. Лесной"),
      ("Живёт на ул. Лесной 14", "ул. Лесной 14"),
      ("живёт на улице 8 Марта, 14", "улице 8 Марта, 14"),
      ("улица Примерная 5, кв. 3", "улица Примерная 5, кв. 3"),
      ("residence: 12 Old Mill Road", "12 Old Mill Road"),
      ("She lives in flat 3 at 12 Old Mill Road", "flat 3 at 12 Old Mill Road"),
      ("His registered address is 12 Example Street", "12 Example Street"),
      ("Perquisition à son domicile, 5 rue Victor-Hugo", "5 rue Victor-Hugo"),
      ("Adresse du domicile : 5, place de la République", "5, place de la République"),
      ("lives at 1600 Example Avenue", "1600 Example Avenue"),
      ("проживает по адресу: Москва, Ленинский пр-т, д. 14, корп. 2", "Ленинский пр-т, д. 14"),
      ("ул. Лесная, 14 — домашний адрес", "ул. Лесная, 14"),
      ("проживает на бульваре Космонавтов, 14/2", "бульваре Космонавтов, 14/2"),
      ("Wohnung in der Hauptstraße 14a", "Hauptstraße 14a"),
    ] as [(String, String)])
  func `is found as press reports phrase it, in any order`(text: String, expected: String) {
    #expect(Self.found(text) == [expected])
  }

  @Test(arguments: [
    "Он жил на улице 5 лет", "Жил на Родине 5 лет", "Он жил на Дальнем Востоке 14 лет",
    "Held at home at 14 March",
    "She was at home at 10 PM", "Жила на Большой земле, 14 марта вернулась", "проживает на Колыме, 14-й год",
    "Он жил на улице Ленина, 14 марта его задержали",
    "Он жил на улице Ленина. 14 марта его задержали",
    "Суд на улице Лесной, 14, отправил его под домашний арест",
    "Под домашний арест его отправил суд (ул. Лесная, 14)",
    "The court at 12 Example Street put her under house arrest",
    "Arrested at home, he was taken to the police station at 14 Petrovka Street",
    "Письма: СИЗО-1, ул. Лесная, 14",
    "Lives in Berlin; letters to the prison, 12 Example Street",
    "Il habite Paris ; audience au tribunal, 14 rue de la Forêt",
    "Assignée à résidence, elle pointe au commissariat, 14 rue de la Forêt",
    "Живёт в Москве. Пикет прошёл на ул. Лесной, 14.",
    "Живёт с 2014 года на улице Ленина",
    "He lived 5 years in Wall Street",
    "vit depuis 5 ans place de la République",
    "Er wohnt seit 5 Jahren in Berlin",
    "wohnt seit dem 5. Mai in Berlin",
    "В 14 лет жил на улице",
    "Вышли на улицу 5 декабря",
    "на площади 14 человек",
    "The hearing at 12 Example Street, where he was detained at home",
    "Registered on 5 May in Moscow",
    "Она прописана в Пензе, 14 апреля её увезли",
    "домашний арест продлили до 14 мая 2031",
    "house arrest until 14 May 2031, Basmanny District Court",
    "на проспекте Сахарова, 2019",
    "У неё дома, на улице Лесной, 14 человек",
    "Решение № 14 улица",
    "vive en Managua desde 2014, calle tranquila",
    "Ze woont in Gent sinds 5 mei",
  ])
  func `is not seen where a court, a protest or a time is meant`(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test(arguments: [
    "The vigil at 12 Example Street", "Пикет на ул. Примерной, д. 5", "12 rue de l’Exemple",
    "14 March, room 3",
    "ст. 205, ч. 2, кв. 3", "date: 2031-04-02", "Flat 3", "кв. 12", "On 5 May Street artists lived", "5 улиц",
    "lives at home since 2031", "12 rue", "12 ", "12", "appt 3, 12",
  ])
  func `is not seen in other places and numbers`(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test(arguments: ["12 rue ", "д. 5, ", "улица, 5 ", "1 Aa Street flat ", "1 ", "12 Aaaa Bbbb "])
  func `costs no more than its bytes in hostile files`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
    let time = ContinuousClock().measure { _ = AddressScanner.ranges(in: bytes.span) }
    #expect(time < .seconds(20))
  }

  private static func found(_ text: String) -> [String] {
    let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
    return AddressScanner.ranges(in: file.bytes.span).map { file.text($0) }
  }
}

@Suite struct `Coordinates` {
  @Test(arguments: [
    ("10.12345, -20.54321", "10.12 -20.54"), ("-10.9999;20.0051", "-11.00 20.01"),
    ("geo:10.123,20.543", "10.12 20.54"),
    ("https://a.example/@10.123,20.543,15z", "10.12 20.54"), ("?ll=120.1234%2C55.4321", "120.12 55.43"),
    ("!3d10.12345!4d20.12345", "10.12 20.12"), ("10.12345° N, 20.12345° E", "10.12 20.12"),
    ("?lat=10.123&lon=20.543", "10.12 20.54"),
  ])
  func `are found where they point to a house, and rounded`(text: String, rounded: String) {
    #expect(Self.places(text).map { "\($0.first.rounded) \($0.second.rounded)" } == [rounded])
  }

  @Test(arguments: [
    "10.12, 20.54", "1.234, 5.678", "205.2000, 206.1000", "10.12345", "1.2345.6, 2.3456.7",
    "v10.12345, 20.12345",
    "10.12345 and 20.12345", "10.1234, 20", ".", "1.", "1.234", "1.2345,", "1.2345, .",
  ])
  func `are not seen in coarser ones and in other numbers`(text: String) {
    #expect(Self.places(text) == [])
  }

  @Test(arguments: [".", "1.2345,", "1.", "1.2345 ", "@1.234,", "1.2345°"])
  func `cost no more than their bytes in hostile files`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
    let time = ContinuousClock().measure { _ = CoordinateScanner.places(in: bytes.span) }
    #expect(time < .seconds(20))
  }

  private static func places(_ text: String) -> [CoordinateScanner.Place] {
    CoordinateScanner.places(in: Array(text.utf8).span)
  }
}
