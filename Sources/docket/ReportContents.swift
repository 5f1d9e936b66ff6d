import ArgumentParser
import DocketKit
import DocketLanguage

/// What reports say besides the findings.
struct ReportContents: ParsableArguments {
  @Option(
    help: .said(
      Phrase(
        "option-second-lang",
        en: "The language below the first in markdown (default: English where the first is another)."),
      valueName: "lang"))
  var secondLang: MessageLanguage?

  @Flag(
    help: .said(
      Phrase(
        "option-with-exceptions",
        en: "List in sarif and json also what exceptions of the records accept, marked as such.")))
  var withExceptions = false

  /// What to ask a report for.
  func extras(below language: MessageLanguage, changedFiles: Set<String>) -> ReportExtras {
    ReportExtras(
      secondLanguage: secondLang ?? (language == .en ? nil : .en), changedFiles: changedFiles,
      listsAccepted: withExceptions)
  }
}
