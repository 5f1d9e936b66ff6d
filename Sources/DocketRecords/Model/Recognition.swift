public import DocketDiagnostics
public import DocketTime

/// Who calls a person a political prisoner, or something akin; the record itself never does.
public struct Recognition: Sendable {
  /// A short name, unique in the file, never changed: the recognition is known by it in calendars and links.
  @Stated public var id: Located<String>?
  /// The organisation that recognises.
  @Stated public var by: Located<String>?
  /// As what.
  @Stated public var kind: Located<RecognitionKind>?
  /// Categories of the UN Working Group on Arbitrary Detention, I to V.
  @Stated public var categories: Located<[Located<String>]>?
  /// The people it is about; leave it out for everybody in the record.
  @Stated public var who: Located<[Located<String>]>?
  /// When.
  @Stated public var date: Located<RecordDate>?
  /// When it ended.
  @Stated public var until: Located<RecordDate>?
  /// A short remark in plain words, in several languages.
  @Stated public var note: Located<Text>?
  /// The ids of the sources that say so, from this file's own `sources`.
  @Stated public var sources: Located<[Located<String>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Recognition {
  enum Keys {
    static let id = Field<String>(
      "id", .id, .required,
      "A short name, unique in the file, never changed: the recognition is known by it in calendars and links.",
      example: "lantern")
    static let by = Field<String>(
      "by", .reference(.organisation), .required,
      "The organisation that recognises.",
      example: "lantern-rights")
    static let kind = Field<RecognitionKind>(
      "as", .word, .required,
      "As what.",
      example: "political_prisoner")
    static let categories = Field<[Located<String>]>(
      "categories", .list(of: .string), .optional,
      "Categories of the UN Working Group on Arbitrary Detention, I to V.",
      example: "[II, III]")
    static let date = Field<RecordDate>("date", .date, .optional, "When.", example: "2030-12-10")
    static let until = Field<RecordDate>("until", .date, .optional, "When it ended.", example: "2031-12-10")
  }

  /// The recognition of the record format.
  public static let entity = Entity<Recognition>(
    "recognition", "Who recognises whom as what; the record itself never does.",
    [
      Keys.id.description, Keys.by.description, Keys.kind.description, Keys.categories.description,
      CommonKeys.who.description, Keys.date.description, Keys.until.description, CommonKeys.note.description,
      CommonKeys.sources.description,
    ]
  ) { object in
    Recognition(
      id: object.take(Keys.id),
      by: object.take(Keys.by),
      kind: object.take(Keys.kind),
      categories: object.take(Keys.categories),
      who: object.take(CommonKeys.who),
      date: object.take(Keys.date),
      until: object.take(Keys.until),
      note: object.take(CommonKeys.note),
      sources: object.take(CommonKeys.sources),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
