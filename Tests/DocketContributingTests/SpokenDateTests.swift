import DocketContributing
import DocketLanguage
import DocketTime
import Testing

@Suite struct `Dates in words` {
  private static let today = CivilDate(year: 2031, month: 4, day: 2)

  private static func reading(_ text: String, today: CivilDate? = today) -> String {
    do throws(SpokenDateProblem) {
      return try SpokenDate.read(text, today: today).description
    } catch {
      return "refused: \(error.message.text(in: .en))"
    }
  }

  /// What is said, and what it means, in three languages.
  private static let said = """
    # As records have them.
    2031-05-27T10:00 = 2031-05-27T10:00
    2031-05-27 = 2031-05-27
    2031-05 = 2031-05
    2031-05-27/2031-05-28 = 2031-05-27/2031-05-28
    2031-05~ = 2031-05~
    # Nearly so.
    2031-05-27 10:00 = 2031-05-27T10:00
    2031-5-7 9:30 = 2031-05-07T09:30
    2031/05/27 = 2031-05-27
    27.05.2031 10.30 = 2031-05-27T10:30
    27.05.2031, 10:30 = 2031-05-27T10:30
    27/05/2031 = 2031-05-27
    05/27/2031 10:00 = 2031-05-27T10:00
    05.05.2031 = 2031-05-05
    05.2031 = 2031-05
    27.05.2031 в 10 ч. 30 мин. = 2031-05-27T10:30
    ٢٧.٠٥.٢٠٣١ = 2031-05-27
    ２０３１-05-27 10:00 = 2031-05-27T10:00
    # English.
    27 May 2031 10:00 = 2031-05-27T10:00
    May 27, 2031 10 am = 2031-05-27T10:00
    May 27th, 2031 at 10 a.m. = 2031-05-27T10:00
    27 May 2031, 3:30 pm = 2031-05-27T15:30
    the 27th of May 2031 at 11 = 2031-05-27T11:00
    Tuesday, 27 May 2031 = 2031-05-27
    10:00 on Tue 27 May 2031 = 2031-05-27T10:00
    Sept. 4, 2031 = 2031-09-04
    May 2031 = 2031-05
    27 May 2031 10:00 in the morning = 2031-05-27T10:00
    27 May 2031 at noon = 2031-05-27T12:00
    27 May 2031 at 10 o’clock = 2031-05-27T10:00
    27 May 2031 at 03:00 = 2031-05-27T03:00
    Tuesday - 27 May 2031 - 10:00 = 2031-05-27T10:00
    mar 4 2031 = 2031-03-04
    # French.
    27 mai 2031 à 10h = 2031-05-27T10:00
    le 27 mai 2031 à 10 h 30 = 2031-05-27T10:30
    mardi 27 mai 2031 à 10h30 = 2031-05-27T10:30
    mar. 27 mai 2031 = 2031-05-27
    1er août 2031, 9 heures = 2031-08-01T09:00
    27 mai 2031 à 3h de l’après-midi = 2031-05-27T15:00
    le 27 mai 2031 à 10 heures du matin = 2031-05-27T10:00
    27 mai 2031 à midi = 2031-05-27T12:00
    10h le 27 mai 2031 = 2031-05-27T10:00
    fevrier 2031 = 2031-02
    27 mai 2031 a 14h05 = 2031-05-27T14:05
    # Russian.
    27 мая 2031 в 10:00 = 2031-05-27T10:00
    27 мая 2031 г. в 10.30 = 2031-05-27T10:30
    27 мая 2031 года, 10 часов = 2031-05-27T10:00
    во вторник, 27 мая 2031 года, в 10 часов утра = 2031-05-27T10:00
    в 10:00 27 мая 2031 = 2031-05-27T10:00
    в 10 27 мая 2031 = 2031-05-27T10:00
    27-го мая 2031 = 2031-05-27
    27 мая 2031 в 3 часа дня = 2031-05-27T15:00
    27 мая 2031 в 7 вечера = 2031-05-27T19:00
    май 2031 = 2031-05
    27 МАЯ 2031 = 2031-05-27
    # From the day that it is.
    tomorrow = 2031-04-03
    завтра в 10:00 = 2031-04-03T10:00
    demain à 10h = 2031-04-03T10:00
    the day after tomorrow at 10:00 = 2031-04-04T10:00
    après-demain = 2031-04-04
    aujourd’hui, 15h = 2031-04-02T15:00
    послезавтра = 2031-04-04
    Thursday, tomorrow = 2031-04-03
    """

