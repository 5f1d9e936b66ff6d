public import DocketDiagnostics

/// Where the repository of the records is, at a forge that docket does not know.
public struct RepositoryPlace: Sendable {
  /// Its first page.
  @Stated public var url: Located<String>?
  /// The page that edits a file, with `{path}` for the path of the file.
  @Stated public var edit: Located<String>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension RepositoryPlace {
  enum Keys {
    static let url = Field<String>(
      "url", .secureURL, .required, "Its first page.", example: "https://forge.example.org/bells/records")
    static let edit = Field<String>(
      "edit", .editAddress, .required,
      "The page that edits a file, with `{path}` for the path of the file.",
      example: "\"https://forge.example.org/bells/records/_edit/main/{path}\"")
  }

  /// The repository of the record format.
  public static let entity = Entity<RepositoryPlace>(
    "repository", "Where the repository of the records is, at a forge that docket does not know.",
    [
      Keys.url.description, Keys.edit.description,
    ]
  ) { object in
    RepositoryPlace(
      url: object.take(Keys.url),
      edit: object.take(Keys.edit),
      range: object.range, firstKey: object.firstKeyRange)
  }
}

extension BlockOrPlain<RepositoryPlace, String> {
  /// The repository's first page; nil when it cannot be read.
  public var address: String? {
    switch self {
    case .plain(let address): Forge.address(of: address)
    case .block(let place): place.url.map { Forge.address(of: $0.value) }
    }
  }

  /// The page that edits a file, with `{path}` for the path of the file; nil when it cannot be read.
  public var editAddress: String? {
    switch self {
    case .plain(let address): Forge.editAddress(in: address)
    case .block(let place): place.edit?.value
    }
  }
}
