public import DocketDiagnostics
public import DocketRecords

/// What a rule looks at: the wider the scope, the later it runs.
public enum Check: Sendable {
  /// Nothing by itself: reading or running finds it, before any rule looks.
  case reading
  /// The bytes of any file under `records/` and of `pipeline.yml`; runs first, also when the file does not parse.
  case bytes(@Sendable (SourceFile, Allowed, inout Findings) -> Void)
  /// The same files as their readers get them (`ReadersText`): for what looks for private values.
  case text(@Sendable (SourceFile, Allowed, inout Findings) -> Void)
  /// A file that parses, of whatever kind.
  case file(@Sendable (RecordFile, RuleContext, inout Findings) -> Void)
  /// A case.
  case record(@Sendable (CaseRecord, RecordFile, RuleContext, inout Findings) -> Void)
  /// All files together.
  case corpus(@Sendable (Corpus, RuleContext, inout Findings) -> Void)
  /// A file against its earlier state.
  case change(@Sendable (RecordFile, _ earlier: RecordFile, RuleContext, inout Findings) -> Void)
  /// All files together against their earlier state: what went, what came.
  case history(@Sendable (_ earlier: Corpus, RuleContext, inout Findings) -> Void)
}

extension Check {
  /// When a check runs.
  enum Phase: Hashable {
    case reading
    case bytes
    case file
    case corpus
    case change
  }

  /// When it runs.
  var phase: Phase {
    switch self {
    case .reading: .reading
    case .bytes, .text: .bytes
    case .file, .record: .file
    case .corpus: .corpus
    case .change, .history: .change
    }
  }
}
