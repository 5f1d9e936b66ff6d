import ArgumentParser
import DocketKit
import DocketLanguage
import DocketReporting

/// `--format`: how findings are written, and where to.
struct ReportOutput: ParsableArguments {
  @Option(
    help: .said(
      Phrase(
        "option-format",
        en:
          "How findings are written, and into which file; several times for several reports, of which one may do without a file: {names}. (default: text)"
      ).with(["names": .text(Reporter.builtIn.map(\.name).joined(separator: ", "))]),
      valueName: "format[=file]"), completion: .list(Reporter.builtIn.map(\.name)))
  var format: [String] = []

  /// The formats with what each is for.
  static var formats: [HelpLine] { Reporter.builtIn.map { HelpLine($0.name, $0.summary) } }

  /// A report that was asked for.
  private struct Request {
    let reporter: Reporter
    /// Where to write it; nil for standard output.
    let file: String?
  }

  private var requests: [Request] {
    let asked = format.isEmpty ? [Reporter.text.name] : format
    return asked.compactMap { text in
      let (name, file) = Self.parts(of: text)
      return Reporter.builtIn.first { $0.name == name }.map { Request(reporter: $0, file: file) }
    }
  }

  private static func parts(of text: String) -> (name: String, file: String?) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return (parts.first ?? "", parts.count > 1 ? parts[1] : nil)
  }

  /// The format that goes to standard output; nil where all go to files.
  var shown: String? { requests.first { $0.file == nil }?.reporter.name }

  func validate() throws {
    var files: Set<String> = []
    var shown: String?
    for text in format {
      let (name, file) = Self.parts(of: text)
      guard Reporter.builtIn.contains(where: { $0.name == name }) else {
        let names = Reporter.builtIn.map(\.name).joined(separator: ", ")
        throw ValidationError(
          UsagePhrases.unknownFormat.with(["format": .text(name), "names": .text(names)]))
      }
      if let file {
        guard !file.isEmpty else {
          throw ValidationError(
            UsagePhrases.noReportFile.with(["text": .text(text), "format": .text(name)]))
        }
        guard files.insert(file).inserted else {
          throw ValidationError(UsagePhrases.oneFile.with(["file": .text(file)]))
        }
      } else if let shown {
        throw ValidationError(
          UsagePhrases.oneOutput.with(["first": .text(shown), "second": .text(name)]))
      } else {
        shown = name
      }
    }
  }

  /// Ends when a file is to be written into a folder that is not there, before anybody has waited for the check.
  func requireFolders(in language: MessageLanguage) throws {
    for request in requests {
      guard let file = request.file, let folder = FileSystem.missingFolder(of: file) else { continue }
      let words = Self.noFolder.with(["path": .code(file), "folder": .text(folder)])
      throw Failure.end(words.text(in: language), Failure.inputOutput)
    }
  }

  /// Writes each report that was asked for; files in one step each, so that nobody reads half of one.
  func write(_ report: Report, strict: Bool, in language: MessageLanguage) throws {
    for request in requests {
      let options = ReportOptions(
        colour: request.file == nil && Terminal.hasColour, strict: strict, version: Docket.versionNumber)
      let text = request.reporter.render(report, options)
      guard let file = request.file else {
        Terminal.write(text)
        continue
      }
      do {
        try FileSystem.put(Array(text.utf8), at: file)
      } catch {
        throw Failure.end(error.sentence(in: language), Failure.inputOutput)
      }
    }
  }

  private static let noFolder = Phrase(
    "no-folder",
    en: "{path} cannot be written, since there is no folder {folder}. Make it first: `mkdir -p {folder}`")
}
