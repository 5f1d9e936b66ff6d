public import DocketDiagnostics

/// A picture of a person with its credit.
public struct Photo: Sendable {
  /// The file's name.
  @Stated public var file: Located<String>?
  /// Who made it.
  @Stated public var credit: Located<String>?
  /// The SPDX id of its licence.
  @Stated public var licence: Located<String>?
  /// What it shows, for those who cannot see it.
  @Stated public var alt: Located<Text>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Photo {
  enum Keys {
    static let file = Field<String>("file", .string, .required, "The file's name.", example: "vesper.jpg")
    static let credit = Field<String>(
      "credit", .string, .required,
      "Who made it.",
      example: "Bells Committee")
    static let licence = Field<String>(
      "licence", .string, .required,
      "The SPDX id of its licence.",
      example: "CC-BY-4.0")
    static let alt = Field<Text>(
      "alt", .text, .optional,
      "What it shows, for those who cannot see it.",
      example: "{en: Ilan Vesper in a harbour}")
  }

  /// The photo of the record format.
  public static let entity = Entity<Photo>(
    "photo", "A picture that may be published.",
    [
      Keys.file.description, Keys.credit.description, Keys.licence.description, Keys.alt.description,
    ]
  ) { object in
    Photo(
      file: object.take(Keys.file),
      credit: object.take(Keys.credit),
      licence: object.take(Keys.licence),
      alt: object.take(Keys.alt),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
