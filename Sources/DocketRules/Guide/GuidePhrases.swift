public import DocketLanguage

/// What an explanation of a rule says around it.
public enum GuidePhrases {
  /// Above the examples that are reported.
  public static let reported = Phrase("reported", en: "Reported, at the places in ⟦brackets⟧:")
  /// Above the examples that are accepted.
  public static let accepted = Phrase("accepted", en: "Accepted:")
  /// Above the ways to mend it.
  public static let mend = Phrase("mend", en: "How to fix it:")
  /// Before the reason for an exception.
  public static let exception = Phrase("exception", en: "When an exception is right:")
  /// For rules that nothing sets aside.
  public static let noException = Phrase("no-exception", en: "No exception sets this rule aside.")
  /// For rules whose findings come with the day.
  public static let since = Phrase(
    "since", en: "Findings can appear with the day alone; each says since when.")
  /// For rules with safe fixes.
  public static let safe = Phrase("safe", en: "`docket fix` fixes it.")
  /// For rules with suggested fixes.
  public static let suggested = Phrase("suggested", en: "`docket fix --suggested` offers to fix it.")
  /// Above the earlier state of a file.
  public static let before = Phrase("before", en: "Before:")
  /// Above another file that belongs to an example.
  public static let alsoThere = Phrase("also-there", en: "With {path}:")
}
