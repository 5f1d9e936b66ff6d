import DocketRecords
import DocketTime
import Testing

/// What happens to one person, and what is to be published of it on every day.
struct Course: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// Each as `date type` with more behind it: `@one` for a proceeding, `=remanded` for a result, `{…}` for Ann's own
  /// outcome, and anything else as in a record.
  let events: [String]
  /// Each as `first day, status, day since which the person is deprived of liberty, or -`.
  let spells: [String]
  /// More keys of the person.
  let person: String
  /// Whether a table of law says that appeals make sentences final.
  let hasLaw: Bool

  init(
    _ name: String, _ events: [String], _ spells: [String], person: String = "", hasLaw: Bool = false
  ) {
    testDescription = name
    (self.events, self.spells, self.person, self.hasLaw) = (events, spells, person, hasLaw)
  }

  /// The record, with a table of law in place of the one of `hasLaw` where one is given.
  func corpus(law table: String? = nil) throws -> Corpus {
    let lines = events.enumerated().map { "  - {id: e\($0 + 1), \(Self.written($1))}" }
    let text = smallCase(
      "proceedings: {zero: {title: Zero}, one: {title: One}, two: {title: Two}}\n"
        + (lines.isEmpty ? "events: []" : "events:\n" + lines.joined(separator: "\n"))
    ).replacing(
      "people: {ann: {name: Ann Example}}",
      with: "people: {ann: {name: Ann\(person.isEmpty ? "" : ", " + person)}, ben: {name: Ben}}")
    let law =
      "QX: {procedure: {stages: [verdict, appeal_hearing], final_with: [appeal_hearing, appeal_decision], source: Law, as_of: 2020-01-01}}\n"
    let files = [
      reading(text), reading(table ?? (hasLaw ? law : "{}\n"), as: .jurisdictions),
      reading("camp: {name: Camp, country: QY}\n", as: .places),
    ]
    #expect(files[0].findings == [], "\(testDescription)")
    #expect(files[1].findings == [] || !hasLaw && table == nil)
    return Corpus(files: files)
  }

  private static func written(_ event: String) -> String {
    let words = event.split(separator: " ", maxSplits: 2).map(String.init)
    var keys = ["date: \(words[0])", "type: \(words[1])"]
    var rest = words.count > 2 ? words[2] : ""
    if EventType(rawValue: words[1])?.isHearing == true, !rest.contains("status:") {
      keys.append("status: held")
    }
    while let first = rest.first, first == "@" || first == "=" {
      let word = rest.dropFirst().prefix { $0 != " " }
      keys.append(first == "@" ? "proceeding: \(word)" : "result: \(word)")
      rest = String(rest.dropFirst(word.count + 1).drop { $0 == " " })
    }
    if rest.hasPrefix("{") {
      keys.append("outcomes: {ann: \(rest)}")
    } else if !rest.isEmpty {
      keys.append(rest)
    }
    return keys.joined(separator: ", ")
  }
}

extension Corpus {
  func timeline(of person: String = "ann", today: CivilDate?) throws -> CustodyTimeline {
    let record = try #require(cases.first?.record)
    return CustodyTimeline(of: person, in: record, registry: registry, today: today)
  }
}

extension CustodyTimeline {
  /// The status with both dates: `2023-01-02 pretrial_detention 2023-01-01`.
  var shown: String {
    guard let last = spells.last else { return "nothing" }
    return "\(last.since) \(last.status.rawValue) \(deprivedOfLibertySince.map { "\($0)" } ?? "-")"
  }
}
