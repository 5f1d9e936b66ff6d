import DocketTime
import Testing

@testable import DocketSite

/// The life of two hearings, published again after every step, as subscribers read it in their cells.
@Suite struct `The life of a hearing in titles` {
  /// A hearing of one person, whose name four languages spell, with the ledger of the step before.
  private static let steps: [(name: String, fields: String)] = [
    ("tentative", "date: 2031-05-20T10:00, status: tentative"),
    ("confirmed", "date: 2031-05-20T10:00, status: scheduled"),
    ("another hour", "date: 2031-05-20T14:00, moved_from: [2031-05-20T10:00], status: scheduled"),
    (
      "another day",
      "date: 2031-06-03T14:00, moved_from: [2031-05-20T10:00, 2031-05-20T14:00], status: scheduled"
    ),
    (
      "back",
      """
      date: 2031-05-20T10:00, moved_from: [2031-05-20T10:00, 2031-05-20T14:00, 2031-06-03T14:00],
      status: scheduled
      """
    ),
    (
      "postponed",
      """
      date: 2031-05-20T10:00, moved_from: [2031-05-20T10:00, 2031-05-20T14:00, 2031-06-03T14:00],
      status: postponed
      """
    ),
    (
      "dated again",
      """
      date: 2032-07-14T09:30,
      moved_from: [2031-05-20T10:00, 2031-05-20T14:00, 2031-06-03T14:00], status: scheduled
      """
    ),
    (
      "cancelled",
      """
      date: 2032-07-14T09:30,
      moved_from: [2031-05-20T10:00, 2031-05-20T14:00, 2031-06-03T14:00], status: cancelled
      """
    ),
    ("held with a result", "date: 2031-04-01T10:00, status: held, result: upheld"),
  ]

  private static func sample(_ fields: String) -> SampleCorpus {
    SampleCorpus(files: [
      "pipeline.yml": Fiction.pipeline.replacing(
        "published: [en, fr, ru]", with: "published: [en, fr, ru]\n  partial: [ar]"),
      "records/cases/one.yml": """
      id: one
      language: en
      title: {en: The Vesper case, fr: L’affaire Vesper, ru: Дело Веспера, ar: قضية فسبر}
      jurisdiction: QX
      people:
        vesper:
          name: {en: Ilan Vesper, fr: Ilan Vesper, ru: Илан Веспер, ar: إيلان فسبر}
          short: {en: Vesper, fr: Vesper, ru: Веспер, ar: فسبر}
      events:
        - {id: h, type: appeal_hearing, court: selm, sources: [s], \(fields.split(separator: "\n").joined(separator: " "))}
      sources: {s: {type: news, publisher: gazette, title: Report, url: "https://gazette.example/1"}}
      """,
      "records/registry/courts.yml":
        "selm: {name: {en: Selm Court, fr: Tribunal de Selm, ru: Суд Сельма, ar: محكمة سلم}, place: selm, time_zone: Etc/GMT-5}\n",
      "records/registry/places.yml":
        "selm: {name: {en: Selm, fr: Selm, ru: Сельм, ar: سلم}, kind: city, country: QX}\n",
      "records/registry/organisations.yml": "gazette: {name: {en: Gazette, fr: Gazette, ru: Газета}}\n",
    ])
  }

  @Test func `is the committed table`() throws {
    var table = """
      # What subscribers read in the life of a hearing

      Written by the tests (`HearingLifeTests`). The hearing is published after every step over the ledger of the step
      before; *held with a result* is a hearing of its own. The columns are the first 12 characters, the first 25, and
      the whole title; ⟨ ⟩ stand for the isolates U+2068 and U+2069, which nobody sees.

      | step | entry | status | sequence | language | 12 | 25 | whole |
      |---|---|---|---|---|---|---|---|

      """
    var ledger = Ledger.empty
    for (index, step) in Self.steps.enumerated() {
      if step.name.hasPrefix("held") { ledger = .empty }
      let site = try Self.sample(step.fields).site(
        "2031-04-\(index < 8 ? "0" : "1")\((index + 2) % 10)T06:00:00Z")
      let published = site.published(after: ledger)
      ledger = ledger.advanced(to: site)
      let feeds = try ["en", "fr", "ru", "ar"].map { language in
        (language, try ReadFeed(published["calendars/\(language)/cases/one.ics"]))
      }
      for entry in feeds[0].1.entries.sorted(by: { $0.uid.utf8.count < $1.uid.utf8.count }) {
        for (language, feed) in feeds {
          let title = try #require(feed[entry.uid]?.summary)
          let kind = entry.uid.replacing("h.one", with: "").replacing("@lantern.example", with: "")
          let name = kind.isEmpty ? "hearing" : String(kind.dropFirst())
          table += "| \(step.name) | \(name) \(entry.start) | \(entry.status) | \(entry.sequence) "
          table +=
            "| \(language) | \(Self.cut(title, 12)) | \(Self.cut(title, 25)) | \(Self.cut(title, 999)) |\n"
          #expect(HearingTitle.length(title) <= 60)
        }
      }
    }
    try Golden.check(Array(table.utf8), "titles.md")
  }

