public import DocketDiagnostics
public import DocketTime

/// One legal case among several in a record.
public struct Proceeding: Sendable {
  /// What people call it.
  @Stated public var title: Located<Text>?
  /// The court's number.
  @Stated public var number: Located<String>?
  /// The court that hears it.
  @Stated public var court: Located<String>?
  /// When it was opened.
  @Stated public var opened: Located<RecordDate>?
  /// When it was closed.
  @Stated public var closed: Located<RecordDate>?
  /// The people it is about; leave it out for everybody in the record.
  @Stated public var who: Located<[Located<String>]>?
  /// The ids of the sources that say so, from this file's own `sources`.
  @Stated public var sources: Located<[Located<String>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Proceeding {
  enum Keys {
    static let title = Field<Text>(
      "title", .text, .required,
      "What people call it.",
      example: "{en: The case of 2030}")
    static let number = Field<String>(
      "number", .string, .optional,
      "The court's number.",
      example: "1-77/2031")
    static let court = Field<String>(
      "court", .reference(.court), .optional,
      "The court that hears it.",
      example: "selm-regional")
    static let opened = Field<RecordDate>(
      "opened", .date, .optional,
      "When it was opened.",
      example: "2030-09-14")
    static let closed = Field<RecordDate>(
      "closed", .date, .optional,
      "When it was closed.",
      example: "2031-03-19")
  }

  /// The proceeding of the record format.
  public static let entity = Entity<Proceeding>(
    "proceeding", "One legal case among several in a record, for instance of two years apart.",
    [
      Keys.title.description, Keys.number.description, Keys.court.description,
      Keys.opened.description, Keys.closed.description, CommonKeys.who.description,
      CommonKeys.sources.description,
    ]
  ) { object in
    Proceeding(
      title: object.take(Keys.title),
      number: object.take(Keys.number),
      court: object.take(Keys.court),
      opened: object.take(Keys.opened),
      closed: object.take(Keys.closed),
      who: object.take(CommonKeys.who),
      sources: object.take(CommonKeys.sources),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
