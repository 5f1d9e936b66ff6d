import DocketCalendar
import DocketJSON
import Testing

@testable import DocketSite

@Suite struct `Discreet calendars` {
  private static let nextDay = "2031-04-03T06:00:00Z"
  private static let published = Swift.Result { try Fiction.sample.site().published() }

  private static func feed(_ path: String) throws -> ReadFeed {
    try ReadFeed(try published.get()["calendars/\(path).ics"])
  }

  @Test(arguments: [("1", "hearings"), ("2", "days")], ["en", "fr", "ru"])
  func `have the entries of the open calendar that are ahead or 30 days past`(
    names: (twin: String, open: String), language: String
  ) throws {
    let twin = try Self.feed("\(language)/\(names.twin)")
    // As of 2 April 2031; an entry of several days or years ends later than it begins.
    let open = try Self.feed("\(language)/\(names.open)").entries.filter {
      $0.rule != nil || $0.start.prefix(8) >= "20310303"
    }
    #expect(twin.entries.count == open.count)
    #expect(twin.entries.map(\.status).sorted() == open.map(\.status).sorted())
    #expect(twin.entries.map(\.rule).compactMap(\.self) == open.map(\.rule).compactMap(\.self))
    #expect(Set(twin.entries.map(\.uid)).isDisjoint(with: open.map(\.uid)))
  }

  @Test(arguments: ["en", "fr", "ru"], ["1", "2"])
  func `hold no name, id, title or address of the site, in whatever letter case`(
    language: String, number: String
  ) throws {
    let bytes = try #require(try Self.published.get()["calendars/\(language)/\(number).ics"])
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").lowercased()
    for word in try Self.wordsOfTheSite() {
      #expect(!text.contains(word), "\(word)")
    }
    for name in ["CATEGORIES", "\r\nURL", "SOURCE", "LOCATION", "DESCRIPTION", "TZID", "docket"] {
      #expect(!text.contains(name.lowercased()), "\(name)")
    }
  }

  /// Every word of six letters or more in the published JSON of cases, hearings and days, but the words of any
  /// calendar; among them all ids, names and hosts.
  private static func wordsOfTheSite() throws -> Set<String> {
    var words: Set<String> = ["vant", "brisk", "sand", "selm", "lantern", "lantern-row", "row-day"]
    for path in ["cases/lantern-row", "cases/quiet-quay", "hearings", "days"] {
      let value = try JSONValue.parse(try #require(try published.get()["api/v1/\(path).json"]))
      words.formUnion(Self.texts(value).flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
    }
    let common: Set<String> = [
      "calendar", "reminder", "appointment", "cancelled", "confirmed", "tentative", "yearly",
    ]
    return words.filter { $0.count >= 6 }.subtracting(common)
  }

  private static func texts(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let text): [text]
    case .array(let values): values.flatMap(texts)
    case .object(let members): members.flatMap { texts($0.value) }
    default: []
    }
  }

  @Test func `call a hearing and the marker at its old slot by one number, in every language`() throws {
    let moved = OneHearing(
      fields: "date: 2031-06-20T10:00, moved_from: [2031-05-20], status: scheduled")
    let published = try moved.sample.site().published()
    let titles: [[String]] = try ["en", "fr", "ru"].map { language in
      try ReadFeed(published["calendars/\(language)/1.ics"]).entries.map(\.summary)
    }
    let number = try #require(titles[0].last?.split(separator: " ").last)
    #expect(titles[0] == ["Moved: Appointment \(number), to 20 Jun", "Appointment \(number)"])
    #expect(titles[1] == ["Reporté\u{A0}: Rendez-vous \(number), au 20 juin", "Rendez-vous \(number)"])
    #expect(titles[2] == ["Перенесено: Встреча \(number), на 20 июня", "Встреча \(number)"])
    let entry = try #require(try ReadFeed(published["calendars/en/1.ics"]).entries.last)
    #expect(entry.start == "20310620T050000Z")
    #expect(entry.zone == nil)
    #expect(entry.lines == [])
  }

