public import DocketDiagnostics
public import DocketLanguage
public import DocketTime

/// How people can help: links, never numbers.
public struct Support: Sendable {
  /// Whether letters can be sent.
  @Stated public var letters: Located<LettersState>?
  /// The institution each person gets letters at, from the registry; never a home.
  @Stated public var lettersTo: Located<[Keyed<String, String>]>?
  /// Languages a letter may be in.
  @Stated public var lettersLanguage: Located<[Located<LanguageTag>]>?
  /// What to write about and what not.
  @Stated public var lettersAdvice: Located<Text>?
  /// What the person likes to read about.
  @Stated public var interests: Located<Text>?
  /// Pages that pass letters on.
  @Stated public var lettersVia: Located<[Located<String>]>?
  /// Official pages for donations; no numbers of cards, accounts or wallets.
  @Stated public var donate: Located<[Located<String>]>?
  /// Petitions.
  @Stated public var petitions: Located<[Located<String>]>?
  /// The committee's own pages.
  @Stated public var links: Located<[Located<String>]>?
  /// When somebody last checked all this.
  @Stated public var verified: Located<CivilDate>?
  /// The ids of the sources that say so, from this file's own `sources`.
  @Stated public var sources: Located<[Located<String>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Support {
  enum Keys {
    static let letters = Field<LettersState>(
      "letters", .word, .optional,
      "Whether letters can be sent.",
      example: "open")
    static let lettersTo = Field<[Keyed<String, String>]>(
      "letters_to", .map(keys: .reference(.person), values: .reference(.place)), .optional,
      "The institution each person gets letters at, from the registry; never a home.",
      example: "{vesper: colony-9}")
    static let lettersLanguage = Field<[Located<LanguageTag>]>(
      "letters_language", .list(of: .languageTag), .optional,
      "Languages a letter may be in.",
      example: "[ru]")
    static let lettersAdvice = Field<Text>(
      "letters_advice", .text, .optional,
      "What to write about and what not.",
      example: "{en: Write about everyday things.}")
    static let interests = Field<Text>(
      "interests", .text, .optional,
      "What the person likes to read about.",
      example: "{en: Geometry and birds}")
    static let lettersVia = Field<[Located<String>]>(
      "letters_via", .list(of: .url), .optional,
      "Pages that pass letters on.",
      example: "[https://bells.example.org/letters]")
    static let donate = Field<[Located<String>]>(
      "donate", .list(of: .url), .optional,
      "Official pages for donations; no numbers of cards, accounts or wallets.",
      example: "[https://fund.example.org/bells]")
    static let petitions = Field<[Located<String>]>(
      "petitions", .list(of: .url), .optional,
      "Petitions.",
      example: "[https://bells.example.org/sign]")
    static let links = Field<[Located<String>]>(
      "links", .list(of: .url), .optional,
      "The committee's own pages.",
      example: "[https://bells.example.org]")
    static let verified = Field<CivilDate>(
      "verified", .day, .optional,
      "When somebody last checked all this.",
      example: "2031-04-02")
  }

  /// The support of the record format.
  public static let entity = Entity<Support>(
    "support", "How people can help: links, never numbers.",
    [
      Keys.letters.description, Keys.lettersTo.description, Keys.lettersLanguage.description,
      Keys.lettersAdvice.description, Keys.interests.description, Keys.lettersVia.description,
      Keys.donate.description, Keys.petitions.description, Keys.links.description,
      Keys.verified.description, CommonKeys.sources.description,
    ]
  ) { object in
    Support(
      letters: object.take(Keys.letters),
      lettersTo: object.take(Keys.lettersTo),
      lettersLanguage: object.take(Keys.lettersLanguage),
      lettersAdvice: object.take(Keys.lettersAdvice),
      interests: object.take(Keys.interests),
      lettersVia: object.take(Keys.lettersVia),
      donate: object.take(Keys.donate),
      petitions: object.take(Keys.petitions),
      links: object.take(Keys.links),
      verified: object.take(Keys.verified),
      sources: object.take(CommonKeys.sources),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
