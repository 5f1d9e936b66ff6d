import DocketDiagnostics
public import DocketLanguage
import DocketRecords
public import DocketReporting
public import DocketRules
public import DocketTime

extension Repository {
  /// Checks the records with every rule.
  ///
  /// - Parameters:
  ///   - today: what today is.
  ///   - zones: the zones of the time zone database.
  ///   - earlier: their state before a change; nil when there is nothing to compare with.
  ///   - width: how many files to work on at the same time.
  /// - Returns: what was found.
  /// - Throws: `FileSystemError` when a file cannot be read.
  public func validate(
    today: CivilDate, zones: ZoneDatabase, earlier: GitHistory.State? = nil, width: Int = Processors.count
  ) throws(FileSystemError) -> Validation {
    let files = try load()
    return Validator(today: today, zones: zones, width: width)
      .validate(
        files.sources, earlier: earlier?.files, discovered: files.findings + (earlier?.findings ?? []),
        unread: files.unread)
  }
}

extension Validation {
  /// The findings as reporters take them: private values masked, in the language of the reader.
  ///
  /// - Parameters:
  ///   - language: the language of messages.
  ///   - paths: only findings in these files and folders; empty for all.
  ///   - listsAdvice: whether findings of severity info are listed, not only counted.
  /// - Returns: the report.
  public func report(in language: MessageLanguage, only paths: [String] = [], listsAdvice: Bool = true)
    -> Report
  {
    func isAsked(_ path: String) -> Bool { paths.isEmpty || paths.contains { Self.lies(path, in: $0) } }
    let unreadable = unreadable.filter(isAsked).count
    return Report(
      diagnostics: diagnostics.filter { isAsked($0.location.path) }, sources: sources, masks: masks,
      language: language,
      counts: Report.Counts(
        filesChecked: corpus.files.count { isAsked($0.path) } - unreadable, filesNotChecked: unreadable,
        acceptedExceptions: accepted.count { isAsked($0.location.path) }), listsAdvice: listsAdvice)
  }

  /// Whether a path lies in one of some files and folders.
  func isAsked(_ path: String, _ places: [String]) -> Bool { places.contains { Self.lies(path, in: $0) } }

  /// Whether a file or folder holds something that was checked.
  ///
  /// - Parameter path: a path from the repository's root; the root itself is `.`.
  /// - Returns: whether there is anything.
  public func knows(_ path: String) -> Bool {
    sources.keys.contains { Self.lies($0, in: path) }
      || diagnostics.contains { Self.lies($0.location.path, in: path) }
  }

  private static func lies(_ path: String, in place: String) -> Bool {
    place == "." || path == place || path.hasPrefix(place.hasSuffix("/") ? place : place + "/")
  }
}
