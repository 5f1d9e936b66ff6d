/// What became of each check that docket set out to have.
///
/// The list was drawn up before the record format, from linters of citations, translations, dates and private data; it
/// is kept so that nothing on it gets lost. `Documentation/Rules.md` shows it.
public enum Catalogue {
  /// A check of the list.
  public struct Entry: Sendable {
    /// Its name on the list.
    public let id: String
    /// What became of it.
    public let fate: Fate
  }

  /// What became of a check.
  public enum Fate: Sendable {
    /// A rule of the same name.
    case rule
    /// Rules of other names do its work.
    case merged(into: [String], because: String)
    /// Nothing does, and this is why.
    case leftOut(because: String)
  }

  /// Every check in the order of the list.
  public static let entries: [Entry] = names.map { name in
    Entry(id: name, fate: fates[name] ?? .rule)
  }

  /// The names of the list.
  static let names = [
    // syntax
    "yaml-syntax", "file-encoding", "unicode-line-breaks", "key-duplicates", "restricted-yaml-features",
    "resource-limits", "no-break-space-syntax", "comment-truncates-value", "portable-yaml",
    "implicit-typing", "merge-conflict-markers", "lookalike-punctuation", "formatting",
    // schema
    "unknown-key", "required-key", "type-mismatch", "one-of", "id-format", "filename-matches-id",
    "conflicts-with", "required-with", "property-scope", "unresolved-reference", "unused-definition",
    "blank-value", "deprecated-key", "unused-suppression",
    // dates
    "date-format", "nonexistent-date", "unsupported-date-feature", "interval-order", "future-date",
    "implausible-date", "mismatched-dates", "timeline-order", "same-day-order", "release-before-detention",
    "overlapping-detention", "custody-required", "procedural-order", "outside-lifespan", "term-arithmetic",
    "credit-coefficient", "overdue-release", "status-contradicts-timeline",
    // citations
    "citation-needed", "bare-url", "citation-fields", "malformed-url", "forbidden-url-scheme",
    "tracking-parameters", "non-canonical-url", "access-date", "archive-missing", "archive-url-malformed",
    "archive-mismatch", "archive-in-url-field", "generic-title", "source-predates-event",
    "independent-sources", "attribution-required", "dead-link", "evidence-digest", "duplicate-source",
    // translations
    "language-tag", "missing-translation", "stale-translation", "unreviewed-translation",
    "unchanged-translation", "script-mismatch", "mixed-script-word", "mojibake", "number-mismatch",
    "url-mismatch", "name-form", "structure-mismatch", "typography", "placeholder-mismatch",
    "plural-forms", "obsolete-translation", "fallback-chain",
    // privacy
    "payment-card-number", "bank-account", "email-address", "phone-number", "national-identifier",
    "secret-token", "url-credentials", "home-address", "minor-identified", "consent-required",
    "confidential-published", "incomplete-redaction", "bidi-control", "invisible-characters",
    "confusable-host", "unsafe-markup", "formula-prefix",
    // calendar
    "event-timezone", "nonexistent-local-time", "hearing-details", "imprecise-calendar-date",
    "silent-reschedule", "event-id-stability", "outcome-missing", "recurrence-valid", "non-working-day",
    "calendar-text",
    // corpus
    "duplicate-id", "id-removed", "near-duplicate-person", "asymmetric-link", "cross-record-conflict",
    "inconsistent-institution", "stale-record", "path-collision", "coverage-threshold", "configuration",
  ]
}