  /// The rows of a table: what stands before and after the last ` = ` of each line.
  private static func rows(_ table: String) -> [(text: String, date: String)] {
    table.split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), let mark = line.ranges(of: " = ").last else { return nil }
      return (String(line[..<mark.lowerBound]), String(line[mark.upperBound...]))
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? .first
  }

  @Test(arguments: rows(said))
  func `are read as they were said`(text: String, date: String) {
    #expect(Self.reading(text) == date)
  }

  private static let refused: [(problem: SpokenDateProblem, texts: [String])] = [
    (.empty, ["", "  "]),
    (
      .span,
      [
        "27-28 May 2031", "27–28 мая 2031", "27 or 28 May 2031", "27 ou 28 mai 2031", "27 или 28 мая 2031",
        "du 27 au 29 mai 2031", "с 27 по 29 мая 2031", "27 May 2031 10:00-11:00", "27 May 2031 10:00 11:00",
        "27 May - 28 May 2031", "27 May 28 May 2031", "27 мая 2031 в 10-30", "27 & 28 May 2031",
        "from 27 May 2031", "27 May 2032 2031", "tomorrow 27 May 2031",
      ]
    ),
    (.noYear(example: nil), ["27/28 May 2031", "mai"]),
    (
      .vague,
      [
        "about 27 May 2031", "vers le 27 mai 2031", "около 27 мая 2031", "fin mai 2031",
        "не ранее 27 мая 2031", "27 May 2031?", "late May 2031",
      ]
    ),
    (.twoReadings(day(2031, 6, 5), day(2031, 5, 6)), ["05/06/2031"]),
    (.twoDigitYear, ["27.05.31"]),
    (.noYear(example: day(2031, 5, 27)), ["27 May", "27.05"]),
    (.noYear(example: day(2032, 4, 1)), ["1 апреля"]),
    (.incomplete, ["Tuesday", "в 10:00", "27", "May 2031 10:00", "mardi mai 2031"]),
    (.noSuchDay(month: 2, last: 28), ["29 February 2031"]),
    (.noSuchDay(month: 4, last: 30), ["31.04.2031"]),
    (.noSuchMonth(13), ["27.13.2031"]),
    (.noSuchTime, ["27 May 2031 25:00", "27 May 2031 10:75", "27 May 2031 15 am", "27 мая 2031 в 12 утра"]),
    (.twelve, ["27 May 2031 12 am", "27 May 2031 12:00 pm"]),
    (.night, ["27 мая 2031 в 2 ночи", "27 mai 2031 à minuit"]),
    (.seconds, ["27 May 2031 10:00:00"]),
    (
      .zone,
      ["27 May 2031 10:00 UTC", "27 мая 2031 10:00 мск", "2031-05-27T10:00+05:00", "2031-05-27T10:00Z"]
    ),
    (
      .wrongWeekday(.monday, day(2031, 5, 27)),
      ["Monday, 27 May 2031", "lundi 27 mai 2031", "понедельник, 27 мая 2031"]
    ),
    (.wrongWeekday(.friday, day(2031, 4, 3)), ["tomorrow, Friday"]),
    (.unknownWord("um"), ["27 Mai 2031 um 10 Uhr"]),
    (.unknownWord("next"), ["next Tuesday"]),
    (.unread, ["am 27 May 2031", "270 May 2031", "20310527"]),
  ]

  @Test(arguments: refused)
  func `are refused rather than guessed`(problem: SpokenDateProblem, texts: [String]) {
    for text in texts { #expect(Self.problem(of: text) == problem, "\(text)") }
  }

  /// Why a text is refused; nil where it is read.
  private static func problem(of text: String) -> SpokenDateProblem? {
    do throws(SpokenDateProblem) {
      _ = try SpokenDate.read(text, today: today)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("27 May 2031 at 3:30", "03:30", "15:30"), ("27 mai 2031 à 3h", "03:00", "15:00"),
    ("27 мая 2031 в 7:00", "07:00", "19:00"), ("27 May 2031 at 1", "01:00", "13:00"),
  ])
  func `with an hour before or after noon name both`(text: String, before: String, after: String) {
    #expect(Self.reading(text) == "refused: Before or after noon? Write `\(before)` or `\(after)`.")
  }

  @Test func `count from today only where it is known`() {
    #expect(
      Self.reading("tomorrow", today: nil)
        == "refused: The time zone of the court is not known, so write the day itself, like `2031-05-27`.")
    #expect(Self.reading("27 May", today: nil) == "refused: The year is missing. Write it too.")
  }

  @Test(arguments: [
    (
      "1404-09-21",
      "`1404-09-21` is a date of another calendar. If it is Solar Hijri, it is 12 December 2025 here; write that one."
    ),
    (
      "۱۴۰۴/۰۹/۲۱",
      "`1404-09-21` is a date of another calendar. If it is Solar Hijri, it is 12 December 2025 here; write that one."
    ),
    (
      "21 Azar 1404",
      "`1404-09-21` is a date of another calendar. If it is Solar Hijri, it is 12 December 2025 here; write that one."
    ),
    (
      "21 Ramadan 1447",
      "`1447-09-21` is a date of the Islamic calendar. It is about 10 March 2026 here; look in a source for the very day."
    ),
  ])
  func `are refused with the day in the calendar of records`(text: String, refusal: String) {
    #expect(Self.reading(text) == "refused: \(refusal)")
  }

  @Test func `are refused in the language of the reader`() {
    let problem = SpokenDateProblem.wrongWeekday(.monday, CivilDate(year: 2031, month: 5, day: 27) ?? .first)
    #expect(
      problem.message.text(in: .en)
        == "27 May 2031 is a Tuesday, not a Monday. Look in the source which of the two is right.")
  }

  @Test(arguments: 0..<200)
  func `made of any words end in a date or a reason`(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let words = [
      "27", "May", "mai", "мая", "2031", "10:00", "10h", "à", "в", "at", "-", "/", ".", "pm", "mar", "утра",
      "th", "🕰",
      "27.05.2031", "05/06/2031", "99999999999999999999", "tomorrow", "вторник", "~", "\u{202E}", "10.30",
      "'",
    ]
    let text = (0..<6).map { _ -> String in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return words[Int(state >> 33) % words.count]
    }.joined(separator: " ")
    let first = Self.reading(text)
    #expect(!first.isEmpty)
    // What was read once is read alike when it is written as records have it.
    if !first.hasPrefix("refused") { #expect(Self.reading(first) == first) }
  }
}
