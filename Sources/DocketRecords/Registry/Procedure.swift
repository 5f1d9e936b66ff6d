public import DocketDiagnostics
public import DocketTime

/// The order in which a case goes through its instances.
public struct Procedure: Sendable {
  /// The types of events of each instance; none of a later instance comes before the last one of an earlier.
  @Stated public var stages: Located<[Located<[Located<EventType>]>]>?
  /// The types of events with whose decision a sentence becomes final, unless it is quashed.
  @Stated public var finalWith: Located<[Located<EventType>]>?
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

extension Procedure {
  enum Keys {
    static let stages = Field<[Located<[Located<EventType>]>]>(
      "stages", .list(of: .list(of: .word, single: true)), .required,
      "The types of events of each instance, in their order.",
      example: "[verdict, [appeal_hearing, appeal_decision]]")
    static let finalWith = Field<[Located<EventType>]>(
      "final_with", .list(of: .word, single: true), .optional,
      "The types of events with whose decision a sentence becomes final, unless it is quashed.",
      example: "[appeal_hearing, appeal_decision]")
  }

  /// The procedure of the record format.
  public static let entity = Entity<Procedure>(
    "procedure", "The order in which a case goes through its instances in a state.",
    [
      Keys.stages.description, Keys.finalWith.description, LegalTableKeys.source.description,
      LegalTableKeys.url.description,
      LegalTableKeys.asOf.description, CommonKeys.note.description,
    ]
  ) { object in
    Procedure(
      stages: object.take(Keys.stages), finalWith: object.take(Keys.finalWith),
      source: object.take(LegalTableKeys.source),
      url: object.take(LegalTableKeys.url), asOf: object.take(LegalTableKeys.asOf),
      note: object.take(CommonKeys.note), range: object.range, firstKey: object.firstKeyRange)
  }
}

/// The keys by which a table of law says who vouches for it.
enum LegalTableKeys {
  static let source = Field<String>(
    "source", .string, .required,
    "The law that says so, in its own language.",
    example: "Criminal Code of QX")
  static let url = Field<String>(
    "url", .url, .optional,
    "Where it can be read.",
    example: "https://laws.example.org/qx-cc")
  static let asOf = Field<CivilDate>(
    "as_of", .day, .required,
    "The day on which somebody compared the table with the law.",
    example: "2031-04-02")
}