  @Test func `have UIDs that look like those of any app, and never change`() throws {
    let name = try #require(
      CalendarIdentifier("h.one@lantern.example").flatMap { DiscreetName($0) })
    #expect(name.identifier.text == "6592c4d8-28c5-8489-9f03-3d7aa0e48f5e")
    let marker = try #require(
      CalendarIdentifier("h.one.was-1@lantern.example").flatMap { DiscreetName($0) })
    #expect(marker.identifier != name.identifier)
    #expect(marker.number == name.number)
  }

  @Test func `change their stamp only when time or state change, not with a text`() throws {
    let first = Ledger.empty.advanced(to: try Fiction.sample.site())
    let reworded = try Fiction.sample.replacing("вход с 8:15", with: "вход с 8:30", in: Fiction.casePath)
    let before = try Fiction.sample.site().published()
    let after = try reworded.site(Self.nextDay).published(after: first)
    #expect(before["calendars/ru/1.ics"] == after["calendars/ru/1.ics"])
    #expect(before["calendars/ru/hearings.ics"] != after["calendars/ru/hearings.ics"])
    let moved = try Fiction.sample.replacing(
      "date: 2031-05-20T09:00", with: "date: 2031-05-20T09:30", in: Fiction.casePath)
    let later = try ReadFeed(try moved.site(Self.nextDay).published(after: first)["calendars/ru/1.ics"])
    #expect(later.entries.count { $0.stamp == "20310403T060000Z" } == 1)
  }

  @Test func `vanish with a withdrawn record, from the ledger too`() throws {
    let first = Ledger.empty.advanced(to: try Fiction.sample.site())
    var withdrawn = Fiction.sample
    withdrawn.files[Fiction.casePath] = nil
    let second = first.advanced(to: try withdrawn.site(Self.nextDay))
    #expect(first.entries.values.contains { $0.hour != nil })
    #expect(second.entries.values.allSatisfy { $0.hour == nil })
    #expect(
      Set(second.entries.keys).isSubset(
        of: SiteCalendars(try withdrawn.site(Self.nextDay)).entries.map(\.identifier.text)))
  }

  @Test(
    arguments: [
      // As of 2 April 2031, which is 1 April in the last zone; 7 January 2020 was a Tuesday.
      ("date: 2020-01-07, repeat: weekly", "20310304", "FREQ=WEEKLY"),
      ("date: 2031-04-08, repeat: weekly", "20310408", "FREQ=WEEKLY"),
      ("date: 1950-12-10, repeat: yearly", "20311210", "FREQ=YEARLY"),
      ("date: 1950-03-10, repeat: yearly", "20310310", "FREQ=YEARLY"),
      ("date: 1950-02-10, repeat: yearly", "20320210", "FREQ=YEARLY"),
      ("date: 2031-03-02", "20310302", nil), ("date: 2031-03-01", nil, nil),
      ("date: 2020-01-07, repeat: weekly, until: 2031-02-01", nil, nil),
    ] as [(String, String?, String?)])
  func `begin with what is at hand, whenever it began`(fields: String, start: String?, rule: String?) throws {
    var sample = OneHearing(fields: "date: 2031-05-20").sample
    sample.files["records/days/lamp-day.yml"] = """
      id: lamp-day
      language: en
      type: vigil
      title: {en: Bell, fr: Cloche, ru: Колокол}
      cases: all
      sources: {s: {type: news, publisher: gazette, title: Report, url: "https://gazette.example/2"}}
      \(fields.replacing(", ", with: "\n"))
      """
    let twin = try ReadFeed(sample.site().published()["calendars/en/2.ics"])
    #expect(twin.entries.count == 1)
    #expect(twin.entries.first?.start == start ?? "20310101")
    #expect(twin.entries.first?.rule == rule)
  }

  @Test func `say that there is nothing where the open calendar does`() throws {
    var empty = Fiction.sample
    empty.files[Fiction.casePath] = nil
    let feed = try ReadFeed(try empty.site().published()["calendars/fr/1.ics"])
    #expect(feed.entries.map(\.summary) == ["Rien pour l’instant"])
    #expect(feed.calendar.only("NAME")?.text == "Agenda 1")
  }
}
