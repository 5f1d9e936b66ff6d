public import DocketLanguage

/// What a rule is: its name, severity and reason, apart from how it checks.
public struct RuleDescription: Hashable, Sendable {
  /// The kebab-case name of the bad pattern; never changes its meaning once released.
  public let id: String
  /// The group it belongs to.
  public let family: RuleFamily
  /// The severity unless `pipeline.yml` says otherwise.
  public let severity: Severity
  /// What the rule asks for, one sentence.
  public let summary: Phrase
  /// Why it matters: the consequence of leaving it as it is.
  public let reason: Phrase
  /// When an exception is right; nil for rules that nothing sets aside.
  public let exception: Phrase?
  /// Whether its findings come and go with the day alone, without a change of the records.
  public let dependsOnToday: Bool

  /// Describes a rule.
  ///
  /// - Parameters:
  ///   - id: the kebab-case name.
  ///   - family: the group.
  ///   - severity: the default severity.
  ///   - summary: what the rule asks for.
  ///   - reason: the consequence of leaving it as it is.
  ///   - exception: when an exception is right; nil for rules that nothing sets aside.
  ///   - dependsOnToday: whether findings come and go with the day alone.
  public init(
    id: String, family: RuleFamily, severity: Severity, summary: Phrase, reason: Phrase,
    exception: Phrase? = nil,
    dependsOnToday: Bool = false
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.summary = summary
    self.reason = reason
    self.exception = exception
    self.dependsOnToday = dependsOnToday
  }
}

/// How much a finding weighs.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Advice; never stops anything.
  case info
  /// Needs a human look; stops only where `--strict` is asked for.
  case warning
  /// Certain, and it blocks merging and publication.
  case error

  /// From advice to error.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

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
