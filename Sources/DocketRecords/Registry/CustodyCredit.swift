public import DocketDiagnostics
public import DocketTime

/// How time in custody before a sentence counts towards it.
public struct CustodyCredit: Sendable {
  /// Days by which an estimate may be off.
  @Stated public var tolerance: Located<Int>?
  /// How much a day counts, by measure and regime.
  @Stated public var rates: Located<[Located<CreditRate>]>?
  /// The law that says so, in its own language.
  @Stated public var source: Located<String>?
  /// Where it can be read.
  @Stated public var url: Located<String>?
  /// The day for which somebody compared the table with the law.
  @Stated public var asOf: Located<CivilDate>?
  /// What nobody vouches for, and other remarks.
  @Stated public var note: Located<Text>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

/// How much days under one measure count towards a sentence of some regimes.
public struct CreditRate: Sendable {
  /// The measure: `remanded` or `house_arrest`.
  @Stated public var measure: Located<Result>?
  /// The regimes of the sentence; all when left out.
  @Stated public var regime: Located<[Located<Regime>]>?
  /// How many days under the measure the rate is about.
  @Stated public var days: Located<Int>?
  /// As how many days of the sentence they count.
  @Stated public var countAs: Located<Int>?
  /// The first day on which a sentence that becomes final is counted so.
  @Stated public var from: Located<CivilDate>?
  /// The last such day.
  @Stated public var until: Located<CivilDate>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension CustodyCredit {
  enum Keys {
    static let tolerance = Field<Int>(
      "tolerance", .integer(0...366), .optional,
      "Days by which an estimate may be off; 10 when left out.",
      example: "10")
    static let rates = Field<[Located<CreditRate>]>(
      "rates", .list(of: .entity(CreditRate.entity)), .required,
      "How much a day counts, by measure and regime.",
      example: "[{measure: remanded, regime: general, days: 2, count_as: 3}]")
  }

  /// The custody credit of the record format.
  public static let entity = Entity<CustodyCredit>(
    "custody credit", "How time in custody before a sentence counts towards it in a state.",
    [
      Keys.tolerance.description, Keys.rates.description, LegalTableKeys.source.description,
      LegalTableKeys.url.description, LegalTableKeys.asOf.description, CommonKeys.note.description,
    ]
  ) { object in
    CustodyCredit(
      tolerance: object.take(Keys.tolerance), rates: object.take(Keys.rates),
      source: object.take(LegalTableKeys.source), url: object.take(LegalTableKeys.url),
      asOf: object.take(LegalTableKeys.asOf), note: object.take(CommonKeys.note),
      range: object.range, firstKey: object.firstKeyRange)
  }
}

extension CreditRate {
  enum Keys {
    static let measure = Field<Result>(
      "measure", .word, .required,
      "The measure: `remanded` or `house_arrest`.",
      example: "remanded")
    static let regime = Field<[Located<Regime>]>(
      "regime", .list(of: .word, single: true), .optional,
      "The regimes of the sentence; all when left out.",
      example: "[strict, special]")
    static let days = Field<Int>(
      "days", .integer(1...1000), .required,
      "How many days under the measure the rate is about.",
      example: "2")
    static let countAs = Field<Int>(
      "count_as", .integer(1...1000), .required,
      "As how many days of the sentence they count.",
      example: "3")
    static let from = Field<CivilDate>(
      "from", .day, .optional,
      "The first day on which a sentence that becomes final is counted so.",
      example: "2030-07-14")
    static let until = Field<CivilDate>(
      "until", .day, .optional,
      "The last such day.",
      example: "2031-12-31")
  }

  /// The credit rate of the record format.
  public static let entity = Entity<CreditRate>(
    "credit rate", "How much days under one measure count towards a sentence of some regimes.",
    [
      Keys.measure.description, Keys.regime.description, Keys.days.description, Keys.countAs.description,
      Keys.from.description, Keys.until.description,
    ]
  ) { object in
    CreditRate(
      measure: object.take(Keys.measure), regime: object.take(Keys.regime), days: object.take(Keys.days),
      countAs: object.take(Keys.countAs), from: object.take(Keys.from), until: object.take(Keys.until),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
