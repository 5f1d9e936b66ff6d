import DocketDiagnostics
import DocketTime
import Testing

@testable import DocketRules

@Suite struct `The rules about sources` {
  private static func source(_ keys: String) -> String {
    "sources: {report: {publisher: quay-committee, description: A report, \(keys)}}\n"
  }

  private static func found(_ rule: Rule, in fragment: String, today: CivilDate = SampleRepository.today)
    -> [Diagnostic]
  {
    RuleCase.validate(SampleCase.repository(fragment: fragment), today: today, rules: [rule]).diagnostics
      .filter { $0.rule == rule.id }
  }

  @Test func `stop a post without a copy, and only warn of other pages`() {
    let page = "url: https://quay.example.org/r"
    let post = Self.found(.archiveMissing, in: Self.source("type: social_media, \(page)"))
    let report = Self.found(.archiveMissing, in: Self.source("type: ngo, \(page)"))
    #expect(post.map(\.severity) == [.error])
    #expect(report.map(\.severity) == [.warning])
    #expect(post.map(\.subject) == ["report"])
  }

  @Test(arguments: [
    ("archive: none", Rule.archiveMissing), ("archive: [https://a.example.org]", .archiveMissing),
    ("archive: ~", .archiveMissing), ("accessed: soon", .accessDate), ("accessed: 2031-02-31", .accessDate),
    ("date: soon", .citationFields), ("date: [2031-02-01]", .citationFields),
  ])
  func `do not call missing what could not be read, and go on asking for the rest`(line: String, rule: Rule) {
    let text = Self.source("type: news, url: https://quay.example.org/r, \(line)")
    #expect(Self.found(rule, in: text) == [])
    let others = [Rule.archiveMissing, .accessDate, .citationFields].filter { $0.id != rule.id }
    for other in others { #expect(Self.found(other, in: text).count == 1, "\(other.id)") }
  }

  @Test(arguments: ["title: []", "description: [A report]", "beschreibung: A report"])
  func `do not call a page bare whose title could not be read`(line: String) {
    let keys = "type: news, publisher: quay-committee, url: https://quay.example.org/r"
    #expect(Self.found(.bareURL, in: "sources: {report: {\(keys), \(line)}}\n") == [])
    #expect(Self.found(.bareURL, in: "sources: {report: {\(keys)}}\n").count == 1)
  }

  @Test func `are about days of no single case as well`() {
    let day = """
      id: lanterns
      language: en
      type: solidarity_day
      title: {en: Lantern Day, fr: Journée des lanternes, ru: День фонарей}
      date: 2031-09-13
      sources: {bulletin: {type: ngo, publisher: quay-committee, url: https://quay.example.org/c}}

      """
    let files = SampleCase.repository(fragment: "", with: ["records/days/lanterns.yml": day])
    let rules = Set(RuleCase.validate(files).diagnostics.map(\.rule))
    #expect(rules == ["bare-url", "archive-missing", "access-date"])
  }

  @Test func `take a doubtful date of publication for less than an error`() {
    let copy =
      "url: https://quay.example.org/r, archive: https://web.archive.org/web/20310101123456/https://quay.example.org/r"
    let sure = Self.found(.archiveMismatch, in: Self.source("type: ngo, date: 2031-03-05, \(copy)"))
    let unsure = Self.found(.archiveMismatch, in: Self.source("type: ngo, date: 2031-03-05?, \(copy)"))
    let possible = Self.found(.archiveMismatch, in: Self.source("type: ngo, date: 2031, \(copy)"))
    #expect(sure.map(\.severity) == [.error])
    #expect(unsure.map(\.severity) == [.warning])
    #expect(possible == [])
  }

  @Test func `are not sure of a copy that differs in parameters only`() {
    let copy =
      "url: https://quay.example.org/r?page=2, archive: https://web.archive.org/web/20310401123456/https://quay.example.org"
    let parameters = Self.found(.archiveMismatch, in: Self.source("type: ngo, \(copy)/r"))
    let another = Self.found(.archiveMismatch, in: Self.source("type: ngo, \(copy)/q"))
    #expect(parameters.map(\.severity) == [.warning])
    #expect(another.map(\.severity) == [.error])
  }

  @Test func `give one finding for one sign too many in an address`() {
    let copy =
      "url: https://quay.example.org/r, archive: https://web.archive.org/web/20310401123456/https://quay.example.org/r."
    let text = Self.source("type: ngo, language: en, accessed: 2031-04-01, \(copy)")
    let found = RuleCase.validate(SampleCase.repository(fragment: text)).diagnostics
    #expect(found.map(\.rule) == ["malformed-url"])
  }

  @Test func `know no copy from the future`() {
    let text = Self.source(
      "type: ngo, url: https://quay.example.org/r, archive: https://web.archive.org/web/20310403000000/https://quay.example.org/r"
    )
    #expect(Self.found(.archiveURLMalformed, in: text) == [])
    let dayBefore = CivilDate(year: 2031, month: 4, day: 1) ?? .first
    #expect(
      Self.found(.archiveURLMalformed, in: text, today: dayBefore).map(\.rule) == ["archive-url-malformed"])
  }

