import ArgumentParser
import DocketKit
import DocketLanguage
import DocketRecords

/// `docket schema`.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: Phrase(
      "abstract",
      en:
        "Write the schemas for editors, and the pages on the record format, the rules, the published JSON and the tables."
    ).said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "files-made-from",
          en:
            "The files are made from the tables that also read the records, and from the rules with their examples."
        )),
      .examples("docket schema", "docket schema --check")))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @Flag(help: .said(Phrase("option-check", en: "Write nothing; fail when a file is not what it should be.")))
  var check = false

  func run() throws {
    let repository = try common.repository()
    do {
      let stale = try GeneratedFiles.update(in: repository, zones: try common.zoneDatabase(), write: !check)
      let said = check ? PublicationPhrases.notCurrent : WritingPhrases.written
      for path in stale { Terminal.say(said.with(["path": .text(path)]).text(in: Speech.current)) }
      if check, !stale.isEmpty { throw Failure.findings }
    } catch let error as FileSystemError {
      throw Failure.end(error)
    }
  }
}
