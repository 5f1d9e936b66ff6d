public import DocketDiagnostics
public import DocketTime

/// A finding that a person has looked at and accepts.
public struct RuleException: Sendable {
  /// The rule whose finding is accepted.
  @Stated public var rule: Located<String>?
  /// The id of what the finding is about; left out, all findings of the rule in this file.
  @Stated public var at: Located<String>?
  /// Why it is right as it is.
  @Stated public var reason: Located<String>?
  /// The last day on which the exception holds.
  @Stated public var until: Located<CivilDate>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension RuleException {
  enum Keys {
    static let rule = Field<String>(
      "rule", .string, .required,
      "The rule whose finding is accepted.",
      example: "source-predates-event")
    static let at = Field<String>(
      "at", .string, .optional,
      "The id of what the finding is about; left out, all findings of the rule in this file.",
      example: "verdict")
    static let reason = Field<String>(
      "reason", .string, .required,
      "Why it is right as it is.",
      example: "The page is a live report that was updated later.")
    static let until = Field<CivilDate>(
      "until", .day, .optional,
      "The last day on which the exception holds.",
      example: "2031-12-31")
  }

  /// The exception of the record format.
  public static let entity = Entity<RuleException>(
    "exception", "A finding that a person has looked at and accepts.",
    [
      Keys.rule.description, Keys.at.description, Keys.reason.description, Keys.until.description,
    ]
  ) { object in
    RuleException(
      rule: object.take(Keys.rule),
      at: object.take(Keys.at),
      reason: object.take(Keys.reason),
      until: object.take(Keys.until),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
