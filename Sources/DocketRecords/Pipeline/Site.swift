public import DocketDiagnostics

/// What the published site is called and where it is.
public struct Site: Sendable {
  /// The name of the site and of its calendars.
  @Stated public var title: Located<Text>?
  /// Where `public/` is served from.
  @Stated public var url: Located<String>?
  /// Ends every calendar UID; constant for ever, also when the site moves.
  @Stated public var uidDomain: Located<String>?
  /// How readers reach the committee: an e-mail address, or a page.
  @Stated public var contact: Located<Contact>?
  /// Where the repository of the records is, so that readers can correct them there.
  @Stated public var repository: Located<BlockOrPlain<RepositoryPlace, String>>?
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
    static let contact = Field<Contact>(
      "contact", .contact, .optional,
      "How readers reach the committee: an e-mail address that it publishes itself, or a page. It stands on every page and in every calendar but the discreet ones.",
      example: "letters@bells.example.org")
    static let repository = Field<BlockOrPlain<RepositoryPlace, String>>(
      "repository", .block(.entity(RepositoryPlace.entity), orPlain: .repository), .optional,
      "Where the repository of the records is: pages lead from there to the form that corrects a record, on the branch `main`. For a forge that docket does not know, or another branch, two keys.",
      example: "https://gitlab.example.org/bells/records")
  }

  /// The site of the record format.
  public static let entity = Entity<Site>(
    "site", "What the published site is called and where it is.",
    [
      Keys.title.description, Keys.url.description, Keys.uidDomain.description,
      Keys.contact.description, Keys.repository.description,
    ]
  ) { object in
    Site(
      title: object.take(Keys.title),
      url: object.take(Keys.url),
      uidDomain: object.take(Keys.uidDomain),
      contact: object.take(Keys.contact),
      repository: object.take(Keys.repository),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