  /// The first characters that a reader sees, with the isolates made visible.
  private static func cut(_ title: String, _ count: Int) -> String {
    var seen = 0
    var text = ""
    for scalar in title.unicodeScalars {
      switch scalar.value {
      case 0x2068: text += "⟨"
      case 0x2069: text += "⟩"
      default:
        guard seen < count else { return text }
        seen += 1
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  @Test func `keeps every marker at its slot, also after an undo`() throws {
    let first = "date: 2031-05-27, moved_from: [2031-05-20], status: scheduled"
    let undone = "date: 2031-05-20, status: scheduled"
    let other = "date: 2031-06-10, moved_from: [2031-06-03, 2031-05-20], status: scheduled"
    var ledger = Ledger.empty
    for fields in [first, undone, other] {
      ledger = ledger.advanced(to: try OneHearing(fields: fields).sample.site())
    }
    let site = try OneHearing(fields: other).sample.site()
    let feed = try ReadFeed(site.published(after: ledger)["calendars/en/hearings.ics"])
    #expect(feed[OneHearing.marker(1)]?.start == "20310520")
    #expect(feed[OneHearing.marker(2)]?.start == "20310603")
    #expect(try Ledger.read(ledger.bytes) == ledger)
    #expect(
      ledger.promises?.hearings["one/h"]?.slots.moved.map(\.description) == ["2031-05-20", "2031-06-03"])
  }

  @Test(arguments: [
    ("moved_from: [2031-05-06T10:00, 2031-05-06T14:00]", ["was-1"], "20310506T100000"),
    ("moved_from: [2031-05-13, 2031-05-06T14:00, 2031-05-06T10:00]", ["was-1", "was-2"], "20310513"),
    ("moved_from: [2031-05-06], corrected_from: [2031-05-06T10:00]", ["was-1"], "20310506"),
  ])
  func `has one struck entry for all old slots of one day, with the lowest number`(
    fields: String, markers: [String], start: String
  ) throws {
    let feed = try OneHearing(fields: "date: 2031-06-10, status: scheduled, \(fields)").hearings()
    let found = feed.entries.filter { $0.status == "CANCELLED" }
    #expect(
      Set(found.map(\.uid)) == Set(markers.map { "h.one.\($0)@lantern.example" }))
    #expect(feed[OneHearing.marker(1)]?.start == start)
  }

  @Test func `raises the sequence with start and state alone, and a day later no byte changes`() throws {
    let steps = [
      ("date: 2031-05-20, status: tentative", "0"), ("date: 2031-05-20, status: scheduled", "1"),
      ("date: 2031-05-20, status: scheduled, room: \"4\"", "1"),
      ("date: 2031-05-20T10:00, status: scheduled", "2"),
      ("date: 2031-05-20T10:00, status: postponed", "3"),
      ("date: 2031-05-27T10:00, moved_from: [2031-05-20T10:00], status: scheduled", "4"),
    ]
    var ledger = Ledger.empty
    for (day, step) in steps.enumerated() {
      let sample = OneHearing(fields: step.0).sample
      ledger = ledger.advanced(to: try sample.site("2031-04-0\(day + 2)T06:00:00Z"))
      #expect(ledger.entries[OneHearing.uid]?.sequence == Int(step.1))
      let again = ledger.advanced(to: try sample.site("2031-04-0\(day + 3)T06:00:00Z"))
      #expect(again == ledger)
    }
  }
}
