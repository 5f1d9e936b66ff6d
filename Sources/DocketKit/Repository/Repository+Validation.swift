public import DocketDiagnostics
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

extension GitIndex.Files {
  /// Checks what is staged with every rule, and other text that is staged for private values.
  ///
  /// - Parameters:
  ///   - today: what today is.
  ///   - zones: the zones of the time zone database.
  ///   - earlier: the records' state before a change; nil when there is nothing to compare with.
  ///   - width: how many files to work on at the same time.
  /// - Returns: what was found.
  public func validate(
    today: CivilDate, zones: ZoneDatabase, earlier: GitHistory.State? = nil, width: Int = Processors.count
  ) -> Validation {
    Validator(today: today, zones: zones, width: width)
      .validate(
        files.sources, earlier: earlier?.files, discovered: files.findings + (earlier?.findings ?? []),
        unread: files.unread, others: others)
  }
}

extension Validation {
  /// The findings as reporters take them: private values masked, in the language of the reader.
  ///
  /// - Parameters:
  ///   - language: the language of messages.
  ///   - paths: only findings in these files and folders; empty for all.
  ///   - listsAdvice: whether findings of severity info are listed, not only counted.
  ///   - extras: what was asked for besides.
  /// - Returns: the report.
  public func report(
    in language: MessageLanguage, only paths: [String] = [], listsAdvice: Bool = true,
    extras: ReportExtras = ReportExtras()
  ) -> Report {
    let asked = { (path: String) in paths.isEmpty || self.isAsked(path, paths) }
    let unreadable = unreadable.filter { asked($0) && !mended.contains($0) }.count
    let context = context(extras, only: paths)
    return Report(
      diagnostics: diagnostics.filter { asked($0.location.path) }, sources: sources, masks: masks,
      language: language,
      counts: Report.Counts(
        filesChecked: context.files.count - unreadable, filesNotChecked: unreadable,
        acceptedExceptions: context.accepted.count), listsAdvice: listsAdvice, context: context)
  }

  /// What programs ask for besides the findings.
  ///
  /// - Parameters:
  ///   - extras: what was asked for.
  ///   - paths: only these files and folders; empty for all.
  /// - Returns: the context of a report.
  func context(_ extras: ReportExtras, only paths: [String]) -> Report.Context {
    let asked = { (path: String) in paths.isEmpty || self.isAsked(path, paths) }
    let files = Dictionary(corpus.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return Report.Context(
      accepted: accepted.filter { asked($0.location.path) }, listsAccepted: extras.listsAccepted,
      files: corpus.files.map(\.path).filter(asked), changedFiles: extras.changedFiles,
      rules: Rule.allDescriptions, secondLanguage: extras.secondLanguage,
      keyPath: { diagnostic in
        guard diagnostic.location.end.offset > 0 else { return "" }
        let path = files[diagnostic.location.path]?.path(at: diagnostic.location.byteRange)
        return path?.description ?? ""
      })
  }

  /// The files that are not as they were in an earlier state.
  ///
  /// - Parameter earlier: the files of that state.
  /// - Returns: the paths of those that changed and of new ones.
  public func files(changedSince earlier: [SourceFile]) -> Set<String> {
    let before = Dictionary(earlier.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    return Set(sources.filter { before[$0.key] != $0.value.bytes }.keys)
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

/// What a report may be asked for besides its findings.
public struct ReportExtras: Sendable {
  /// A second language, for formats that say everything twice.
  public var secondLanguage: MessageLanguage?
  /// The files that the change itself touches.
  public var changedFiles: Set<String>
  /// Whether formats that can say so list findings that exceptions accept.
  public var listsAccepted: Bool

  /// Asks for more.
  ///
  /// - Parameters:
  ///   - secondLanguage: a second language.
  ///   - changedFiles: the files that the change touches.
  ///   - listsAccepted: whether accepted findings are listed.
  public init(
    secondLanguage: MessageLanguage? = nil, changedFiles: Set<String> = [], listsAccepted: Bool = false
  ) {
    self.secondLanguage = secondLanguage
    self.changedFiles = changedFiles
    self.listsAccepted = listsAccepted
  }
}