  @Test(arguments: [("ill_treatment", 1), ("death", 1), ("transfer", 0), ("hunger_strike", 0)])
  func `ask for two publishers where somebody was harmed`(type: String, count: Int) {
    let text = "events: [{id: a, date: 2031-03-01, type: \(type), sources: [gazette, gazette]}]\n"
    #expect(Self.found(.independentSources, in: text).count == count)
  }

  @Test(arguments: ["certainty: alleged, by: defence", "certainty: retracted"])
  func `ask nothing more of what is attributed or taken back`(certainty: String) {
    let text = "events: [{id: a, date: 2031-03-01, type: death, \(certainty), sources: [gazette]}]\n"
    #expect(Self.found(.independentSources, in: text) == [])
  }

  @Test func `do not say who accuses where that could not be read`() {
    let text =
      "events: [{id: a, date: 2031-03-01, type: ill_treatment, certainty: alleged, by: [defence], sources: [gazette]}]\n"
    #expect(Self.found(.attributionRequired, in: text) == [])
  }

  @Test func `end in time for tens of thousands of sources`() {
    let entry =
      "type: ngo, publisher: quay-committee, url: 'https://web.archive.org/web/20310401123456/http://a.example.org/b?utm_source=c'"
    let text = "sources:\n" + (0..<6_000).map { "  s\($0): {\(entry)}\n" }.joined()
    let clock = ContinuousClock()
    let time = clock.measure {
      let validation = RuleCase.validate(SampleCase.repository(fragment: text), rules: Rule.citationsRules)
      #expect(validation.diagnostics.count { $0.rule == "archive-in-url-field" } == 6_000)
      #expect(validation.diagnostics.count { $0.rule == "duplicate-source" } == 5_999)
    }
    #expect(time < .seconds(60))
  }
}

@Suite struct `Tracking parameters` {
  @Test(arguments: [
    ("a?utm_source=x", "a"), ("a?b=1&utm_source=x", "a?b=1"), ("a?utm_source=x&b=1#c", "a?b=1#c"),
    ("a?FBCLID=x&b=1&utm_x=2&c", "a?b=1&c"), ("?yclid=1", ""),
  ])
  func `go, and nothing else`(before: String, after: String) throws {
    let text = "support: {links: [\"https://quay.example.org/\(before)\"], sources: [bulletin]}\n"
    let files = SampleCase.repository(fragment: text)
    let file = try #require(files.first { $0.path == SampleRepository.casePath })
    let finding = try #require(
      RuleCase.validate(files, rules: [.trackingParameters]).diagnostics.first {
        $0.rule == "tracking-parameters"
      })
    let fix = try #require(finding.fixes.first)
    #expect(fix.safety == .safe)
    let mended = String(decoding: applying(fix, to: file), as: UTF8.self)
    #expect(mended.contains("[\"https://quay.example.org/\(after)\"]"))
  }
}

@Suite struct `A copy that stands where its page belongs` {
  static let copy = "https://web.archive.org/web/20310401123456/https://quay.example.org/r"

  @Test(arguments: [
    (
      "sources:\n  report:\n    type: ngo\n    publisher: quay-committee\n    description: A report\n    url: \(copy) # seen\n    accessed: 2031-04-01\n",
      "    url: https://quay.example.org/r\n    archive: \(copy) # seen\n"
    ),
    (
      "sources: {report: {type: ngo, publisher: quay-committee, description: A report, url: '\(copy)'}}\n",
      "url: 'https://quay.example.org/r', archive: '\(copy)'}}\n"
    ),
    (
      "sources:\r\n  report:\r\n    type: ngo\r\n    publisher: quay-committee\r\n    description: A report\r\n    url: \"\(copy)\"\r\n",
      "    url: \"https://quay.example.org/r\"\r\n    archive: \"\(copy)\"\r\n"
    ),
  ])
  func `moves to its own key, and the page takes its place`(text: String, expected: String) throws {
    let files = SampleCase.repository(
      case: "id: quay-lanterns" + (text.utf8.contains(0x0D) ? "\r\n" : "\n") + text)
    let file = try #require(files.first { $0.path == SampleRepository.casePath })
    let finding = try #require(
      RuleCase.validate(files, rules: [.archiveInURLField]).diagnostics.first {
        $0.rule == "archive-in-url-field"
      })
    let fix = try #require(finding.fixes.first)
    #expect(fix.safety == .safe)
    let mended = applying(fix, to: file)
    #expect(String(decoding: mended, as: UTF8.self).contains(expected))
    let rules: [Rule] = [.archiveInURLField, .archiveMismatch, .archiveURLMalformed, .archiveMissing]
    let after = RuleCase.validate(files.replacing(file.path, with: mended), rules: rules)
    #expect(Set(after.diagnostics.map(\.rule)).isDisjoint(with: rules.map(\.id)))
  }

  @Test(arguments: [
    "archive: https://perma.cc/A1B2-C3D4, url: \(copy)", "archive: [x], url: \(copy)",
    "url: https://web.archive.org/web/20310401123456/http:/quay.example.org/r",
  ])
  func `stays where a fix could not be sure`(keys: String) throws {
    let text = "sources: {report: {type: ngo, publisher: quay-committee, description: A report, \(keys)}}\n"
    let validation = RuleCase.validate(SampleCase.repository(fragment: text), rules: [.archiveInURLField])
    let finding = try #require(validation.diagnostics.first { $0.rule == "archive-in-url-field" })
    #expect(finding.fixes == [])
  }
}
