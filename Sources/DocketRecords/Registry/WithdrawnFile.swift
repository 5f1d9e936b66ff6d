public import DocketDiagnostics

/// The list of withdrawn records.
public struct WithdrawnFile: Sendable {
  /// The withdrawals, oldest first.
  @Stated public var withdrawn: Located<[Located<Withdrawal>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension WithdrawnFile {
  enum Keys {
    static let withdrawn = Field<[Located<Withdrawal>]>(
      "withdrawn", .list(of: .entity(Withdrawal.entity)), .required,
      "The withdrawals, oldest first.",
      example: "[]")
  }

  /// The withdrawn file of the record format.
  public static let entity = Entity<WithdrawnFile>(
    "withdrawn file", "The list of withdrawn records.",
    [
      Keys.withdrawn.description
    ]
  ) { object in
    WithdrawnFile(
      withdrawn: object.take(Keys.withdrawn),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
