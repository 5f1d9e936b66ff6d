public import DocketDiagnostics
import DocketScanning

/// What the privacy rules let pass.
public struct Allowances: Sendable {
  /// Hosts whose addresses are allowed.
  @Stated public var hosts: Located<[Located<String>]>?
  /// The digests of accounts that are published on purpose.
  @Stated public var accounts: Located<[Located<String>]>?
  /// E-mail addresses that organisations publish themselves.
  @Stated public var addresses: Located<[Located<String>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Allowances {
  enum Keys {
    static let hosts = Field<[Located<String>]>(
      "hosts", .list(of: .string), .optional,
      "Hosts whose addresses are allowed.",
      example: "[bells.example.org]")
    static let accounts = Field<[Located<String>]>(
      "accounts", .list(of: .digest), .optional,
      "The SHA-256 of each account of a fund that may be published, written without spaces, an IBAN in capitals.",
      example: "[5fa6661a070d686a2f2ecd85a5f97b6681dfdf4f64808ecfc30abd3ed31f6498]")
    static let addresses = Field<[Located<String>]>(
      "addresses", .list(of: .string), .optional,
      "E-mail addresses that organisations publish themselves.",
      example: "[letters@bells.example.org]")
  }

  /// The allow of the record format.
  public static let entity = Entity<Allowances>(
    "allow", "What the privacy rules let pass.",
    [
      Keys.hosts.description, Keys.accounts.description, Keys.addresses.description,
    ]
  ) { object in
    Allowances(
      hosts: object.take(Keys.hosts),
      accounts: object.take(Keys.accounts),
      addresses: object.take(Keys.addresses),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
