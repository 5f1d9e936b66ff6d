public import DocketDiagnostics
public import DocketTime

/// An article of a law in the registry.
public struct Law: Sendable {
  /// What it punishes, in a few words.
  @Stated public var wording: Located<Text>?
  /// The code it stands in.
  @Stated public var code: Located<Text>?
  /// Article and part; quote it.
  @Stated public var article: Located<String>?
  /// The state whose law it is.
  @Stated public var jurisdiction: Located<String>?
  /// The longest sentence it allows.
  @Stated public var max: Located<Term>?
  /// Its official page.
  @Stated public var url: Located<String>?
  /// Findings that are right as they are, each with its reason.
  @Stated public var exceptions: Located<[Located<RuleException>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Law {
  enum Keys {
    static let wording = Field<Text>(
      "wording", .text, .required,
      "What it punishes, in a few words.",
      example: "{en: taking part in a banned assembly}")
    static let code = Field<Text>(
      "code", .text, .required,
      "The code it stands in.",
      example: "{en: Criminal Code of QX}")
    static let article = Field<String>(
      "article", .string, .required,
      "Article and part; quote it.",
      example: "\"212 part 2\"")
    static let jurisdiction = Field<String>(
      "jurisdiction", .country, .required,
      "The state whose law it is.",
      example: "QX")
    static let max = Field<Term>("max", .term, .optional, "The longest sentence it allows.", example: "8y")
    static let url = Field<String>(
      "url", .url, .optional,
      "Its official page.",
      example: "https://laws.example.org/qx-cc")
  }

  /// The law of the record format.
  public static let entity = Entity<Law>(
    "law", "An article of a law, worded once for all records.",
    [
      Keys.wording.description, Keys.code.description, Keys.article.description,
      Keys.jurisdiction.description, Keys.max.description, Keys.url.description,
      CommonKeys.exceptions.description,
    ]
  ) { object in
    Law(
      wording: object.take(Keys.wording),
      code: object.take(Keys.code),
      article: object.take(Keys.article),
      jurisdiction: object.take(Keys.jurisdiction),
      max: object.take(Keys.max),
      url: object.take(Keys.url),
      exceptions: object.take(CommonKeys.exceptions),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
