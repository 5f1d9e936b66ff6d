public import DocketDiagnostics

/// What the published site is called and where it is.
public struct Site: Sendable {
  /// The name of the site and of its calendars.
  @Stated public var title: Located<Text>?
  /// Where `public/` is served from.
  @Stated public var url: Located<String>?
  /// Ends every calendar UID; constant for ever, also when the site moves.
  @Stated public var uidDomain: Located<String>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Site {
  enum Keys {
    static let title = Field<Text>(
      "title", .text, .required,
      "The name of the site and of its calendars.",
      example: "{en: Harbour Bells Committee}")
    static let url = Field<String>(
      "url", .url, .required,
      "Where `public/` is served from.",
      example: "https://bells.example.org")
    static let uidDomain = Field<String>(
      "uid_domain", .domain, .required,
      "Ends every calendar UID; constant for ever, also when the site moves.",
      example: "bells.example.org")
  }

  /// The site of the record format.
  public static let entity = Entity<Site>(
    "site", "What the published site is called and where it is.",
    [
      Keys.title.description, Keys.url.description, Keys.uidDomain.description,
    ]
  ) { object in
    Site(
      title: object.take(Keys.title),
      url: object.take(Keys.url),
      uidDomain: object.take(Keys.uidDomain),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
