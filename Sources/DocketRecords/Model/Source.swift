public import DocketDiagnostics
public import DocketLanguage
public import DocketText
public import DocketTime

/// A page, document or publication that says what the record says.
public struct Source: SharedObject {
  /// What stands under its keys.
  public struct Content: Sendable {
    /// What kind of source it is.
    @Stated public var type: Located<SourceType>?
    /// Who published it: an organisation or a court of the registry.
    @Stated public var publisher: Located<String>?
    /// Who published the text first, where this publisher only prints it again or translates it.
    @Stated public var reprintOf: Located<String>?
    /// Who wrote it, as printed.
    @Stated public var author: Located<String>?
    /// Its title in its own language, as printed.
    @Stated public var title: Located<String>?
    /// What it is, in our words, where its title is not known.
    @Stated public var description: Located<String>?
    /// When it was published.
    @Stated public var date: Located<RecordDate>?
    /// When it was decided or written, where it was published later.
    @Stated public var decided: Located<RecordDate>?
    /// The language it is in.
    @Stated public var language: Located<LanguageTag>?
    /// Its address, from `https://` on.
    @Stated public var url: Located<String>?
    /// The address of a copy in a web archive.
    @Stated public var archive: Located<String>?
    /// When somebody last opened it.
    @Stated public var accessed: Located<CivilDate>?
    /// A short remark in plain words, in several languages.
    @Stated public var note: Located<Text>?
    /// The bytes of the whole entry.
    public let range: ByteRange
    /// The bytes of its first key.
    public let firstKey: ByteRange
  }

  /// What stands under its keys, one for all copies.
  public let content: Shared<Content>
}

extension Source {
  enum Keys {
    static let type = Field<SourceType>(
      "type", .word, .required,
      "What kind of source it is.",
      example: "news")
    static let publisher = Field<String>(
      "publisher", .reference(.publisher), .required,
      "Who published it: an organisation or a court of the registry.",
      example: "port-gazette")
    static let reprintOf = Field<String>(
      "reprint_of", .reference(.publisher), .optional,
      "Who published the text first, where this publisher only prints it again or translates it.",
      example: "port-gazette")
    static let author = Field<String>(
      "author", .string, .optional,
      "Who wrote it, as printed.",
      example: "Staff")
    static let title = Field<String>(
      "title", .string, .optional,
      "Its title in its own language, as printed.",
      example: "Verdict")
    static let description = Field<String>(
      "description", .string, .optional,
      "What it is, in our words, where its title is not known.",
      example: "Report on the verdict")
    static let date = Field<RecordDate>(
      "date", .date, .optional,
      "When it was published.",
      example: "2031-03-19")
    static let decided = Field<RecordDate>(
      "decided", .date, .optional,
      "When it was decided or written, where it was published later: the date on a judgment or an opinion.",
      example: "2031-03-02")
    static let language = Field<LanguageTag>(
      "language", .languageTag, .optional,
      "The language it is in.",
      example: "ru")
    static let url = Field<String>(
      "url", .url, .required,
      "Its address, from `https://` on.",
      example: "https://gazette.example.org/c")
    static let archive = Field<String>(
      "archive", .url, .optional,
      "The address of a copy in a web archive.",
      example: "https://archive.example.org/c")
    static let accessed = Field<CivilDate>(
      "accessed", .day, .optional,
      "When somebody last opened it.",
      example: "2031-04-02")
  }

  /// The source of the record format.
  public static let entity = Entity<Source>(
    "source", "What the record's claims rest on.",
    [
      Keys.type.description, Keys.publisher.description, Keys.reprintOf.description,
      Keys.author.description, Keys.title.description, Keys.description.description, Keys.date.description,
      Keys.decided.description, Keys.language.description, Keys.url.description, Keys.archive.description,
      Keys.accessed.description, CommonKeys.note.description,
    ]
  ) { object in
    let language = object.take(Keys.language)
    object.setSourceLanguage(language)
    return Source(
      content: Shared(
        Content(
          type: object.take(Keys.type),
          publisher: object.take(Keys.publisher),
          reprintOf: object.take(Keys.reprintOf),
          author: object.take(Keys.author),
          title: object.take(Keys.title),
          description: object.take(Keys.description),
          date: object.take(Keys.date),
          decided: object.take(Keys.decided),
          language: language,
          url: object.take(Keys.url),
          archive: object.take(Keys.archive),
          accessed: object.take(Keys.accessed),
          note: object.take(CommonKeys.note),
          range: object.range, firstKey: object.firstKeyRange)))
  }
}
