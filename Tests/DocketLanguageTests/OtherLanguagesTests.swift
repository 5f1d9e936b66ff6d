import DocketLanguage
import DocketTime
import Testing

/// A date or length of a record and what Spanish, Arabic, Persian and Belarusian make of it.
struct WrittenElsewhere: Sendable, CustomTestStringConvertible {
  let text: String
  let es: String
  let ar: String
  let fa: String
  let be: String

  init(_ text: String, _ es: String, _ ar: String, _ fa: String, _ be: String) {
    (self.text, self.es, self.ar, self.fa, self.be) = (text, es, ar, fa, be)
  }

  var testDescription: String { text }
}

@Suite struct `Dates and lengths in Spanish, Arabic, Persian and Belarusian` {
  private static let languages: [MessageLanguage] = [.es, .ar, .fa, .be]

  static let dates = [
    WrittenElsewhere(
      "2023-09-04", "4 de septiembre de 2023", "4 سبتمبر 2023", "4 سپتامبر 2023", "4 верасня 2023 года"),
    WrittenElsewhere("2023-09", "septiembre de 2023", "سبتمبر 2023", "سپتامبر 2023", "верасень 2023 года"),
    WrittenElsewhere("2023", "2023", "2023", "2023", "2023 год"),
    WrittenElsewhere(
      "2023-09-04T10:30", "4 de septiembre de 2023, 10:30", "4 سبتمبر 2023، الساعة 10:30",
      "4 سپتامبر 2023، ساعت 10:30", "4 верасня 2023 года, 10:30"),
    WrittenElsewhere(
      "2023-09-04~", "hacia el 4 de septiembre de 2023", "نحو 4 سبتمبر 2023", "حدود 4 سپتامبر 2023",
      "прыкладна 4 верасня 2023 года"),
    WrittenElsewhere("2023~", "hacia 2023", "نحو 2023", "حدود 2023", "прыкладна 2023 год"),
    WrittenElsewhere(
      "2023?", "2023 (en duda)", "2023 (غير مؤكد)", "2023 (غیرقطعی)", "2023 год (пад пытаннем)"),
    WrittenElsewhere(
      "2023-09-04/2023-09-06", "del 4 al 6 de septiembre de 2023", "من 4 إلى 6 سبتمبر 2023",
      "از 4 تا 6 سپتامبر 2023",
      "з 4 па 6 верасня 2023 года"),
    WrittenElsewhere(
      "2023-09-04/2023-10-06", "del 4 de septiembre al 6 de octubre de 2023", "من 4 سبتمبر إلى 6 أكتوبر 2023",
      "از 4 سپتامبر تا 6 اکتبر 2023", "з 4 верасня па 6 кастрычніка 2023 года"),
    WrittenElsewhere(
      "2022-12/2023-01", "de diciembre de 2022 a enero de 2023", "من ديسمبر 2022 إلى يناير 2023",
      "از دسامبر 2022 تا ژانویه 2023", "са снежня 2022 года па студзень 2023 года"),
    WrittenElsewhere(
      "2022/2023", "de 2022 a 2023", "من 2022 إلى 2023", "از 2022 تا 2023", "з 2022 года па 2023 год"),
    WrittenElsewhere(
      "2023-09-04/..", "a partir del 4 de septiembre de 2023", "ابتداء من 4 سبتمبر 2023",
      "از 4 سپتامبر 2023 به بعد",
      "пачынаючы з 4 верасня 2023 года"),
    WrittenElsewhere(
      "2023~/..", "a partir de 2023 (aproximadamente)", "ابتداء من 2023 (تقريبا)", "از 2023 (تقریبی) به بعد",
      "пачынаючы з 2023 года (прыкладна)"),
  ]

  @Test(arguments: dates)
  func `a date is written out`(_ row: WrittenElsewhere) throws {
    let date = try RecordDate.parse(row.text)
    #expect(Self.languages.map { DateWords($0).text(date) } == [row.es, row.ar, row.fa, row.be])
  }

  @Test(arguments: [
    WrittenElsewhere("4y 6m", "4 años y 6 meses", "4 سنوات و6 أشهر", "4 سال و 6 ماه", "4 гады 6 месяцаў"),
    WrittenElsewhere(
      "1y 2m 3d", "1 año, 2 meses y 3 días", "سنة واحدة وشهران و3 أيام", "1 سال و 2 ماه و 3 روز",
      "1 год 2 месяцы 3 дні"),
    WrittenElsewhere("15d", "15 días", "15 يوما", "15 روز", "15 дзён"),
  ])
  func `a term is written out`(_ row: WrittenElsewhere) throws {
    let term = try Term.parse(row.text)
    #expect(Self.languages.map { DateWords($0).text(term) } == [row.es, row.ar, row.fa, row.be])
  }

  @Test(arguments: [
    WrittenElsewhere("2031-06-03", "3 jun", "3 يونيو", "3 ژوئن", "3 чэрв."),
    WrittenElsewhere("2032-07-14", "14 jul 2032", "14 يوليو 2032", "14 ژوئیه 2032", "14 ліп. 2032"),
  ])
  func `a day is short in a title`(_ row: WrittenElsewhere) throws {
    let day = try #require(try RecordDate.parse(row.text).singleDay)
    let beside = try #require(CivilDate(year: 2031, month: 5, day: 20))
    #expect(
      Self.languages.map { DateWords($0).short(day, beside: beside) } == [row.es, row.ar, row.fa, row.be])
  }

  @Test(arguments: [
    ("Ilan Vesper", "e"), ("Irina", "e"), ("Hilda", "e"), ("Íñigo", "e"), ("Igor", "e"), ("Ada", "y"),
    ("Hiedra", "y"),
    ("Yolanda", "y"), ("Iago", "y"), ("Hugo", "y"),
  ])
  func `Spanish says e before the sound of i`(name: String, word: String) {
    #expect(MessageLanguage.es.grammar.several("Mara y \(name)", endingIn: name) == "Mara \(word) \(name)")
    #expect(MessageLanguage.en.grammar.several("Mara and \(name)", endingIn: name) == "Mara and \(name)")
  }
}
