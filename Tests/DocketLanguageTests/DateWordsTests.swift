import DocketLanguage
import DocketTime
import Testing

/// A date of a record and what each language makes of it.
struct WrittenDate: Sendable, CustomTestStringConvertible {
  let date: String
  let en: String
  let fr: String
  let ru: String

  init(_ date: String, _ en: String, _ fr: String, _ ru: String) {
    self.date = date
    self.en = en
    self.fr = fr
    self.ru = ru
  }

  var testDescription: String { date }
}

@Suite struct DateWordsTests {
  static let points = [
    WrittenDate("2023-09-04", "4 September 2023", "4 septembre 2023", "4 сентября 2023 года"),
    WrittenDate("2024-04-01", "1 April 2024", "1er avril 2024", "1 апреля 2024 года"),
    WrittenDate("2024-02-29", "29 February 2024", "29 février 2024", "29 февраля 2024 года"),
    WrittenDate("2023-05-21", "21 May 2023", "21 mai 2023", "21 мая 2023 года"),
    WrittenDate("0985-12-31", "31 December 985", "31 décembre 985", "31 декабря 985 года"),
    WrittenDate("2023-09", "September 2023", "septembre 2023", "сентябрь 2023 года"),
    WrittenDate("2023", "2023", "2023", "2023 год"),
    WrittenDate(
      "2023-09-04T10:30", "4 September 2023, 10:30", "4 septembre 2023 à 10\u{A0}h\u{A0}30",
      "4 сентября 2023 года, 10:30"),
    WrittenDate(
      "2023-09-04T09:00", "4 September 2023, 09:00", "4 septembre 2023 à 9\u{A0}h",
      "4 сентября 2023 года, 09:00"),
    WrittenDate(
      "2023-09-04T00:05", "4 September 2023, 00:05", "4 septembre 2023 à 0\u{A0}h\u{A0}05",
      "4 сентября 2023 года, 00:05"),
  ]

  static let marked = [
    WrittenDate(
      "2023-09-04~", "about 4 September 2023", "vers le 4 septembre 2023", "примерно 4 сентября 2023 года"),
    WrittenDate("2024-04-01~", "about 1 April 2024", "vers le 1er avril 2024", "примерно 1 апреля 2024 года"),
    WrittenDate("2023-09~", "about September 2023", "vers septembre 2023", "примерно сентябрь 2023 года"),
    WrittenDate("2023~", "about 2023", "vers 2023", "примерно 2023 год"),
    WrittenDate(
      "2023-09-04?", "4 September 2023 (uncertain)", "4 septembre 2023 (incertain)",
      "4 сентября 2023 года (под вопросом)"),
    WrittenDate("2023?", "2023 (uncertain)", "2023 (incertain)", "2023 год (под вопросом)"),
  ]

  static let intervals = [
    WrittenDate(
      "2023-09-04/2023-09-06", "from 4 to 6 September 2023", "du 4 au 6 septembre 2023",
      "с 4 по 6 сентября 2023 года"),
    WrittenDate(
      "2023-09-01/2023-10-06", "from 1 September to 6 October 2023", "du 1er septembre au 6 octobre 2023",
      "с 1 сентября по 6 октября 2023 года"),
    WrittenDate(
      "2023-12-30/2024-01-01", "from 30 December 2023 to 1 January 2024",
      "du 30 décembre 2023 au 1er janvier 2024",
      "с 30 декабря 2023 года по 1 января 2024 года"),
    WrittenDate(
      "2023-09/2023-10", "from September to October 2023", "de septembre à octobre 2023",
      "с сентября по октябрь 2023 года"),
    WrittenDate(
      "2022-10/2023-05", "from October 2022 to May 2023", "d’octobre 2022 à mai 2023",
      "с октября 2022 года по май 2023 года"),
    WrittenDate("2022/2023", "from 2022 to 2023", "de 2022 à 2023", "с 2022 года по 2023 год"),
    WrittenDate(
      "2019-02-15/2019-02", "from 15 February 2019 to February 2019", "du 15 février 2019 à février 2019",
      "с 15 февраля 2019 года по февраль 2019 года"),
    WrittenDate("2023-09-04/2023-09-04", "4 September 2023", "4 septembre 2023", "4 сентября 2023 года"),
    WrittenDate(
      "2023-09-04~/2023-09-06", "from 4 September 2023 (approximately) to 6 September 2023",
      "du 4 septembre 2023 (environ) au 6 septembre 2023",
      "с 4 сентября 2023 года (примерно) по 6 сентября 2023 года"),
    WrittenDate(
      "2022/2023?", "from 2022 to 2023 (uncertain)", "de 2022 à 2023 (incertain)",
      "с 2022 года по 2023 год (под вопросом)"),
  ]

