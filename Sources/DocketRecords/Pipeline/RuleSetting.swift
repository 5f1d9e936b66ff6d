public import DocketDiagnostics

/// How much a rule weighs here.
public struct RuleSetting: Sendable {
  /// The weight.
  @Stated public var severity: Located<SeverityWord>?
  /// Why.
  @Stated public var reason: Located<String>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension RuleSetting {
  enum Keys {
    static let severity = Field<SeverityWord>(
      "severity", .word, .required, "How severe its findings are.", example: "warning")
    static let reason = Field<String>(
      "reason", .string, .required,
      "Why.",
      example: "Nobody opened the pages again.")
  }

  /// The rule setting of the record format.
  public static let entity = Entity<RuleSetting>(
    "rule setting", "How much a rule weighs here.",
    [
      Keys.severity.description, Keys.reason.description,
    ]
  ) { object in
    RuleSetting(
      severity: object.take(Keys.severity),
      reason: object.take(Keys.reason),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
