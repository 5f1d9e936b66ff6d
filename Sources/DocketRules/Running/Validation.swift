public import DocketDiagnostics
public import DocketRecords

/// What checking a repository gave: one answer for the command line, the tests and publication alike.
public struct Validation: Sendable {
  /// The records that were checked.
  public let corpus: Corpus
  /// What was found, by path, place and rule; accepted exceptions are not among it.
  public let diagnostics: [Diagnostic]
  /// Findings that an exception of a record accepts.
  public let accepted: [Diagnostic]
  /// Bytes that nothing may show.
  public let masks: MaskedRanges
  /// The files that were given, by path.
  public let sources: [String: SourceFile]
  /// The files that could not be parsed, but were checked as certain mends of their syntax would leave them.
  public var mended: Set<String> = []

  /// The findings of a severity.
  public func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

  /// The files that could not be parsed, so that only their bytes were checked.
  public var unreadable: [String] { corpus.files.filter { !$0.isReadable }.map(\.path) }
}
