import DocketDiagnostics
import DocketRecords

/// An exception with the bytes of the file for which it holds.
struct ScopedException {
  /// The exception.
  let exception: RuleException
  /// The entry it belongs to; nil for the whole file.
  let scope: ByteRange?
}

extension RecordFile {
  /// The rules that its exceptions, or the settings of `pipeline.yml`, name.
  var ruleNames: [Located<String>] {
    if case .pipeline(let pipeline)? = content { return (pipeline.rules?.value ?? []).map(\.key) }
    return exceptions.compactMap(\.exception.rule)
  }

  /// The exceptions of a case, a day, or the entries of a registry.
  var exceptions: [ScopedException] {
    switch content {
    case .caseRecord(let record)?: Self.whole(record.exceptions)
    case .day(let record)?: Self.whole(record.exceptions)
    case .courts(let entries)?: entries.flatMap { Self.entry($0.value.exceptions, $0.value.range) }
    case .places(let entries)?: entries.flatMap { Self.entry($0.value.exceptions, $0.value.range) }
    case .jurisdictions(let entries)?: entries.flatMap { Self.entry($0.value.exceptions, $0.value.range) }
    case .laws(let entries)?: entries.flatMap { Self.entry($0.value.exceptions, $0.value.range) }
    case .organisations(let entries)?: entries.flatMap { Self.entry($0.value.exceptions, $0.value.range) }
    case .withdrawn?, .pipeline?, nil: []
    }
  }

  /// For each exception, whether it is for an id that the file does not have, while one of the file cannot be read.
  var exceptionsOfLostIDs: [Bool] {
    let exceptions = exceptions
    guard !exceptions.isEmpty, diagnostics.contains(where: { $0.rule == SchemaRules.idFormat.id }) else {
      return exceptions.map { _ in false }
    }
    let ids = definedIDs
    return exceptions.map { scoped in scoped.exception.at.map { !ids.contains($0.value) } ?? false }
  }

  /// The ids of entries of lists and maps.
  private var definedIDs: Set<String> {
    let keys: [String] =
      switch content {
      case .caseRecord(let record)?:
        (record.people?.value ?? []).map(\.key.value) + (record.sources?.value ?? []).map(\.key.value)
          + (record.proceedings?.value ?? []).map(\.key.value)
      case .day(let day)?: (day.sources?.value ?? []).map(\.key.value)
      case .courts(let entries)?: entries.map(\.key.value)
      case .places(let entries)?: entries.map(\.key.value)
      case .laws(let entries)?: entries.map(\.key.value)
      case .organisations(let entries)?: entries.map(\.key.value)
      case .jurisdictions?, .withdrawn?, .pipeline?, nil: []
      }
    return Set(definitions.map(\.id) + keys)
  }

  private static func whole(_ list: Located<[Located<RuleException>]>?) -> [ScopedException] {
    (list?.value ?? []).map { ScopedException(exception: $0.value, scope: nil) }
  }

  private static func entry(_ list: Located<[Located<RuleException>]>?, _ range: ByteRange)
    -> [ScopedException]
  {
    (list?.value ?? []).map { ScopedException(exception: $0.value, scope: range) }
  }
}
