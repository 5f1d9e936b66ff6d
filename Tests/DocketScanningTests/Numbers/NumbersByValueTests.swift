import DocketLanguage
import Testing

@testable import DocketScanning

@Suite struct `Numbers of two languages` {
  @Test(arguments: SameNumbers.all)
  func `agree by value, whatever the words`(row: SameNumbers.Row) {
    let first = NumbersInText(row.text, in: LanguageTag(row.language))
    let second = NumbersInText(row.other, in: LanguageTag(row.otherLanguage))
    for difference in [second.difference(from: first), first.difference(from: second)] {
      #expect(difference?.extra?.value == nil && difference?.missing?.value == nil)
      #expect(difference == nil)
    }
  }

  @Test func `too large to add up are no sum`() {
    let numbers = NumbersInText("9223372036854 million 999999", in: LanguageTag("en")).numbers
    #expect(numbers.map(\.value) == ["9223372036854000000", "999999"])
  }

  /// A language, a text in it, another language, a text that says something else, and what that has more and less.
  typealias Row = (String, String, String, String, extra: String?, missing: String?)

  static let differing: [Row] = [
    ("en", "Sentenced to 6 years in prison.", "fr", "Condamné à 6 mois de prison.", "6", "6"),
    ("en", "Six years.", "fr", "Six mois.", "6", "6"),
    ("en", "Six years.", "ru", "6 месяцев.", "6", "6"),
    ("en", "10 days", "ru", "10 часов", "10", "10"),
    ("en", "2 weeks", "fr", "2 mois", "2", "2"),
    ("en", "15 days", "ru", "15 недель", "15", "15"),
    ("en", "3 weeks", "fr", "3 jours", "3", "3"),
    ("en", "500 roubles", "fr", "500 euros", "500", "500"),
    ("en", "500 roubles", "ru", "500 долларов", "500", "500"),
    ("en", "20 km", "ru", "20 метров", "20", "20"),
    ("en", "18th century", "fr", "XIXe siècle", "19", "18"),
    ("ru", "XVIII века", "fr", "du XIXe siècle", "19", "18"),
    ("ru", "V века", "en", "6th century", "6", "5"),
    ("en", "18 months", "fr", "deux ans et demi", "2", "18"),
    ("en", "Two years", "ru", "Полтора года", "1", "2"),
    ("en", "Four and a half years", "fr", "4 ans", "4", "4"),
    ("en", "7 years and 6 months", "fr", "7 ans", "7", "7"),
    ("en", "7 years", "ru", "7 лет 6 месяцев", "7", "7"),
    ("en", "7 years and 6 months", "fr", "7 ans et 8 mois", "7", "7"),
    ("en", "18 months", "ru", "16 месяцев", "16", "18"),
    ("en", "In the 1990s", "ru", "В 80-е", "80", "1990"),
    ("en", "In the nineties", "fr", "Dans les années 80", "80", nil),
    ("en", "In the 1890s", "ru", "В 1990-е", "1990", "1890"),
    ("en", "1.2 million roubles", "ru", "1 300 000 рублей", "1300000", "1200000"),
    ("en", "1.2 million roubles", "fr", "1,3 million de roubles", "1300000", "1200000"),
    ("en", "1 billion roubles", "fr", "1 billion de roubles", "1000000000000", "1000000000"),
    ("en", "1 billion roubles", "ru", "1 биллион рублей", "1000000000000", "1000000000"),
    ("en", "1 billion", "fr", "1 million", "1000000", "1000000000"),
    ("en", "5 million roubles", "ru", "5 тысяч рублей", "5000", "5000000"),
    ("en", "5 million roubles", "ru", "5 рублей", "5", "5000000"),
    ("en", "500 thousand roubles", "ru", "500 рублей", "500", "500000"),
    ("en", "two billion", "fr", "deux billions", "2000000000000", "2000000000"),
    ("en", "In 2011–14", "fr", "De 2011 à 2015", "2015", "14"),
    ("en", "2 May", "ru", "третьего мая", "3", "2"),
    ("en", "On 2 May 2030.", "ru", "Первого мая 2030 года.", "1", "2"),
    ("en", "The second of May", "fr", "Le 3 mai", "3", "2"),
    ("fr", "Le premier mai", "en", "2 May", "2", "1"),
    ("fr", "Le deux mai", "ru", "третьего мая", "3", "2"),
    ("en", "third of May", "ru", "третьего июня", "6", "5"),
    ("en", "the fiftieth day", "ru", "шестидесятый день", "60", "50"),
    ("en", "the 80th day", "fr", "le quatre-vingt-dixième jour", "90", "80"),
    ("en", "14 days", "ru", "три недели", "3", "14"),
    ("en", "a fortnight", "ru", "20 дней", "20", nil),
    ("en", "72 hours", "ru", "двое суток", "2", "72"),
    ("en", "25 people", "fa", "۵۲ نفر", "52", "25"),
    ("en", "25 people", "ar", "٢٦ شخصًا", "26", "25"),
    ("en", "twenty\u{2011}five days", "ru", "35 дней", "35", "25"),
    ("fr", "vingt\u{2011}cinq ans", "ru", "26 лет", "26", "25"),
    ("en", "6 to 8 years", "fr", "de 6 à 8 mois", "6", "6"),
    ("en", "Sentenced to 4.5 years", "ru", "Приговорена к 4 годам 5 месяцам", "4", "4.5"),
    ("en", "In 2023", "ru", "В две тысячи двадцать втором году", nil, "2023"),
    ("en", "9.5 years", "ru", "9 лет и 5 месяцев", "9", "9.5"),
    ("en", "two weeks", "fr", "deux jours", "2", "2"),
    ("en", "six weeks", "fr", "six mois", "6", "6"),
    ("en", "90 minutes", "ru", "два часа", "2", "90"),
    ("en", "the 1920s", "ru", "тридцатые годы", nil, "1920"),
    ("en", "the sixties", "fr", "les années 70", "70", nil),
    ("en", "1.25 billion", "ru", "1 250 000", "1250000", "1250000000"),
    ("en", "12.5 thousand", "ru", "12,5 миллиона", "12500000", "12500"),
    ("en", "two billion", "ru", "два миллиона", "2000000", "2000000000"),
    ("en", "From 1 to 2 May", "ru", "С первого по третье мая", "3", "2"),
    ("en", "31 May", "fr", "le trente mai", nil, "31"),
    ("en", "the 1st century", "fr", "le IIe siècle", "2", "1"),
    ("en", "XX century", "ru", "XXI век", "21", "20"),
    ("en", "2011–14", "ru", "2011–2016", "2016", "14"),
    ("en", "one year", "fr", "deux ans", "2", "1"), ("en", "one year", "fr", "neuf ans", "9", "1"),
    ("en", "4½ years", "fr", "4 ans", "4", "4"), ("en", "4.5 years", "fr", "4 à 5 ans", "5", "4.5"),
    ("en", "2 years and a half and 3 months", "fr", "2 ans et 3 mois et demi", "2", "2"),
    ("fr", "neuf ans", "ru", "семью годами", "7", "9"), ("en", "three years", "fr", "un an", "1", "3"),
    ("en", "one year", "fr", "un an et demi", "1", "1"),
    ("en", "36 hours", "ru", "полтора часа", "1", "36"),
    ("en", "ten hours", "fr", "dix jours", "10", "10"),
    ("en", "100 years", "fr", "100 jours", "100", "100"),
    ("en", "seventieth", "fr", "soixante-dixième et soixantième, 80", "80", nil),
    ("en", "12-year-old", "ru", "13-летний", "13", "12"),
    ("en", "12-month sentence", "ru", "12-летний срок", "12", "12"),
    ("en", "5 million euros", "fr", "5 milliards d’euros", "5000000000", "5000000"),
    ("en", "5-day arrest", "ru", "пятилетний арест", "5", "5"),
    ("en", "6 to 8 years", "ru", "от 6 до 9 лет", "9", "8"),
    ("en", "three-year ban", "fr", "interdiction de trois mois", "3", "3"),
    ("en", "50 euros", "fr", "50 dollars", "50", "50"),
    ("en", "twentieth day", "ru", "двадцать пятый день", "25", "20"),
    ("en", "350,000 roubles", "ru", "с тремястами тысячами рублей", "300000", "350000"),
    ("en", "At 9 pm", "ru", "В 8 вечера", "8", "21"),
    ("fr", "À 20 h", "en", "At 9 in the evening", "9", "20"),
    ("en", "In 2031, for one year", "ru", "В 2031 году на два года", "2", "1"),
    ("en", "In 2031, for 5 years", "ru", "В 2031 году на 5 месяцев", "5", "5"),
  ]

