public import DocketDiagnostics
import DocketLanguage

/// The rules that reading a record enforces, declared by the format itself.
public enum SchemaRules {
  /// All of them.
  public static let all = [
    unknownKey, requiredKey, typeMismatch, oneOf, blankValue, idFormat, valueFormat, languageTag, dateFormat,
    nonexistentDate, intervalOrder, unsupportedDate,
  ]

  /// Every key is one the format knows at its place.
  public static let unknownKey: RuleDescription = RuleDescription(
    id: "unknown-key", family: .schema, severity: .error,
    summary: Phrase("summary", en: "Every key is one the format knows at its place."),
    reason: Phrase("reason", en: "What stands under a key nobody reads would be lost without a word."))

  /// The keys nothing can be published without are there.
  public static let requiredKey: RuleDescription = RuleDescription(
    id: "required-key", family: .schema, severity: .error,
    summary: Phrase("summary", en: "The keys nothing can be published without are there."),
    reason: Phrase("reason", en: "Without it the entry cannot be shown, found or kept apart from others."))

  /// A list, a block or a text stands where the format has one.
  public static let typeMismatch: RuleDescription = RuleDescription(
    id: "type-mismatch", family: .schema, severity: .error,
    summary: Phrase("summary", en: "A list, a block or a text stands where the format has one."),
    reason: Phrase("reason", en: "docket cannot tell which value is meant, so it would publish none."))

  /// A word of a closed list is one of that list.
  public static let oneOf: RuleDescription = RuleDescription(
    id: "one-of", family: .schema, severity: .error,
    summary: Phrase("summary", en: "A word of a closed list is one of that list."),
    reason: Phrase(
      "reason", en: "These words are translated and counted; another one would not be shown in any language.")
  )

  /// A key that is there says something.
  public static let blankValue: RuleDescription = RuleDescription(
    id: "blank-value", family: .schema, severity: .error,
    summary: Phrase("summary", en: "A key that is there says something."),
    reason: Phrase("reason", en: "An empty value counts as said, and hides that nothing is known."))

  /// Ids are lower-case letters a–z, digits and hyphens.
  public static let idFormat: RuleDescription = RuleDescription(
    id: "id-format", family: .schema, severity: .error,
    summary: Phrase("summary", en: "Ids are lower-case letters a–z, digits and hyphens."),
    reason: Phrase("reason", en: "Ids stand in addresses and in calendars for ever, on every system."))

  /// Addresses, zones, countries, numbers and lengths are written as the format has them.
  public static let valueFormat: RuleDescription = RuleDescription(
    id: "value-format", family: .schema, severity: .error,
    summary: Phrase(
      "summary", en: "Addresses, zones, countries, numbers and lengths are written as the format has them."),
    reason: Phrase("reason", en: "Programs that read the published data rely on the form."))

  /// Languages are named by their standard tags.
  public static let languageTag: RuleDescription = RuleDescription(
    id: "language-tag", family: .translations, severity: .error,
    summary: Phrase("summary", en: "Languages are named by their standard tags."),
    reason: Phrase("reason", en: "A text under a tag nobody knows is shown to nobody."))

  /// Dates are written year first: 2023-09-04.
  public static let dateFormat: RuleDescription = RuleDescription(
    id: "date-format", family: .dates, severity: .error,
    summary: Phrase("summary", en: "Dates are written year first: 2023-09-04."),
    reason: Phrase(
      "reason", en: "4/9 is two different days in two countries; people would come on the wrong one."))

  /// The day exists in the calendar.
  public static let nonexistentDate: RuleDescription = RuleDescription(
    id: "nonexistent-date", family: .dates, severity: .error,
    summary: Phrase("summary", en: "The day exists in the calendar."),
    reason: Phrase("reason", en: "Calendar apps would show another day or none."))

  /// An interval begins before it ends.
  public static let intervalOrder: RuleDescription = RuleDescription(
    id: "interval-order", family: .dates, severity: .error,
    summary: Phrase("summary", en: "An interval begins before it ends."),
    reason: Phrase("reason", en: "Nobody can say on which days it is."))

  /// Dates use only the forms docket can compare.
  public static let unsupportedDate: RuleDescription = RuleDescription(
    id: "unsupported-date-feature", family: .dates, severity: .error,
    summary: Phrase("summary", en: "Dates use only the forms docket can compare."),
    reason: Phrase("reason", en: "A date that cannot be compared cannot be checked."))
}