  static let openEnds = [
    WrittenDate(
      "2023-09-04/..", "from 4 September 2023 on", "à partir du 4 septembre 2023",
      "начиная с 4 сентября 2023 года"),
    WrittenDate("2023-08/..", "from August 2023 on", "à partir d’août 2023", "начиная с августа 2023 года"),
    WrittenDate("2023-04/..", "from April 2023 on", "à partir d’avril 2023", "начиная с апреля 2023 года"),
    WrittenDate("2023/..", "from 2023 on", "à partir de 2023", "начиная с 2023 года"),
    WrittenDate(
      "2023~/..", "from 2023 (approximately) on", "à partir de 2023 (environ)",
      "начиная с 2023 года (примерно)"),
  ]

  @Test(arguments: points + marked + intervals + openEnds)
  func `a date of a record is written out in three languages`(_ row: WrittenDate) throws {
    let date = try RecordDate.parse(row.date)
    #expect(DateWords(.en).text(date) == row.en)
    #expect(DateWords(.fr).text(date) == row.fr)
    #expect(DateWords(.ru).text(date) == row.ru)
  }

  @Test(arguments: [
    (1, "1 January 2025", "1er janvier 2025", "1 января 2025 года"),
    (2, "1 February 2025", "1er février 2025", "1 февраля 2025 года"),
    (3, "1 March 2025", "1er mars 2025", "1 марта 2025 года"),
    (4, "1 April 2025", "1er avril 2025", "1 апреля 2025 года"),
    (5, "1 May 2025", "1er mai 2025", "1 мая 2025 года"),
    (6, "1 June 2025", "1er juin 2025", "1 июня 2025 года"),
    (7, "1 July 2025", "1er juillet 2025", "1 июля 2025 года"),
    (8, "1 August 2025", "1er août 2025", "1 августа 2025 года"),
    (9, "1 September 2025", "1er septembre 2025", "1 сентября 2025 года"),
    (10, "1 October 2025", "1er octobre 2025", "1 октября 2025 года"),
    (11, "1 November 2025", "1er novembre 2025", "1 ноября 2025 года"),
    (12, "1 December 2025", "1er décembre 2025", "1 декабря 2025 года"),
  ])
  func `every month has its name`(_ month: Int, _ en: String, _ fr: String, _ ru: String) throws {
    let day = try #require(CivilDate(year: 2025, month: month, day: 1))
    #expect(DateWords(.en).text(day) == en)
    #expect(DateWords(.fr).text(day) == fr)
    #expect(DateWords(.ru).text(day) == ru)
  }

  @Test func `a message writes its dates in the language it is read in`() throws {
    let message = Phrase("x", wordings: [.en: "on {day}", .fr: "le {day}", .ru: "{day}"])
      .with(["day": .date(try RecordDate.parse("2024-04-01"))])
    #expect(message.text(in: .en) == "on 1 April 2024")
    #expect(message.text(in: .fr) == "le 1er avril 2024")
    #expect(message.text(in: .ru) == "1 апреля 2024 года")
  }
}
