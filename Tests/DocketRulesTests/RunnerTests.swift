import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime
import TestSupport
import Testing

@testable import DocketRules

@Suite struct `A validation` {
  /// The reporting examples about cases as files of one repository.
  static let crowd: [SourceFile] = {
    let others = SampleCase.files.filter { $0.path != SampleRepository.casePath }
    let cases = RuleCase.reporting.filter { $0.example.path == SampleRepository.casePath }
    return others
      + cases.enumerated().map {
        SourceFile(path: "records/cases/case-\($0).yml", bytes: $1.example.marked.bytes)
      }
  }()

  @Test(arguments: [1, 2, 8], 0..<4)
  func `does not depend on the order of files or on how many are checked at a time`(width: Int, seed: Int) {
    var generator = SplitMix64(seed: seed)
    let plain = RuleCase.validate(Self.crowd)
    let other = RuleCase.validate(Self.crowd.shuffled(using: &generator), width: width)
    #expect(plain.diagnostics.count > 40)
    let differing = zip(other.diagnostics, plain.diagnostics).filter { $0 != $1 }.prefix(2)
    #expect(differing.map { "\($0.0)\n\($0.1)" } == [])
    #expect(other.diagnostics.count == plain.diagnostics.count)
    #expect(other.accepted == plain.accepted)
    #expect(other.masks == plain.masks)
    #expect(other.corpus.files.map(\.path) == plain.corpus.files.map(\.path))
  }

  @Test func `puts findings in the order of paths, places and rules`() {
    let found = RuleCase.validate(Self.crowd).diagnostics
    let keys = found.map { ($0.location.path, $0.location.start.offset, $0.location.end.offset, $0.rule) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func `gives every finding a place in a file`() {
    let validation = RuleCase.validate(Self.crowd)
    for diagnostic in validation.diagnostics {
      expectPlaces(of: diagnostic, in: validation)
    }
  }

  @Test func `finds nothing in a sound case`() {
    #expect(RuleCase.validate(SampleCase.files).labels == [])
  }

  @Test func `names both rules that find something at one place`() {
    let before = "events: [{id: plea, date: 2031-03-20, type: verdict, status: held, sources: [bulletin]}]\n"
    let now = "events: [{id: plea, date: 2032-03-20, type: verdict, status: held, sources: [bulletin]}]\n"
    let validation = RuleCase.validate(
      SampleCase.repository(fragment: now), earlier: SampleCase.repository(fragment: before))
    #expect(validation.labels == ["future-date: 2032-03-20", "silent-reschedule: 2032-03-20"])
  }

  @Test func `passes on what looking for the files has found`() {
    let discovered = Diagnostic(
      .unexpectedFile, at: .file("records/notes.txt"), what: RuleDescription.unexpectedFile.summary.message)
    let validation = Validator(today: SampleRepository.today, zones: SystemZones.database)
      .validate(SampleCase.files, discovered: [discovered])
    #expect(validation.diagnostics == [discovered])
    #expect(validation.count(.error) == 1)
    #expect(validation.count(.warning) == 0)
  }

  @Test(arguments: [
    ("2031-04-03", "2031-04-02", false), ("2031-04-04", "2031-04-02", true),
    ("2031-04-04", "2031-04-03", false),
    ("2031-05", "2031-04-29", true), ("2031-05", "2031-04-30", false), ("2031-05~", "2031-04-02", false),
    ("2032", "2031-12-30", true), ("2032", "2031-12-31", false), ("2031-04-04T09:00", "2031-04-02", true),
    ("2031-03-01/2031-05-01", "2031-04-02", false), ("2031-04-04/..", "2031-04-02", true),
  ])
  func `gives what took place a day of grace`(date: String, today: String, reports: Bool) throws {
    let day = try #require(RecordDate.parse(today).singleDay)
    let files = SampleCase.repository(
      fragment: "events: [{id: raid, date: \(date), type: search, place: selm, sources: [bulletin]}]\n")
    #expect(RuleCase.validate(files, today: day).labels == (reports ? ["future-date: \(date)"] : []))
  }
}

@Suite struct `The weight of a finding` {
  static let fragment = """
    summary: {en: Two students.}
    events: [{id: raid, date: 2032-03-01, type: search, note: {en: A note.}, sources: [bulletin]}]
    """

  @Test(arguments: [
    ("", ["error future-date", "warning missing-translation", "error missing-translation"]),
    (
      "translations: {summary: info, note: error}\n",
      ["error future-date", "error missing-translation", "info missing-translation"]
    ),
    (
      "rules: {future-date: {severity: warning, reason: A live calendar.}}\n",
      ["warning future-date", "warning missing-translation", "error missing-translation"]
    ),
    (
      "rules: {missing-translation: {severity: info, reason: A young site.}}\n",
      ["error future-date", "info missing-translation", "info missing-translation"]
    ),
  ])
  func `follows the configuration`(settings: String, expected: [String]) {
    var pipeline = SampleRepository.files["pipeline.yml"] ?? ""
    if settings.hasPrefix("translations") {
      pipeline =
        pipeline.split(separator: "\n").filter { !$0.hasPrefix("translations") }.joined(separator: "\n")
        + "\n"
    }
    let validation = RuleCase.validate(
      SampleCase.repository(fragment: Self.fragment, with: ["pipeline.yml": pipeline + settings]))
    let found = validation.diagnostics.sorted { $0.rule < $1.rule }.map {
      "\($0.severity.rawValue) \($0.rule)"
    }
    #expect(found.sorted() == expected.sorted())
  }

  @Test func `of an unused exception follows it too`() {
    let pipeline =
      (SampleRepository.files["pipeline.yml"] ?? "")
      + "rules: {unused-exception: {severity: error, reason: Tidy.}}\n"
    let validation = RuleCase.validate(
      SampleCase.repository(
        fragment: "exceptions: [{rule: future-date, reason: None.}]\n", with: ["pipeline.yml": pipeline]))
    #expect(validation.diagnostics.map(\.severity) == [.error])
  }
}
