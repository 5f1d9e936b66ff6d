import DocketDiagnostics

/// A file on the way through the rules about bytes and about texts: what they share is made once.
struct BytesReading {
  private let text: ReadersText
  private let allowed: Allowed

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - allowed: what may stand in it.
  init(_ file: SourceFile, _ allowed: Allowed) {
    text = ReadersText(file)
    self.allowed = allowed.withPlaces(of: text)
  }

  /// What a rule finds, at its places in the file; nil for a rule that looks at something else.
  func found(by rule: Rule) -> Found? {
    var findings = Findings(of: rule.description)
    switch rule.check {
    case .bytes(let check):
      check(text.source, allowed, &findings)
      return findings.finish()
    case .text(let check):
      check(text.file, allowed, &findings)
      return text.restored(findings.finish())
    case .reading, .file, .record, .corpus, .change, .history: return nil
    }
  }
}
