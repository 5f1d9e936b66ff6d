public import DocketDiagnostics
public import DocketTime

/// What a person is or was accused of.
public struct Charge: Sendable {
  /// A short name, unique in the file, never changed: the charge is known by it in calendars and links.
  @Stated public var id: Located<String>?
  /// The article, from the registry of laws.
  @Stated public var law: Located<String>?
  /// The people it is about; leave it out for everybody in the record.
  @Stated public var who: Located<[Located<String>]>?
  /// The proceeding it belongs to, where there are several.
  @Stated public var proceeding: Located<String>?
  /// When it was brought.
  @Stated public var date: Located<RecordDate>?
  /// When it was dropped, changed or decided.
  @Stated public var until: Located<RecordDate>?
  /// Where it stands; `charged` when left out.
  @Stated public var status: Located<ChargeStatus>?
  /// The charge it took the place of.
  @Stated public var replaces: Located<String>?
  /// How sure it is; `reported` when left out.
  @Stated public var certainty: Located<Certainty>?
  /// Whose claim it is: an organisation of the registry or a side such as `defence`; needed with `alleged`.
  @Stated public var by: Located<String>?
  /// A short remark in plain words, in several languages.
  @Stated public var note: Located<Text>?
  /// The ids of the sources that say so, from this file's own `sources`.
  @Stated public var sources: Located<[Located<String>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Charge {
  enum Keys {
    static let id = Field<String>(
      "id", .id, .required,
      "A short name, unique in the file, never changed: the charge is known by it in calendars and links.",
      example: "vigil")
    static let law = Field<String>(
      "law", .reference(.law), .required,
      "The article, from the registry of laws.",
      example: "qx-cc-212-2")
    static let date = Field<RecordDate>(
      "date", .date, .optional,
      "When it was brought.",
      example: "2030-09-14")
    static let until = Field<RecordDate>(
      "until", .date, .optional,
      "When it was dropped, changed or decided.",
      example: "2031-02-11")
    static let status = Field<ChargeStatus>(
      "status", .word, .optional,
      "Where it stands; `charged` when left out.",
      example: "dropped")
    static let replaces = Field<String>(
      "replaces", .reference(.charge), .optional,
      "The charge it took the place of.",
      example: "vigil")
  }

  /// The charge of the record format.
  public static let entity = Entity<Charge>(
    "charge", "What a person is or was accused of.",
    [
      Keys.id.description, Keys.law.description, CommonKeys.who.description,
      CommonKeys.proceeding.description,
      Keys.date.description, Keys.until.description, Keys.status.description,
      Keys.replaces.description, CommonKeys.certainty.description, CommonKeys.by.description,
      CommonKeys.note.description, CommonKeys.sources.description,
    ]
  ) { object in
    Charge(
      id: object.take(Keys.id),
      law: object.take(Keys.law),
      who: object.take(CommonKeys.who),
      proceeding: object.take(CommonKeys.proceeding),
      date: object.take(Keys.date),
      until: object.take(Keys.until),
      status: object.take(Keys.status),
      replaces: object.take(Keys.replaces),
      certainty: object.take(CommonKeys.certainty),
      by: object.take(CommonKeys.by),
      note: object.take(CommonKeys.note),
      sources: object.take(CommonKeys.sources),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
