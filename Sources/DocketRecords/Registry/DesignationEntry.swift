public import DocketDiagnostics
public import DocketTime

/// A state's mark on an organisation, dated and sourced.
public struct DesignationEntry: Sendable {
  /// The state.
  @Stated public var by: Located<String>?
  /// The list.
  @Stated public var kind: Located<Designation>?
  /// Since when.
  @Stated public var since: Located<RecordDate>?
  /// Until when.
  @Stated public var until: Located<RecordDate>?
  /// Where it is published.
  @Stated public var url: Located<String>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension DesignationEntry {
  enum Keys {
    static let by = Field<String>("by", .country, .required, "The state.", example: "QX")
    static let kind = Field<Designation>("as", .word, .required, "The list.", example: "undesirable")
    static let since = Field<RecordDate>("since", .date, .required, "Since when.", example: "2031-01-10")
    static let until = Field<RecordDate>("until", .date, .optional, "Until when.", example: "2032-01-10")
    static let url = Field<String>(
      "url", .url, .optional,
      "Where it is published.",
      example: "https://justice.example/list")
  }

  /// The designation of the record format.
  public static let entity = Entity<DesignationEntry>(
    "designation", "A state's mark on an organisation.",
    [
      Keys.by.description, Keys.kind.description, Keys.since.description, Keys.until.description,
      Keys.url.description,
    ]
  ) { object in
    DesignationEntry(
      by: object.take(Keys.by),
      kind: object.take(Keys.kind),
      since: object.take(Keys.since),
      until: object.take(Keys.until),
      url: object.take(Keys.url),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
