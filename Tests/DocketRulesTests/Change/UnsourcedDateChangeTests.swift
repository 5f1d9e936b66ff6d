import DocketDiagnostics
import Testing

@testable import DocketRules

@Suite struct `A date that changes` {
  private static let pages = """
    sources:
      gazette: {type: news, publisher: port-gazette, description: A, url: https://gazette.example.org/a, accessed: 2031-03-01}
      bulletin: {type: news, publisher: quay-committee, description: B, url: https://quay.example.org/b, accessed: 2031-03-01}

    """

  private static func found(_ before: String, _ now: String, pages: String = pages) -> Int {
    let files = [(before, Self.pages), (now, pages)].map { event, pages in
      SampleCase.repository(fragment: "events: [{id: h, \(event)}]\n\(pages)")
    }
    return RuleCase.validate(files[1], earlier: files[0], rules: [.unsourcedDateChange]).diagnostics
      .count { $0.rule == "unsourced-date-change" }
  }

  @Test(arguments: [
    ("2031-03-01", "2031-03-02", 1), ("2031-03-01", "2031-03-01", 0), ("2031-03", "2031-03-02", 0),
    ("2031-03", "2031-04-02", 1), ("2031-03-02", "2031-03", 0), ("2031-03-02T09:00", "2031-03-02", 0),
    ("2031-03-02", "2031-03-02T09:00", 0), ("2031-03-02T09:00", "2031-03-02T10:00", 1),
    ("2031-03-02~", "2031-03-04", 1), ("2031-03-02", "2031-03-xx", 0),
  ])
  func `to one that contradicts it needs a new source`(before: String, now: String, count: Int) {
    let event = "type: search, sources: [gazette]"
    #expect(Self.found("date: \(before), \(event)", "date: \(now), \(event)") == count)
  }

  @Test(arguments: [
    ("[gazette]", "[gazette]", 1), ("[gazette]", "[gazette, bulletin]", 0), ("[gazette]", "[bulletin]", 0),
    ("[gazette, bulletin]", "[bulletin]", 1), ("[gazette]", "[]", 0), ("[gazette]", "{}", 0),
    ("{}", "[gazette]", 0),
  ])
  func `has one when it cites what it did not cite before`(before: String, now: String, count: Int) {
    #expect(
      Self.found(
        "date: 2031-03-01, type: search, sources: \(before)",
        "date: 2031-03-02, type: search, sources: \(now)")
        == count)
  }

  @Test(arguments: [
    ("2031-03-01}\n  b", "2031-04-01}\n  b", 0), ("org/a", "org/a2", 0), ("org/b", "org/b2", 1),
    ("description: A", "description: Another", 1),
  ])
  func `has one when its page was opened again`(old: String, new: String, count: Int) {
    let event = "type: search, sources: [gazette]"
    #expect(
      Self.found(
        "date: 2031-03-01, \(event)", "date: 2031-03-02, \(event)",
        pages: Self.pages.replacing(old, with: new)) == count)
  }

  @Test(arguments: [
    ("", 0), (", moved_from: [2031-05-20]", 1), (", corrected_from: [2031-05-20]", 1),
    (", moved_from: [2031-05-19]", 0), (", corrected_from: [2031-05-20], certainty: retracted", 0),
  ])
  func `of a hearing is a matter of its own while the old one is not kept`(more: String, count: Int) {
    let event = "type: verdict, status: scheduled, sources: [gazette]"
    #expect(Self.found("date: 2031-05-20, \(event)", "date: 2031-05-27, \(event)\(more)") == count)
  }
}
