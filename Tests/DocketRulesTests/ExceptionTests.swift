import DocketDiagnostics
import DocketLanguage
import DocketScanning
import Testing

@testable import DocketRules

@Suite struct `An exception` {
  static let events = """
    events:
      - {id: raid, date: 2032-03-01, type: search, sources: [bulletin]}
      - {id: raid-again, date: 2032-04-01, type: search, sources: [bulletin]}

    """

  @Test(arguments: [
    ("[{rule: future-date, reason: A live report.}]", [], ["2032-03-01", "2032-04-01"]),
    ("[{rule: future-date, at: raid, reason: A live report.}]", ["future-date: 2032-04-01"], ["2032-03-01"]),
    ("[{rule: future-date, until: 2031-04-02, reason: A live report.}]", [], ["2032-03-01", "2032-04-01"]),
    (
      "[{rule: future-date, until: 2031-04-01, reason: A live report.}]",
      ["future-date: 2032-03-01", "future-date: 2032-04-01", "unused-exception: future-date"], []
    ),
    (
      "[{rule: future-date, at: riad, reason: A live report.}]",
      ["future-date: 2032-03-01", "future-date: 2032-04-01", "unused-exception: future-date"], []
    ),
    (
      "[{rule: citation-needed, reason: Nobody knows.}]",
      ["future-date: 2032-03-01", "future-date: 2032-04-01", "unused-exception: citation-needed"], []
    ),
    // What is wrong with it is said once.
    (
      "[{rule: futur-date, reason: A live report.}]",
      ["future-date: 2032-03-01", "future-date: 2032-04-01", "unknown-rule: futur-date"], []
    ),
    (
      "[{rule: future-date}]", ["future-date: 2032-03-01", "future-date: 2032-04-01", "required-key: rule"],
      []
    ),
    // Both accept the same finding: neither is called unused.
    (
      "[{rule: future-date, reason: All are live.}, {rule: future-date, at: raid, reason: A live report.}]",
      [],
      ["2032-03-01", "2032-04-01"]
    ),
  ])
  func `of a case accepts what it names`(list: String, remains: [String], accepted: [String]) {
    let validation = RuleCase.validate(
      SampleCase.repository(fragment: Self.events + "exceptions: \(list)\n"))
    #expect(validation.labels == remains)
    let source = validation.sources[SampleRepository.casePath]
    #expect(validation.accepted.map { source?.text($0.location.byteRange) ?? "" } == accepted)
    #expect(validation.accepted.allSatisfy { $0.rule == "future-date" })
  }

  @Test func `of a registry entry holds for this entry only`() {
    let courts = """
      no-zone:
        name: {en: Roving Court, fr: Cour itinérante, ru: Выездной суд}
        time_zone: Selm/One
        exceptions: [{rule: event-timezone, reason: The zone is new.}]
      selm-regional:
        name: {en: Selm Regional Court, fr: Cour régionale de Selm, ru: Селмский областной суд}
        time_zone: Selm/Two

      """
    let validation = RuleCase.validate(
      SampleCase.repository(fragment: "", with: ["records/registry/courts.yml": courts]))
    #expect(validation.labels == ["event-timezone: Selm/Two"])
    #expect(validation.accepted.count == 1)
  }

  @Test func `for a rule about changes is not called unused where nothing is compared`() {
    let fragment = """
      events: [{id: plea, date: 2031-05-27, type: verdict, court: selm-regional, status: scheduled, sources: [bulletin]}]
      exceptions: [{rule: silent-reschedule, reason: Nobody had seen the old date.}]
      """
    let files = SampleCase.repository(fragment: fragment)
    let before = SampleCase.repository(
      fragment:
        "events: [{id: plea, date: 2031-05-20, type: verdict, court: selm-regional, status: scheduled, sources: [bulletin]}]\n"
    )
    #expect(RuleCase.validate(files).labels == [])
    #expect(RuleCase.validate(files, earlier: before).labels == [])
    #expect(RuleCase.validate(files, earlier: before).accepted.map(\.rule) == ["silent-reschedule"])
    #expect(RuleCase.validate(files, earlier: files).labels == ["unused-exception: silent-reschedule"])
  }

  @Test func `for a private value is refused`() {
    let validation = RuleCase.validate(
      SampleCase.repository(
        fragment: """
          aliases: ["\(SampleNumbers.card)"]
          exceptions: [{rule: payment-card-number, reason: An invented number.}]
          """))
    #expect(validation.diagnostics.map(\.rule) == ["payment-card-number", "binding-rule"])
    #expect(validation.accepted.isEmpty)
    #expect(validation.masks.ranges(SampleRepository.casePath).count == 1)
  }

  @Test func `a site can make a warning about private data heavier, and never lighter`() throws {
    for (weight, expected) in [("error", Severity.error), ("info", .warning)] {
      let pipeline =
        (SampleRepository.files["pipeline.yml"] ?? "")
        + "rules: {formula-prefix: {severity: \(weight), reason: A test.}}\n"
      let validation = RuleCase.validate(
        SampleCase.repository(
          fragment: "aliases: [\"=HYPERLINK(1)\"]\n", with: ["pipeline.yml": pipeline]))
      let found = validation.diagnostics.first { $0.rule == "formula-prefix" }
      #expect(found?.severity == expected, "\(weight)")
    }
  }
}
