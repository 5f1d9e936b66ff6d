public import DocketDiagnostics
public import DocketTime

/// What a court decided about one person.
public struct Outcome: Sendable {
  /// The decision.
  @Stated public var result: Located<Result>?
  /// The end of the custody or measure ordered.
  @Stated public var until: Located<RecordDate>?
  /// Whether the court decided in the absence of this person, where the others were there.
  @Stated public var inAbsentia: Located<Bool>?
  /// What the person is sentenced to, if it deprives of liberty or of life.
  @Stated public var sentence: Located<SentenceLength>?
  /// Whether the sentence is suspended.
  @Stated public var suspended: Located<Bool>?
  /// Where it is to be served.
  @Stated public var regime: Located<Regime>?
  /// A fine with its currency.
  @Stated public var fine: Located<String>?
  /// Compulsory work.
  @Stated public var work: Located<Term>?
  /// A ban on an activity.
  @Stated public var ban: Located<Term>?
  /// How sure it is; `reported` when left out.
  @Stated public var certainty: Located<Certainty>?
  /// A short remark in plain words, in several languages.
  @Stated public var note: Located<Text>?
  /// The ids of the sources that say so, from this file's own `sources`.
  @Stated public var sources: Located<[Located<String>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Outcome {
  enum Keys {
    static let result = Field<Result>("result", .word, .required, "The decision.", example: "convicted")
    static let until = Field<RecordDate>(
      "until", .date(.point), .optional,
      "The end of the custody or measure ordered.",
      example: "2030-11-13")
    static let inAbsentia = Field<Bool>(
      "in_absentia", .boolean, .optional,
      "Whether the court decided in the absence of this person, where the others were there.",
      example: "true")
    static let sentence = Field<SentenceLength>(
      "sentence", .sentence, .optional,
      "The length of the sentence, or `life`; `5y/10y` from the least to the most, `25y/life`, or `death`.",
      example: "4y 6m")
    static let suspended = Field<Bool>(
      "suspended", .boolean, .optional,
      "Whether the sentence is suspended.",
      example: "true")
    static let regime = Field<Regime>(
      "regime", .word, .optional,
      "Where it is to be served.",
      example: "general")
    static let fine = Field<String>(
      "fine", .string, .optional,
      "A fine with its currency.",
      example: "500000 RUB")
    static let work = Field<Term>("work", .term, .optional, "Compulsory work.", example: "1y")
    static let ban = Field<Term>("ban", .term, .optional, "A ban on an activity.", example: "2y")
  }

  /// The outcome of the record format.
  public static let entity = Entity<Outcome>(
    "outcome", "What a court decided about one person.",
    [
      Keys.result.description, Keys.until.description, Keys.inAbsentia.description,
      Keys.sentence.description,
      Keys.suspended.description, Keys.regime.description, Keys.fine.description,
      Keys.work.description, Keys.ban.description, CommonKeys.certainty.description,
      CommonKeys.note.description, CommonKeys.sources.description,
    ]
  ) { object in
    Outcome(
      result: object.take(Keys.result),
      until: object.take(Keys.until),
      inAbsentia: object.take(Keys.inAbsentia),
      sentence: object.take(Keys.sentence),
      suspended: object.take(Keys.suspended),
      regime: object.take(Keys.regime),
      fine: object.take(Keys.fine),
      work: object.take(Keys.work),
      ban: object.take(Keys.ban),
      certainty: object.take(CommonKeys.certainty),
      note: object.take(CommonKeys.note),
      sources: object.take(CommonKeys.sources),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
