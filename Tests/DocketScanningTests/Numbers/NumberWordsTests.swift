import DocketLanguage
import Testing

@testable import DocketScanning

@Suite struct `The numbers in words` {
  @Test(
    arguments: [
      ("en", "six years", ["6"]), ("en", "Six", ["6"]), ("en", "twenty-five days", ["25"]),
      ("en", "one hundred and five", ["105"]), ("en", "a hundred", ["100"]),
      ("en", "two thousand nineteen", ["2019"]),
      ("en", "two hundred thousand", ["200000"]), ("en", "five and six", ["5", "6"]),
      ("en", "twenty-first", ["21"]),
      ("en", "the twelfth of May", ["12"]), ("en", "often, weight, tenor, sixtieths, nineveh", []),
      ("en", "the sixties", ["60"]),
      ("en", "four twenty", ["4", "20"]),
      ("en", "one hundred and the rest", ["100"]),
      ("fr", "six ans", ["6"]), ("fr", "vingt et un", ["21"]), ("fr", "soixante-dix", ["70"]),
      ("fr", "soixante et onze", ["71"]), ("fr", "quatre-vingts", ["80"]),
      ("fr", "quatre-vingt-dix-neuf", ["99"]),
      ("fr", "quatre-vingt-dix", ["90"]), ("fr", "deux cents", ["200"]),
      ("fr", "mille neuf cent quatre-vingt-quatre", ["1984"]),
      ("fr", "deux mille dix-neuf", ["2019"]), ("fr", "dix-sept jours", ["17"]),
      ("fr", "deux et trois", ["2", "3"]),
      ("fr", "l’onzième", ["11"]), ("fr", "centre, neuve, sixte, dixit", []),
      ("fr", "deux cent mille", ["200000"]),
      ("ru", "шесть лет", ["6"]), ("ru", "шести лет", ["6"]), ("ru", "двадцать пять", ["25"]),
      ("ru", "двадцати пяти", ["25"]),
      ("ru", "двое студентов", ["2"]), ("ru", "двадцать первого", ["21"]), ("ru", "двести тысяч", ["200000"]),
      ("ru", "тысяча девятьсот восемьдесят четвёртый", ["1984"]), ("ru", "пятилетний срок", ["5"]),
      ("ru", "восемнадцатилетний", ["18"]), ("ru", "двухнедельный", ["2"]), ("ru", "шестого", ["6"]),
      ("ru", "Шестеро", ["6"]), ("ru", "семья, пятно, трибуна, столица, сотня, семинар", []),
      ("ru", "в четыре двадцать", ["4", "20"]),
    ] as [(String, String, [String])])
  func `are read as people mean them`(tag: String, text: String, values: [String]) throws {
    let numbers = NumbersInText(text, in: LanguageTag(tag)).words
    #expect(numbers.filter { !$0.isVague || values.contains($0.value) }.map(\.value) == values)
    let utf8 = Array(text.utf8)
    for number in numbers {
      let words = String(decoding: utf8[number.range], as: UTF8.self)
      #expect(NumbersInText(words, in: LanguageTag(tag)).words.map(\.value) == [number.value])
    }
  }

  @Test(
    arguments: [
      ("en", "On 4 September 2030 and in May", ["9"]), ("en", "September 4, 2030", ["9"]),
      ("en", "Article 2 may apply", []),
      ("en", "the 4th of May", ["5"]), ("en", "In March they marched", []), ("fr", "le 1er avril", ["4"]),
      ("fr", "du 4 au 9 septembre 2030", ["9"]), ("fr", "en août", []), ("fr", "mars 2030", ["3"]),
      ("ru", "4 сентября", ["9"]), ("ru", "в мае 2030 года", ["5"]), ("ru", "в феврале", []),
      ("ru", "30\u{A0}января", ["1"]),
    ] as [(String, String, [String])])
  func `have months where a day or a year is beside them`(tag: String, text: String, months: [String]) {
    #expect(NumbersInText(text, in: LanguageTag(tag)).months.map(\.value) == months)
  }

  @Test(arguments: [
    // Invented sentences that say the same.
    (
      "en", "Two students were held for 15 days in 2030.", "fr",
      "Deux étudiants ont été détenus quinze jours en 2030."
    ),
    (
      "en", "He was sentenced to six years on 4 September 2030.", "ru",
      "4 сентября 2030 года приговорён к шести годам."
    ),
    (
      "en", "The second trial, in which one of the three left.", "fr",
      "Le deuxième procès, où l’un des trois est parti."
    ),
    ("en", "Five years and six months.", "ru", "5 лет и шесть месяцев."),
    ("en", "On 04.09.2030", "fr", "Le 4 septembre 2030"),
    ("fr", "Le neuf mai, une vitre neuve ; six ans.", "ru", "9 мая разбили окно; 6 лет."),
    ("fr", "Quatre-vingt-dix-neuf personnes.", "ru", "99 человек."),
    ("en", "Ninety-nine people", "fr", "99 personnes"),
    ("en", "Both were freed.", "fr", "Les deux ont été libérés."),
    ("en", "A fortnight.", "ru", "Две недели."),
    (
      "en", "The night of 30 to 31 January 2030, 30 January, or February.", "ru",
      "Ночь с 30 на 31 января 2030 года, 30 января или февраль."
    ),
    ("en", "Articles 205.2 and 213, part two.", "ru", "Статьи 205.2 и 213, часть вторая."),
    (
      "ru", "Под стражей с 14 марта; суд назначил 5-летний срок.", "fr",
      "En détention depuis le 14 mars ; peine de cinq ans."
    ),
    ("en", "From 4 to 9 September", "fr", "Du 4 septembre au 9 septembre"),
    ("en", "Three of 13 people", "de", "Drei von 13 Leuten"),
    ("de", "Sechs Jahre und 2 Monate", "fr", "Six ans et deux mois"),
    ("en", "At 8 pm, six people", "ru", "В 20:00 — шесть человек"),
    ("en", "26,000 roubles", "ru", "двадцать шесть тысяч рублей"),
    ("en", "XX century, Group of Seven", "fr", "XXe siècle, G7"),
  ])
  func `agree`(tag: String, source: String, otherTag: String, text: String) {
    let difference = NumbersInText(text, in: LanguageTag(otherTag))
      .difference(from: NumbersInText(source, in: LanguageTag(tag)))
    #expect(difference?.extra?.value == nil && difference?.missing?.value == nil)
    #expect(difference == nil)
  }

  @Test(arguments: [
    ("en", "Six years.", "fr", "Cinq ans.", "5", "6"), ("en", "Six years.", "ru", "Пять лет.", "5", "6"),
    ("en", "Six years.", "fr", "16 ans.", "16", "6"), ("en", "6 years", "ru", "пятилетний срок", "5", "6"),
    ("en", "4 September", "ru", "4 апреля", "4", "9"), ("en", "4 September", "ru", "9 апреля", "9", "4"),
    ("fr", "Le 1er mai 2030", "en", "On 1 March 2030", "3", "5"),
    ("fr", "vingt et un jours", "en", "31 days", "31", "21"),
    ("en", "Two of five", "fr", "Deux des six", "6", "5"),
  ])
  func `differ`(tag: String, source: String, otherTag: String, text: String, extra: String?, missing: String?)
  {
    let difference = NumbersInText(text, in: LanguageTag(otherTag))
      .difference(from: NumbersInText(source, in: LanguageTag(tag)))
    #expect(difference?.extra?.value == extra)
    #expect(difference?.missing?.value == missing)
  }
}
