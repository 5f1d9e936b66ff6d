import ArgumentParser
import DocketContributing
import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketRecords
import DocketReporting
import DocketRules

/// `docket format`.
struct Format: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: Phrase(
      "abstract", en: "Lay records out alike: order of keys, spaces, quotation marks; what they say stays."
    ).said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "writes-keys-order",
          en:
            "Writes keys in the order of the format, two spaces a level, quotation marks where other programs need them, one blank line where several stood, and takes out spaces at the ends of lines. Every comment stays with what it belongs to, and long texts stay on their lines. A file is written only if it says the same as before; one that cannot be read stays as it is."
        )),
      .says(Phrase("without-paths-all", en: "Without paths, all files under records/ and pipeline.yml.")),
      .examples(
        "docket format", "docket format records/cases/harbour-bells.yml",
        HelpLine(
          "docket format --check",
          Phrase("show-would-change", en: "show what would change, write nothing; for CI")),
        "docket format --check records/registry")))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @ArgumentParser.Argument(help: .said(Phrase("option-paths", en: "Lay out only these files and folders.")))
  var paths: [String] = []

  @Flag(
    help: .said(
      OptionPhrases.checkOnly))
  var check = false

  func run() async throws {
    let validation = try await Checking(common: common, speech: speech).validation()
    let asked = paths.map(common.relative)
    for path in asked where !validation.knows(path) {
      throw ValidationError("there is no record file at \(path)")
    }
    let language = speech.language(of: validation.corpus.pipeline)
    let redactor = Redactor(masks: validation.masks, sources: validation.sources)
    var changed: [SourceFile] = []
    var unread = false
    for path in validation.sources.keys.sorted() {
      guard Self.isAsked(path, asked), let source = validation.sources[path] else { continue }
      switch RecordLayout.result(of: source, limits: validation.corpus.limits) {
      case .same, .noRecord: break
      case .laidOut(let file): changed.append(file)
      case .unreadable:
        unread = true
        complain(Self.unreadable, path, redactor, language)
      case .refused: complain(Self.refused, path, redactor, language)
      }
    }
    try finish(changed, validation, redactor, language)
    if check, unread || !changed.isEmpty { throw Failure.findings }
  }

  /// Shows or writes what changes, and says how much it is.
  private func finish(
    _ changed: [SourceFile], _ validation: Validation, _ redactor: Redactor, _ language: MessageLanguage
  ) throws {
    if check {
      for file in changed {
        guard let before = validation.sources[file.path] else { continue }
        let visible = Self.withoutHidden(before)
        if visible.bytes == file.bytes {
          complain(Self.lineEnds, file.path, redactor, language)
        } else {
          Terminal.write(EditDiff.whole(from: visible, to: file, redactor: redactor).text)
        }
      }
    } else {
      do {
        try common.repository().replace(changed, read: validation.sources)
      } catch let problem as Repository.WritingProblem {
        throw Failure.end(problem.text(in: language), Failure.inputOutput)
      }
      for file in changed { Terminal.say(redactor.redacting(file.path)) }
    }
    let phrase = changed.isEmpty ? Self.nothing : check ? Self.would : Self.done
    Terminal.say(phrase.with(["files": .count(changed.count)]).text(in: language))
  }

  /// A file without what no difference shows: a byte order mark, and the line breaks of Windows.
  private static func withoutHidden(_ file: SourceFile) -> SourceFile {
    var bytes: [UInt8] = []
    for index in file.lineStarts[0]..<file.bytes.count {
      let next = index + 1 < file.bytes.count ? file.bytes[index + 1] : 0
      if file.bytes[index] != 0x0D || next != 0x0A { bytes.append(file.bytes[index]) }
    }
    return SourceFile(path: file.path, bytes: bytes)
  }

  private func complain(
    _ phrase: Phrase, _ path: String, _ redactor: Redactor, _ language: MessageLanguage
  ) {
    let sentence = phrase.with(["path": .code(redactor.redacting(path))]).text(in: language)
    Terminal.complain("docket: \(sentence)")
  }

  private static func isAsked(_ path: String, _ asked: [String]) -> Bool {
    asked.isEmpty || asked.contains { $0 == "." || path == $0 || path.hasPrefix("\($0)/") }
  }

  private static let nothing = Phrase("nothing", en: "all files are laid out as they should be")
  private static let done = Phrase("done", en: "{files} {files?file|files} laid out")
  private static let would = Phrase("would", en: "{files} {files?file|files} to lay out")
  private static let unreadable = Phrase(
    "unreadable", en: "{path} stays as it is, because it cannot be read; docket validate says why")
  private static let refused = Phrase(
    "refused",
    en: "{path} stays as it is: it is written in a way that docket cannot lay out without losing something")
  private static let lineEnds = Phrase(
    "line-ends",
    en: "In {path} only the line breaks or a hidden mark at the beginning change, which no difference shows")
}
