public import DocketDiagnostics

/// What the law of a state says about the order of a case and the length of a sentence, as far as somebody vouches
/// for it.
///
/// Rules that need a table which is not there are silent: nobody's law is guessed.
public struct Jurisdiction: Sendable {
  /// The order in which a case goes through its instances.
  @Stated public var procedure: Located<Procedure>?
  /// How time in custody before a sentence counts towards it.
  @Stated public var credit: Located<CustodyCredit>?
  /// Findings that are right as they are, each with its reason.
  @Stated public var exceptions: Located<[Located<RuleException>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Jurisdiction {
  enum Keys {
    static let procedure = Field<Procedure>(
      "procedure", .entity(Procedure.entity), .optional,
      "The order in which a case goes through its instances.",
      example: "{stages: [verdict, appeal_hearing], source: Criminal Procedure Code of QX, as_of: 2031-04-02}"
    )
    static let credit = Field<CustodyCredit>(
      "credit", .entity(CustodyCredit.entity), .optional,
      "How time in custody before a sentence counts towards it.",
      example:
        "{tolerance: 10, rates: [{measure: remanded, regime: general, days: 2, count_as: 3}], source: Criminal Code of QX, as_of: 2031-04-02}"
    )
  }

  /// The jurisdiction of the record format.
  public static let entity = Entity<Jurisdiction>(
    "jurisdiction", "Tables of a state's law, each with its source; what nobody vouches for is left out.",
    [Keys.procedure.description, Keys.credit.description, CommonKeys.exceptions.description]
  ) { object in
    Jurisdiction(
      procedure: object.take(Keys.procedure), credit: object.take(Keys.credit),
      exceptions: object.take(CommonKeys.exceptions),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
