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

  @Test(arguments: [
    // As records have them.
    ("2031-05-27T10:00", "2031-05-27T10:00"), ("2031-05-27", "2031-05-27"), ("2031-05", "2031-05"),
    ("2031-05-27/2031-05-28", "2031-05-27/2031-05-28"), ("2031-05~", "2031-05~"),
    // Nearly so.
    ("2031-05-27 10:00", "2031-05-27T10:00"), ("2031-5-7 9:30", "2031-05-07T09:30"),
    ("2031/05/27", "2031-05-27"), ("27.05.2031 10.30", "2031-05-27T10:30"),
    ("27.05.2031, 10:30", "2031-05-27T10:30"),
    ("27/05/2031", "2031-05-27"), ("05/27/2031 10:00", "2031-05-27T10:00"), ("05.05.2031", "2031-05-05"),
    ("05.2031", "2031-05"), ("27.05.2031 в 10 ч. 30 мин.", "2031-05-27T10:30"),
    ("٢٧.٠٥.٢٠٣١", "2031-05-27"), ("２０３１-05-27 10:00", "2031-05-27T10:00"),
    // English.
    ("27 May 2031 10:00", "2031-05-27T10:00"), ("May 27, 2031 10 am", "2031-05-27T10:00"),
    ("May 27th, 2031 at 10 a.m.", "2031-05-27T10:00"), ("27 May 2031, 3:30 pm", "2031-05-27T15:30"),
    ("the 27th of May 2031 at 11", "2031-05-27T11:00"), ("Tuesday, 27 May 2031", "2031-05-27"),
    ("10:00 on Tue 27 May 2031", "2031-05-27T10:00"), ("Sept. 4, 2031", "2031-09-04"),
    ("May 2031", "2031-05"),
    ("27 May 2031 10:00 in the morning", "2031-05-27T10:00"), ("27 May 2031 at noon", "2031-05-27T12:00"),
    ("27 May 2031 at 10 o’clock", "2031-05-27T10:00"), ("27 May 2031 at 03:00", "2031-05-27T03:00"),
    ("Tuesday - 27 May 2031 - 10:00", "2031-05-27T10:00"), ("mar 4 2031", "2031-03-04"),
    // French.
    ("27 mai 2031 à 10h", "2031-05-27T10:00"), ("le 27 mai 2031 à 10 h 30", "2031-05-27T10:30"),
    ("mardi 27 mai 2031 à 10h30", "2031-05-27T10:30"), ("mar. 27 mai 2031", "2031-05-27"),
    ("1er août 2031, 9 heures", "2031-08-01T09:00"), ("27 mai 2031 à 3h de l’après-midi", "2031-05-27T15:00"),
    ("le 27 mai 2031 à 10 heures du matin", "2031-05-27T10:00"), ("27 mai 2031 à midi", "2031-05-27T12:00"),
    ("10h le 27 mai 2031", "2031-05-27T10:00"), ("fevrier 2031", "2031-02"),
    ("27 mai 2031 a 14h05", "2031-05-27T14:05"),
    // Russian.
    ("27 мая 2031 в 10:00", "2031-05-27T10:00"), ("27 мая 2031 г. в 10.30", "2031-05-27T10:30"),
    ("27 мая 2031 года, 10 часов", "2031-05-27T10:00"),
    ("во вторник, 27 мая 2031 года, в 10 часов утра", "2031-05-27T10:00"),
    ("в 10:00 27 мая 2031", "2031-05-27T10:00"), ("в 10 27 мая 2031", "2031-05-27T10:00"),
    ("27-го мая 2031", "2031-05-27"), ("27 мая 2031 в 3 часа дня", "2031-05-27T15:00"),
    ("27 мая 2031 в 7 вечера", "2031-05-27T19:00"), ("май 2031", "2031-05"), ("27 МАЯ 2031", "2031-05-27"),
    // From the day that it is.
    ("tomorrow", "2031-04-03"), ("завтра в 10:00", "2031-04-03T10:00"), ("demain à 10h", "2031-04-03T10:00"),
    ("the day after tomorrow at 10:00", "2031-04-04T10:00"), ("après-demain", "2031-04-04"),
    ("aujourd’hui, 15h", "2031-04-02T15:00"), ("послезавтра", "2031-04-04"),
    ("Thursday, tomorrow", "2031-04-03"),
  ])
  func `are read as they were said`(text: String, date: String) {
    #expect(Self.reading(text) == date)
  }

  @Test(arguments: [
    ("", SpokenDateProblem.empty), ("  ", .empty),
    // Several days or hours.
    ("27-28 May 2031", .span), ("27–28 мая 2031", .span), ("27 or 28 May 2031", .span),
    ("27 ou 28 mai 2031", .span),
    ("27 или 28 мая 2031", .span), ("du 27 au 29 mai 2031", .span), ("с 27 по 29 мая 2031", .span),
    ("27 May 2031 10:00-11:00", .span), ("27 May 2031 10:00 11:00", .span), ("27 May - 28 May 2031", .span),
    ("27 May 28 May 2031", .span), ("27 мая 2031 в 10-30", .span), ("27 & 28 May 2031", .span),
    ("from 27 May 2031", .span),
    ("27 May 2032 2031", .span), ("tomorrow 27 May 2031", .span), ("27/28 May 2031", .noYear(example: nil)),
    // Estimates.
    ("about 27 May 2031", .vague), ("vers le 27 mai 2031", .vague), ("около 27 мая 2031", .vague),
    ("fin mai 2031", .vague),
    ("не ранее 27 мая 2031", .vague), ("27 May 2031?", .vague), ("late May 2031", .vague),
    // Nobody knows which is meant.
    (
      "05/06/2031",
      .twoReadings(
        CivilDate(year: 2031, month: 6, day: 5) ?? .first, CivilDate(year: 2031, month: 5, day: 6) ?? .first)
    ),
    ("27.05.31", .twoDigitYear), ("27 May", .noYear(example: CivilDate(year: 2031, month: 5, day: 27))),
    ("27.05", .noYear(example: CivilDate(year: 2031, month: 5, day: 27))),
    ("1 апреля", .noYear(example: CivilDate(year: 2032, month: 4, day: 1))), ("mai", .noYear(example: nil)),
    ("Tuesday", .incomplete), ("в 10:00", .incomplete), ("27", .incomplete), ("May 2031 10:00", .incomplete),
    ("mardi mai 2031", .incomplete),
    // There is no such thing.
    ("29 February 2031", .noSuchDay(month: 2, last: 28)), ("31.04.2031", .noSuchDay(month: 4, last: 30)),
    ("27.13.2031", .noSuchMonth(13)), ("27 May 2031 25:00", .noSuchTime), ("27 May 2031 10:75", .noSuchTime),
    ("27 May 2031 15 am", .noSuchTime), ("27 мая 2031 в 12 утра", .noSuchTime),
    // Which hour?
    ("27 May 2031 12 am", .twelve), ("27 May 2031 12:00 pm", .twelve), ("27 мая 2031 в 2 ночи", .night),
    ("27 mai 2031 à minuit", .night), ("27 May 2031 10:00:00", .seconds), ("27 May 2031 10:00 UTC", .zone),
    ("27 мая 2031 10:00 мск", .zone), ("2031-05-27T10:00+05:00", .zone), ("2031-05-27T10:00Z", .zone),
    // Weekdays.
    ("Monday, 27 May 2031", .wrongWeekday(.monday, CivilDate(year: 2031, month: 5, day: 27) ?? .first)),
    ("lundi 27 mai 2031", .wrongWeekday(.monday, CivilDate(year: 2031, month: 5, day: 27) ?? .first)),
    ("понедельник, 27 мая 2031", .wrongWeekday(.monday, CivilDate(year: 2031, month: 5, day: 27) ?? .first)),
    ("tomorrow, Friday", .wrongWeekday(.friday, CivilDate(year: 2031, month: 4, day: 3) ?? .first)),
    // Other words.
    ("27 Mai 2031 um 10 Uhr", .unknownWord("um")), ("next Tuesday", .unknownWord("next")),
    ("am 27 May 2031", .unread), ("270 May 2031", .unread), ("20310527", .unread),
  ])
  func `are refused rather than guessed`(text: String, problem: SpokenDateProblem) {
    #expect(throws: problem) { () throws(SpokenDateProblem) in
      _ = try SpokenDate.read(text, today: Self.today)
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
