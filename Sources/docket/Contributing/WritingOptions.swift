import ArgumentParser
import DocketLanguage

/// How a command that changes records goes about it.
struct WritingOptions: ParsableArguments {
  @Flag(
    name: .customLong("yes"),
    help: .said(
      Phrase("option-is-silent", en: "Ask nothing: write what the flags say, if it causes no error.")))
  var isSilent = false

  @Flag(
    name: .customLong("dry-run"),
    help: .said(Phrase("option-is-dry-run", en: "Show the change and write nothing.")))
  var isDryRun = false

  func validate() throws {
    if isSilent, isDryRun { throw ValidationError(UsagePhrases.yesOrDry.message) }
  }
}
