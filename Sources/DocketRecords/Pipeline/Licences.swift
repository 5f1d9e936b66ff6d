public import DocketDiagnostics

/// Under which licences the data are published.
public struct Licences: Sendable {
  /// The SPDX id for structured facts.
  @Stated public var facts: Located<String>?
  /// The SPDX id for texts.
  @Stated public var texts: Located<String>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Licences {
  enum Keys {
    static let facts = Field<String>(
      "facts", .string, .required,
      "The SPDX id for structured facts.",
      example: "CC0-1.0")
    static let texts = Field<String>(
      "texts", .string, .required,
      "The SPDX id for texts.",
      example: "CC-BY-4.0")
  }

  /// The licences of the record format.
  public static let entity = Entity<Licences>(
    "licences", "Under which licences the data are published.",
    [
      Keys.facts.description, Keys.texts.description,
    ]
  ) { object in
    Licences(
      facts: object.take(Keys.facts),
      texts: object.take(Keys.texts),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
