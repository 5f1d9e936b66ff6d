import DocketCalendar
import DocketTime
import Testing

@testable import DocketSite

@Suite struct `The calendars of chosen sets` {
  private static let published = Swift.Result { try TwoStates.sample.site().published() }

  private static func feed(_ path: String, language: String = "en") throws -> ReadFeed {
    try ReadFeed(published.get()["calendars/\(language)/\(path).ics"])
  }

  @Test(arguments: ["en", "fr", "ru"])
  func `stand in every published language`(language: String) throws {
    let folder = "calendars/\(language)/"
    #expect(
      try Self.published.get().keys.filter { $0.hasPrefix(folder) }.map { $0.dropFirst(folder.count) }
        .sorted()
        == [
          "1.ics", "2.ics", "all.ics", "birthdays.ics", "cases/lone.ics", "cases/tide.ics",
          "countries/QX.ics", "countries/QY.ics", "days.ics", "hearings.ics", "people/tide.tolle.ics",
          "people/tide.vesper.ics", "tags/bell_ringers.ics", "tags/students.ics", "upcoming.ics", "watch.ics",
        ])
  }

  @Test(arguments: [
    (
      "countries/QX",
      [
        "all-day.day", "complaint.tide", "letters.tide.day", "opening.tide", "remand.tide",
        "remand.tolle.tide.until", "vesper.tide.birthday", "vigil.tide.day",
      ]
    ),
    ("countries/QY", ["all-day.day", "first.lone", "lone-day.day"]),
    (
      "tags/bell_ringers",
      [
        "all-day.day", "complaint.tide", "letters.tide.day", "opening.tide", "remand.tide",
        "remand.tolle.tide.until", "vesper.tide.birthday", "vigil.tide.day",
      ]
    ),
    (
      "tags/students",
      [
        "all-day.day", "complaint.tide", "first.lone", "letters.tide.day", "lone-day.day", "opening.tide",
        "remand.tide", "remand.tolle.tide.until", "vesper.tide.birthday", "vigil.tide.day",
      ]
    ),
    (
      "people/tide.vesper",
      ["complaint.tide", "complaint.tide.was-1", "opening.tide", "vesper.tide.birthday", "vigil.tide.day"]
    ),
    (
      "people/tide.tolle",
      [
        "letters.tide.day", "opening.tide", "remand.tide", "remand.tolle.tide.until", "vigil.tide.day",
      ]
    ),
    (
      "upcoming",
      [
        "all-day.day", "complaint.tide", "letters.tide.day", "lone-day.day", "no-day.day", "opening.tide",
        "remand.tolle.tide.until", "vesper.tide.birthday", "vigil.tide.day",
      ]
    ),
  ])
  func `have the entries of their sets`(path: String, names: [String]) throws {
    #expect(try Self.feed(path).names == names)
  }

  @Test(arguments: [
    ("countries/QX", "Lantern records: QX", "Dossiers de la Lanterne\u{A0}: QX", "Записи «Фонаря»: QX"),
    (
      "tags/bell_ringers", "Lantern records: Bell ringers", "Dossiers de la Lanterne\u{A0}: Sonneurs",
      "Записи «Фонаря»: Звонари"
    ),
    ("people/tide.vesper", "Ilan Vesper", "Ilan Vesper", "Илан Веспер"),
    (
      "upcoming", "Lantern records: Upcoming", "Dossiers de la Lanterne\u{A0}: À venir",
      "Записи «Фонаря»: Ближайшее"
    ),
  ])
  func `are called`(path: String, english: String, french: String, russian: String) throws {
    let names = try ["en", "fr", "ru"].map { try Self.feed(path, language: $0).name }
    #expect(names == [english, french, russian])
  }

  @Test(arguments: [
    (
      "countries/QX",
      "Hearings, days, custody deadlines, expected releases and birthdays of all cases on this site in which one state prosecutes (ISO 3166-1: QX)."
    ),
    (
      "tags/students",
      "Hearings, days, custody deadlines, expected releases and birthdays of all cases on this site with one subject."
    ),
    (
      "people/tide.tolle",
      "Hearings and days that concern one person of a case, with custody deadlines, the expected release and the birthday where they are public."
    ),
    (
      "upcoming",
      "Everything on this site that lies ahead or ended in the last 30 days, for apps that are slow with more."
    ),
  ])
  func `say what they are about`(path: String, about: String) throws {
    let description = try Self.feed(path).calendar.only("DESCRIPTION")?.text
    #expect(
      description == """
        \(about)
        Questions and corrections:
        letters@row.example
        Licence: CC0-1.0 (facts), CC-BY-4.0 (texts).
        https://lantern.example
        """)
  }

  @Test(arguments: ["en", "fr", "ru"])
  func `have every line of an entry as every other calendar of the language`(language: String) throws {
    var entries: [String: String] = [:]
    var count = 0
    for (path, bytes) in try Self.published.get() where path.hasPrefix("calendars/\(language)/") {
      for part in String(decoding: bytes, as: UTF8.self).split(separator: "BEGIN:VEVENT").dropFirst() {
        let text = String(part.prefix(upTo: try #require(part.firstRange(of: "END:VEVENT")).lowerBound))
        let uid = String(try #require(text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("UID:") }))
        #expect(entries[uid, default: text] == text, "\(path)")
        entries[uid] = text
        count += 1
      }
    }
    #expect(count > 3 * entries.count)
  }

  @Test func `are not made of tags that make no name of a file`() throws {
    let sample = try TwoStates.sample
      .replacing("bell_ringers:", with: "\"../bell ringers\":", in: "pipeline.yml")
      .replacing("bell_ringers]", with: "\"../bell ringers\"]", in: TwoStates.tidePath)
    let paths = try sample.site().published().keys.filter { $0.hasPrefix("calendars/en/tags") }
    #expect(paths == ["calendars/en/tags/students.ics"])
  }

  @Test func `are not made in a language that only some cases have`() throws {
    let sample = try TwoStates.sample
      .replacing(
        "published: [en, fr, ru]", with: "published: [en, fr, ru]\n  partial: [ar]", in: "pipeline.yml"
      )
      .replacing("ru: Дело о приливе}", with: "ru: Дело о приливе, ar: قضية المد}", in: TwoStates.tidePath)
    let published = try sample.site().published()
    #expect(published.keys.filter { $0.hasPrefix("calendars/ar/") } == ["calendars/ar/cases/tide.ics"])
    #expect(
      try ReadFeed(published["calendars/en/people/tide.vesper.ics"]).names
        == Self.feed("people/tide.vesper").names)
  }
}

@Suite struct `The calendar of what lies ahead` {
  /// Whether the hearing of a case stands in it as of a day.
  private static func isThere(_ fields: String, _ asOf: String) throws -> Bool {
    let published = try OneHearing(fields: fields).sample.site(asOf).published()
    return try ReadFeed(published["calendars/en/upcoming.ics"])[OneHearing.uid] != nil
  }

  @Test(arguments: [
    ("date: 2031-03-01, status: held", "2031-03-31T18:59:59Z", true),
    // A day later at the court, which is five hours ahead.
    ("date: 2031-03-01, status: held", "2031-04-01T12:00:00Z", false),
    ("date: 2031-03-01T10:30, status: held", "2031-03-31T18:59:59Z", true),
    ("date: 2031-03-01T10:30, status: held", "2031-03-31T19:00:00Z", false),
    ("date: 2031-02-27/2031-03-03, status: held", "2031-04-01T12:00:00Z", true),
    ("date: 2033-03-01, status: scheduled", "2031-04-01T12:00:00Z", true),
  ])
  func `keeps what ended at most 30 days ago`(fields: String, asOf: String, isThere: Bool) throws {
    #expect(try Self.isThere(fields, asOf) == isThere)
  }

  /// The days of one case, as they stand in the calendar on 2 April 2031.
  private static func days(_ fields: String) throws -> [String] {
    var sample = OneHearing(fields: "date: 2020-03-01, status: held").sample
    sample.files["records/days/one-day.yml"] = """
      id: one-day
      language: en
      type: vigil
      title: {en: A day, fr: Une journée, ru: День}
      \(fields)
      sources: {s: {type: news, publisher: gazette, title: Report, url: "https://gazette.example/1"}}
      """
    return try ReadFeed(sample.site().published()["calendars/en/upcoming.ics"]).entries.map {
      "\($0.summary) \($0.start) \($0.rule ?? "-")"
    }
  }

  @Test(arguments: [
    ("date: 2020-03-21\nrepeat: yearly", "A day 20200321 FREQ=YEARLY"),
    ("date: 2020-03-24\nrepeat: weekly", "A day 20200324 FREQ=WEEKLY"),
    ("date: 2020-03-24\nrepeat: weekly\nuntil: 2031-03-18", "A day 20200324 FREQ=WEEKLY;UNTIL=20310318"),
    ("date: 2020-03-24\nrepeat: weekly\nuntil: 2031-02-18", "Nothing is announced 20310101 -"),
  ])
  func `leaves what comes back as it is, until it is over`(fields: String, line: String) throws {
    #expect(try Self.days(fields) == [line])
  }

  @Test func `has the editions of a day that are written out one by one`() throws {
    let days = try Self.days("dates: [2031-01-05, 2031-03-30, 2031-05-04]")
    #expect(days == ["A day 20310330 -", "A day 20310504 -"])
  }
}
