import DocketDiagnostics

/// A group of rules; one suite of record tests each.
public enum RuleFamily: String, CaseIterable, Sendable {
  /// Whether files can be read at all.
  case syntax
  /// Keys, values and references.
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

  /// The family as the rules know it.
  var family: DocketDiagnostics.RuleFamily {
    switch self {
    case .syntax: .syntax
    case .schema: .schema
    case .dates: .dates
    case .citations: .citations
    case .translations: .translations
    case .privacy: .privacy
    case .calendar: .calendar
    case .corpus: .corpus
    case .change: .change
    }
  }
}
