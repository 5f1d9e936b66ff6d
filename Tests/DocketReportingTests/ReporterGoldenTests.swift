import DocketLanguage
import DocketReporting
import Testing

@Suite struct ReporterGoldenTests {
  static let cases = Reporter.builtIn.map(\.name).flatMap { name in
    MessageLanguage.allCases.map { (name, $0) }
  }

  /// What people read is looked at in each complete language; for programs the words are only one value among others.
  static let kept = cases.filter { name, language in
    ["text", "github", "markdown"].contains(name)
      ? MessageLanguage.complete.contains(language) : language == .en
  }

  @Test(arguments: kept)
  func `awkward findings are written as the golden says`(_ name: String, _ language: MessageLanguage) throws {
    let reporter = try #require(Reporter.builtIn.first { $0.name == name })
    let text = reporter.render(AwkwardReport().report(in: language), ReportOptions())
    Golden.expect(text, equals: "\(name).\(language.rawValue)")
  }

  @Test(arguments: cases)
  func `no awkward finding puts a control character or a bidi control into a report`(
    _ name: String, _ language: MessageLanguage
  ) throws {
    let reporter = try #require(Reporter.builtIn.first { $0.name == name })
    let text = reporter.render(AwkwardReport().report(in: language), ReportOptions())
    let bad = text.unicodeScalars.filter {
      $0 != "\n"
        && ($0.properties.generalCategory == .control || $0.properties.isBidiControl || $0 == "\u{2028}")
    }
    #expect(bad.isEmpty)
  }

  @Test(arguments: cases)
  func `no line of a report is a command that the report does not mean`(
    _ name: String, _ language: MessageLanguage
  ) throws {
    let reporter = try #require(Reporter.builtIn.first { $0.name == name })
    let lines = reporter.render(AwkwardReport().report(in: language), ReportOptions()).split(separator: "\n")
    for line in lines {
      let words = line.drop { $0.isWhitespace }
      #expect(!words.hasPrefix("::") || name == "github")
      #expect(!line.contains("##[") && !line.contains("##vso["))
      if name == "github" {
        #expect(["::error file=", "::warning file=", "::notice "].contains { line.hasPrefix($0) })
      }
    }
  }

  @Test func `reporters have names of their own`() {
    let names = Reporter.builtIn.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(Reporter.builtIn.map(\.summary.key)).count == names.count)
  }
}
