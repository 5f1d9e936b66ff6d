import DocketDiagnostics
import DocketLanguage

/// `restricted-yaml-features`: anchors, aliases, merge keys, tags, keys that are not texts, directives, and more
/// than one document.
enum RestrictedFeatures {
  static let rule: RuleDescription = RuleDescription(
    id: "restricted-yaml-features", family: .syntax, severity: .error,
    summary: Phrase("summary", en: "A record is plain text, lists and blocks; the rest of YAML is not used."),
    reason: Phrase(
      "reason", en: "What such marks do is hard to see in a review and differs from program to program."))

  /// The finding for a feature at a place.
  static func diagnostic(_ feature: RestrictedFeature, at range: ByteRange, in file: SourceFile) -> Diagnostic
  {
    let words = words(feature)
    return Diagnostic(
      rule, at: file.location(range), what: words.what.message, why: words.why.message,
      mend: words.mend.map(\.message), fixes: fixes(feature, at: range, in: file))
  }

  /// Deleting an anchor or a tag with the blanks after it, or a directive with its line.
  private static func fixes(_ feature: RestrictedFeature, at range: ByteRange, in file: SourceFile) -> [Fix] {
    var end = range.upper
    switch feature {
    case .anchor, .tag:
      while end < file.bytes.count, file.bytes[end] == 0x20 { end += 1 }
    case .directive:
      while end < file.bytes.count, file.bytes[end] <= 0x20 {
        end += 1
        if file.bytes[end - 1] == 0x0A { break }
      }
    case .alias, .mergeKey, .complexKey, .secondDocument: return []
    }
    let edit = TextEdit(path: file.path, range: ByteRange(range.lower, end), replacement: "")
    return [Fix(deleteTitle.message, edits: [edit], safety: .suggested)]
  }

  /// Every phrase of the rule.
  static var phrases: [Phrase] {
    var seen: Set<Phrase> = []
    return
      ([rule.summary, rule.reason, deleteTitle]
      + RestrictedFeature.allCases.map(words).flatMap { [$0.what, $0.why] + $0.mend })
      .filter { seen.insert($0).inserted }
  }
}
