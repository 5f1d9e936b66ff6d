import DocketCalendar
import DocketDiagnostics
public import DocketLanguage
public import DocketReporting
import DocketRules
public import DocketTime

/// Calendar files of anybody, from the disk or from standard input, and what calendar apps will stumble over in them.
public struct CalendarFiles: Sendable {
  /// The name under which findings in standard input are shown.
  public static let standardInputName = "(standard input)"

  private var files: [SourceFile] = []

  /// Reads files.
  ///
  /// Files larger than any calendar app takes are read only as far as needed to see that they are.
  ///
  /// - Parameter paths: the files, each once; `-` is standard input.
  /// - Throws: `FileSystemError` when one cannot be read.
  public init(paths: [String]) throws(FileSystemError) {
    let limit = CalendarLint.mostBytes + 1
    var seen: Set<String> = []
    for path in paths where seen.insert(path).inserted {
      if path == "-" {
        let bytes = try StandardStream.readInput(limit: limit)
        files.append(SourceFile(path: Self.standardInputName, bytes: bytes))
      } else {
        // Somebody who names a link means the file behind it.
        let bytes = try FileSystem.read(FileSystem.resolved(path) ?? path, limit: limit)
        files.append(SourceFile(path: path, bytes: bytes))
      }
    }
  }

  /// Checks the files.
  ///
  /// - Parameters:
  ///   - zones: the zones of the time zone database.
  ///   - language: the language of messages.
  ///   - listsAdvice: whether findings of severity info are listed, not only counted.
  /// - Returns: the report; what looks private in a file, or in its name, is not shown.
  public func report(zones: ZoneDatabase, in language: MessageLanguage, listsAdvice: Bool) -> Report {
    let lint = CalendarLint(zones: zones)
    var diagnostics: [Diagnostic] = []
    var masks = MaskedRanges()
    var sources: [String: SourceFile] = [:]
    for file in files {
      let found = lint.diagnostics(of: file)
      if found.isEmpty { continue }
      diagnostics += found
      masks.formUnion(PrivateText.masks(ofCalendar: file))
      sources[file.path] = file
    }
    return Report(
      diagnostics: diagnostics, sources: sources, masks: masks, language: language,
      counts: Report.Counts(filesChecked: files.count), listsAdvice: listsAdvice,
      context: Report.Context(files: files.map(\.path), rules: CalendarCheck.all.map(\.description)))
  }
}
