import DocketDiagnostics
import DocketLanguage
import DocketReporting
import Testing

/// What a run found and how each language sums it up.
struct SummaryCase: Sendable, CustomTestStringConvertible {
  let found: (errors: Int, warnings: Int, infos: Int)
  let counts: Report.Counts
  let en: String
  let fr: String
  let ru: String
  var testDescription: String { en }
}

@Suite struct TextReporterTests {
  static let summaries = [
    SummaryCase(
      found: (0, 0, 0), counts: .init(filesChecked: 14), en: "no errors, no warnings in 14 files checked",
      fr: "aucune erreur, aucun avertissement dans 14 fichiers vérifiés",
      ru: "ошибок нет, предупреждений нет в 14 проверенных файлах"),
    SummaryCase(
      found: (0, 0, 0), counts: .init(filesChecked: 1), en: "no errors, no warnings in 1 file checked",
      fr: "aucune erreur, aucun avertissement dans 1 fichier vérifié",
      ru: "ошибок нет, предупреждений нет в 1 проверенном файле"),
    SummaryCase(
      found: (0, 0, 0), counts: .init(filesChecked: 0), en: "no errors, no warnings in 0 files checked",
      fr: "aucune erreur, aucun avertissement dans 0 fichier vérifié",
      ru: "ошибок нет, предупреждений нет в 0 проверенных файлах"),
    SummaryCase(
      found: (2, 1, 0), counts: .init(filesChecked: 14), en: "2 errors, 1 warning in 14 files",
      fr: "2 erreurs, 1 avertissement dans 14 fichiers", ru: "2 ошибки, 1 предупреждение в 14 файлах"),
    SummaryCase(
      found: (1, 0, 0), counts: .init(filesChecked: 21), en: "1 error, no warnings in 21 files",
      fr: "1 erreur, aucun avertissement dans 21 fichiers", ru: "1 ошибка, предупреждений нет в 21 файле"),
    SummaryCase(
      found: (21, 5, 3), counts: .init(filesChecked: 2),
      en: "21 errors, 5 warnings, 3 for information in 2 files",
      fr: "21 erreurs, 5 avertissements, 3 pour information dans 2 fichiers",
      ru: "21 ошибка, 5 предупреждений, 3 к сведению в 2 файлах"),
    SummaryCase(
      found: (1, 0, 0), counts: .init(filesChecked: 2, filesNotChecked: 1, acceptedExceptions: 3),
      en: "1 error, no warnings in 2 files; not checked: 1 file; 3 accepted exceptions",
      fr:
        "1 erreur, aucun avertissement dans 2 fichiers\u{A0}; non vérifié\u{A0}: 1 fichier\u{A0}; 3 exceptions acceptées",
      ru: "1 ошибка, предупреждений нет в 2 файлах; не проверен: 1 файл; 3 принятых исключения"),
    SummaryCase(
      found: (0, 2, 0), counts: .init(filesChecked: 2, filesNotChecked: 5, acceptedExceptions: 1),
      en: "no errors, 2 warnings in 2 files; not checked: 5 files; 1 accepted exception",
      fr:
        "aucune erreur, 2 avertissements dans 2 fichiers\u{A0}; non vérifiés\u{A0}: 5 fichiers\u{A0}; 1 exception acceptée",
      ru: "ошибок нет, 2 предупреждения в 2 файлах; не проверены: 5 файлов; 1 принятое исключение"),
  ]

  private func findings(_ row: SummaryCase) -> [Diagnostic] {
    let severities =
      Array(repeating: Severity.error, count: row.found.errors)
      + Array(repeating: .warning, count: row.found.warnings)
      + Array(repeating: .info, count: row.found.infos)
    return severities.map { Diagnostic(.sample("x", $0), at: .file("a.yml"), what: Phrase.same("W").message) }
  }

  @Test(arguments: summaries)
  func `the last line sums up in the reader's language`(_ row: SummaryCase) {
    for (language, line) in [(MessageLanguage.en, row.en), (.fr, row.fr), (.ru, row.ru)] {
      let report = Report(diagnostics: findings(row), sources: [:], language: language, counts: row.counts)
      let text = Reporter.text.render(report, ReportOptions())
      #expect(text.split(separator: "\n").last.map(String.init) == line)
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }
  }

  @Test func `without findings and summary nothing is written`() {
    let report = Report(diagnostics: [], sources: [:], language: .en, counts: .init(filesChecked: 1))
    #expect(Reporter.text.render(report, ReportOptions(summary: false)) == "")
    #expect(Reporter.text.render(report, ReportOptions()) == "no errors, no warnings in 1 file checked\n")
  }

  @Test func `a finding has its five parts in order`() {
    let file = SourceFile(
      "records/cases/harbour-bells.yml", (1...57).map { "line: \($0)\n" }.joined() + "    date: 2023-09-04\n")
    let diagnostic = Diagnostic(
      .sample("overlapping-detention"), at: file.place(of: "2023-09-04"),
      what: Phrase.same("A new arrest begins while the earlier detention is still open.").message,
      why: Phrase.same("Readers would see one uninterrupted detention.").message,
      mend: [Phrase.same("add a `release` event before this one.").message],
      notes: [.init(Phrase.same("this detention has no release").message, at: file.place(of: "line: 31"))])
    let report = Report(
      diagnostics: [diagnostic], sources: [file.path: file], language: .en, counts: .init(filesChecked: 1))
    #expect(
      Reporter.text.render(report, ReportOptions(summary: false)) == """
        error  overlapping-detention   records/cases/harbour-bells.yml:58:11
        A new arrest begins while the earlier detention is still open.
          58 |     date: 2023-09-04
             |           ^^^^^^^^^^
          31 | line: 31   <- this detention has no release
        Readers would see one uninterrupted detention.
        Mend: add a `release` event before this one.
        docket explain overlapping-detention

        """)
  }

  @Test(arguments: MessageLanguage.allCases)
  func `colours change nothing but the colours`(_ language: MessageLanguage) {
    let report = AwkwardReport().report(in: language)
    let plain = Reporter.text.render(report, ReportOptions())
    let coloured = Reporter.text.render(report, ReportOptions(colour: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func `every colour is switched off before the line ends`() {
    let coloured = Reporter.text.render(AwkwardReport().report(in: .en), ReportOptions(colour: true))
    for line in coloured.split(separator: "\n") where line.contains("\u{1B}") {
      let codes = line.matches(of: /\u{1B}\[([0-9;]*)m/).map { String($0.output.1) }
      #expect(codes.count.isMultiple(of: 2))
      #expect(codes.enumerated().allSatisfy { ($0.offset % 2 == 1) == ($0.element == "0") })
    }
  }
}
