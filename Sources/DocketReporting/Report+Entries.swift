public import DocketDiagnostics

extension Report {
  /// A finding with what programs know it by.
  public struct Entry: Sendable {
    /// The finding.
    public let diagnostic: Diagnostic
    /// Where in its record it stands, by ids: `events/appeal/date`; empty for the file as a whole.
    public let keyPath: String
    /// What it is known by in the next run.
    public let fingerprint: Fingerprint
    /// Whether an exception of the records accepts it.
    public let isAccepted: Bool
    /// Whether it stands in a file that the change touches.
    public let isInChange: Bool
  }

  /// The findings for programs, none folded: errors first, of these the ones in files that the change touches.
  ///
  /// Many forges show only the first ten. Accepted findings stand last, and only where they are asked for.
  public var entries: [Entry] {
    let listed = allEntries.filter { entry in
      entry.isAccepted ? context.listsAccepted : listsAdvice || entry.diagnostic.severity != .info
    }
    let ranked = listed.enumerated().sorted { left, right in
      let (here, there) = (Self.rank(left.element), Self.rank(right.element))
      return here == there ? left.offset < right.offset : here < there
    }
    return ranked.map(\.element)
  }

  /// All findings by place.
  ///
  /// Accepted ones count as occurrences too, so that no fingerprint depends on what is listed.
  private var allEntries: [Entry] {
    let found = zip(diagnostics, given.diagnostics).map { (shown: $0, given: $1, isAccepted: false) }
    let others = zip(accepted, given.accepted).map { (shown: $0, given: $1, isAccepted: true) }
    let all = (found + others).sorted { Self.precedes($0.given, $1.given) }
    var seen: [[String]: Int] = [:]
    return all.map { finding in
      let keyPath = redactor.redacting(context.keyPath(finding.given))
      let (rule, path) = (finding.shown.rule, finding.shown.location.path)
      let occurrence = seen[[rule, path, keyPath], default: 0]
      seen[[rule, path, keyPath]] = occurrence + 1
      return Entry(
        diagnostic: finding.shown, keyPath: keyPath,
        fingerprint: Fingerprint(rule: rule, path: path, keyPath: keyPath, occurrence: occurrence),
        isAccepted: finding.isAccepted, isInChange: context.changedFiles.contains(path))
    }
  }

  private static func rank(_ entry: Entry) -> Int {
    let severities: [Severity] = [.error, .warning, .info]
    let weight = severities.firstIndex(of: entry.diagnostic.severity) ?? severities.count
    return (entry.isAccepted ? 2 * severities.count : 0) + 2 * weight + (entry.isInChange ? 0 : 1)
  }
}
