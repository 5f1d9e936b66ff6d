import DocketContributing
import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime
import TestSupport
import Testing

@testable import DocketAdopting

@Suite struct `The files of a new repository` {
  static func settings(
    _ languages: String, title: String = "Selm Watch", forges: [StartForge] = StartForge.allCases,
    today: CivilDate? = CivilDate(year: 2031, month: 4, day: 2), isComplete: Bool = true
  ) throws -> StartSettings {
    let tags = try languages.split(separator: ",").map { try #require(LanguageTag(String($0))) }
    return StartSettings(
      languages: tags, titles: LanguageTexts(tags.map { ($0, title) }), url: "https://selm.example.org",
      uidDomain: "selm.example.org", contact: isComplete ? "https://selm.example.org/contact" : nil,
      repository: isComplete ? "https://gitlab.example.org/selm/watch" : nil, forges: forges,
      release: StartRelease(version: "1.0", digest: String(repeating: "a", count: 64)),
      today: try #require(today))
  }

  private static func validation(_ plan: StartPlan, today: CivilDate) -> Validation {
    let files = plan.files.filter { $0.path == "pipeline.yml" || $0.path.hasPrefix("records/") }
      .map { SourceFile(path: $0.path, bytes: $0.bytes) }
    return Validator(today: today, zones: SystemZones.database).validate(files)
  }

  @Test(arguments: ["en", "fr", "ru", "en,fr,ru", "ru,en", "de", "de,fr", "no,en", "fr-CA", "zh-Hant,ar,en"])
  func `have no finding, whatever the languages`(languages: String) throws {
    let settings = try Self.settings(languages)
    let found = Self.validation(try StartPlan(settings), today: settings.today)
    #expect(found.diagnostics.map { "\($0.rule) \($0.location.path)" } == [])
    #expect(found.corpus.publishedLanguages.map(\.description) == settings.languages.map(\.description))
  }

  @Test(arguments: [
    (2031, 1, 1), (2032, 2, 29), (2031, 12, 31), (2031, 3, 30), (2030, 7, 6), (2030, 7, 7), (2030, 7, 8),
    (2030, 7, 9), (2030, 7, 10), (2030, 7, 11), (2030, 7, 12),
  ])
  func `have no finding, whatever the day, nor half a year later`(year: Int, month: Int, day: Int) throws {
    let today = try #require(CivilDate(year: year, month: month, day: day))
    let plan = try StartPlan(try Self.settings("en,fr,ru", today: today))
    #expect(Self.validation(plan, today: today).diagnostics.map(\.rule) == [])
    let later = try #require(today.adding(days: 180))
    #expect(Self.validation(plan, today: later).count(.error) == 0)
  }

  @Test(arguments: ["en", "fr,ru", "de"], [true, false])
  func `have no place left open`(languages: String, isComplete: Bool) throws {
    for file in try StartPlan(try Self.settings(languages, isComplete: isComplete)).files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(
        text.firstMatch(of: #/@(IF |UNLESS )?[A-Z][A-Z0-9_]*@|#@(en|fr|ru) |@(en|fr|ru): /#) == nil,
        "\(file.path)")
      #expect(
        text.hasSuffix("\n") && !text.hasSuffix("\n\n") || file.path.hasPrefix("schema/"), "\(file.path)")
    }
  }

  /// What anybody may call a site, and what YAML, Markdown or a shell could take for more than a name.
  static let titles = [
    "Дело: «А» # не комментарий", "\"quoted\" 'twice'", "- a", "yes", "1.0", "{a: b}", "@URL@", "@IF URL@ x",
    "%",
    "a: b\\n", "*x", "&y", "!z", "| a", "> b", "قضايا السجناء", "a  b", "null", "`$(x)`", "--- x",
  ]

  @Test(arguments: titles)
  func `keep a title as it is`(title: String) throws {
    let settings = try Self.settings("en,fr", title: title)
    let plan = try StartPlan(settings)
    let file = try #require(plan.files.first { $0.path == "pipeline.yml" })
    let corpus = Validator.read([SourceFile(path: file.path, bytes: file.bytes)], width: 1)
    #expect(corpus.files.flatMap(\.diagnostics).map(\.rule) == [])
    #expect(corpus.pipeline?.site?.value.title?.value.versions.map(\.text) == [title, title])
  }

  @Test(arguments: 0..<60)
  func `keep any title as it is`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("ab \"'\\#:-?,[]{}&*!|>%@`~=é«»жا\u{301}\u{200F}0")
    let middle = (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in
      alphabet.randomElement(using: &random)
    }
    let title = "x" + String(middle) + "y"
    let file = try StartPipeline.file(
      try #require(Templates.common.files.first { $0.path == "pipeline.yml" }).text,
      try Self.settings("ru,en", title: title))
    let corpus = Validator.read([file], width: 1)
    #expect(corpus.pipeline?.site?.value.title?.value.versions.map(\.text) == [title, title])
  }

  @Test func `explain the settings in the language of the site`() throws {
    for (language, words) in [("en", "NEVER change it"), ("fr", "n’y touchez JAMAIS"), ("ru", "НИКОГДА не")] {
      let plan = try StartPlan(try Self.settings("\(language),de"))
      let file = try #require(plan.files.first { $0.path == "pipeline.yml" })
      #expect(String(decoding: file.bytes, as: UTF8.self).contains(words))
    }
  }

  @Test func `say how to reach the committee wherever somebody may ask for removal`() throws {
    let files = try StartPlan(try Self.settings("en,fr,ru")).files
    for part in ["CONTRIBUTING", "3-removal", "README"] {
      let found = files.filter { $0.path.contains(part) }
      #expect(found.count >= 3)
      for file in found {
        #expect(
          String(decoding: file.bytes, as: UTF8.self).contains("<https://selm.example.org/contact>"),
          "\(file.path)")
      }
    }
  }

  @Test func `lead from guide to guide`() throws {
    let files = try StartPlan(try Self.settings("ru,en,fr")).files
    let paths = Set(files.map(\.path))
    for file in files where file.path.hasSuffix(".md") && !file.path.contains("/") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for link in text.matches(of: #/\]\(([A-Za-z.\/]+)\)/#) {
        #expect(paths.contains(String(link.1)), "\(file.path) leads to \(link.1)")
      }
      #expect(text.matches(of: #/\]\(README/#).count + text.matches(of: #/\]\(CONTRIBUTING/#).count >= 3)
    }
  }

  @Test func `run the programs among them`() throws {
    let programs = try StartPlan(try Self.settings("en")).files.filter(\.isExecutable).map(\.path)
    #expect(programs.contains(".githooks/pre-commit"))
    #expect(programs.contains(".docket/fetch"))
    #expect(!programs.contains(".docket/release"))
  }

  @Test func `are few where records are there already`() throws {
    let files = try StartPlan(try Self.settings("en", forges: [.github]), onlyAutomation: true).files.map(
      \.path)
    #expect(!files.contains { $0.hasPrefix("records/") || $0.hasPrefix("schema/") || $0.hasPrefix("README") })
    #expect(files.contains(".github/workflows/records.yml"))
    #expect(files.contains(".githooks/pre-commit"))
  }

  @Test func `name the docket that wrote them`() throws {
    let files = try StartPlan(try Self.settings("en")).files
    let release = try #require(files.first { $0.path == ".docket/release" })
    let lines = String(decoding: release.bytes, as: UTF8.self).split(separator: "\n").filter {
      !$0.hasPrefix("#")
    }
    #expect(lines.joined(separator: " ") == "VERSION=1.0 URL= SHA256=" + String(repeating: "a", count: 64))
  }
}
