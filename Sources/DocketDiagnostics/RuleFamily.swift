/// A group of rules about one thing; also a suite of the record tests.
public enum RuleFamily: String, CaseIterable, Sendable {
  /// Whether the file can be read at all.
  case syntax
  /// Keys, values and references as the record format has them.
  case schema
  /// Dates and legal time.
  case dates
  /// Sources and claims.
  case citations
  /// Texts in several languages.
  case translations
  /// Private data and safety.
  case privacy
  /// What calendar apps will show.
  case calendar
  /// The records against each other, and the configuration.
  case corpus
  /// The records against an earlier state.
  case change
}