  @Test(arguments: differing)
  func `differ where the value or what it counts does`(row: Row) throws {
    let first = NumbersInText(row.1, in: LanguageTag(row.0))
    let second = NumbersInText(row.3, in: LanguageTag(row.2))
    let difference = try #require(second.difference(from: first))
    #expect(difference.extra?.value == row.extra)
    #expect(difference.missing?.value == row.missing)
    #expect(first.difference(from: second) != nil)
  }

  @Test(
    arguments: [
      // The unit belongs to what is shown.
      ("6 years", "6 mois", "6 mois", "6 years"), ("Six years", "Six mois", "Six mois", "Six years"),
      ("4 years", "4 ans et demi", "4 ans et demi", "4 years"),
      ("7 years and 6 months", "7 ans", "7 ans", "7 years and 6 months"),
      ("7 years and 6 months", "7 ans et 8 mois", "7 ans et 8 mois", "7 years and 6 months"),
      ("2.5 weeks", "2,5 jours", "2,5 jours", "2.5 weeks"),
      ("20 roubles", "20 euros", "20 euros", "20 roubles"),
      ("6 to 8 years", "de 6 à 8 mois", "6", "6"),
    ] as [(String, String, String, String)])
  func `are shown with the unit that differs`(source: String, text: String, extra: String, missing: String)
    throws
  {
    let difference = try #require(
      NumbersInText(text, in: LanguageTag("fr")).difference(
        from: NumbersInText(source, in: LanguageTag("en"))))
    #expect(difference.isOfUnits)
    func shown(_ number: NumbersInText.Number?, _ text: String) -> String? {
      number.map { String(decoding: Array(text.utf8)[$0.range.lowerBound..<$0.end], as: UTF8.self) }
    }
    #expect(shown(difference.extra, text) == extra)
    #expect(shown(difference.missing, source) == missing)
  }

  @Test(
    arguments: [
      ("en", "Sentenced to 6 years.", "fr", "Condamné à 16 ans.", true),
      ("en", "Sentenced to 6 years.", "fr", "Condamné à 6 mois.", true),
      ("en", "Sentenced to six years.", "ru", "Приговорён к пяти годам.", true),
      ("en", "Arrested in 2023.", "fr", "Arrêté en 2032.", true),
      ("en", "Arrested in 2023.", "es", "Detenido en 2032.", true),
      ("en", "On 4 September.", "ru", "4 апреля.", true),
      ("en", "On 4 September.", "ru", "5 сентября.", true),
      ("en", "On 2 May.", "ru", "Третьего мая.", true), ("en", "15 days.", "ru", "16 суток.", true),
      // Lost is not wrong.
      ("en", "Sentenced to 16 years.", "fr", "Condamné.", false), ("en", "In 2023.", "fr", "Alors.", false),
      // Sums, hours and articles.
      ("en", "Fined 500 roubles.", "fr", "Amende de 600 roubles.", false),
      ("en", "Questioned for 5 hours.", "fr", "Interrogé 6 heures.", false),
      ("en", "Article 205.", "ru", "Статья 206.", false),
      ("en", "26,000 people", "ru", "27 000 человек", false),
    ] as [(String, String, String, String, Bool)])
  func `weigh more where a term or a date is another`(
    tag: String, source: String, otherTag: String, text: String, isTermOrDate: Bool
  ) throws {
    let difference = try #require(
      NumbersInText(text, in: LanguageTag(otherTag)).difference(
        from: NumbersInText(source, in: LanguageTag(tag))))
    #expect(difference.isTermOrDate == isTermOrDate)
  }
}
