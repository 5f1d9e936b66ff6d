public import DocketDiagnostics
import DocketLanguage

extension RuleDescription {
  /// An exception that accepts nothing any more.
  static let unusedException: RuleDescription = RuleDescription(
    id: "unused-exception", family: .corpus, severity: .warning,
    summary: Phrase("summary", en: "Every exception still accepts something."),
    reason: Phrase("reason", en: "Left in place, it would hide the next mistake of the same kind."),
    exception: Phrase("exception", en: "Never: take the exception out, or give it the right place."))

  /// A file that does not belong where it is.
  public static let unexpectedFile: RuleDescription = RuleDescription(
    id: "unexpected-file", family: .corpus, severity: .error,
    summary: Phrase("summary", en: "Only record files stand under `records/`."),
    reason: Phrase("reason", en: "What is not read is not checked, and a link could lead anywhere."))
}
