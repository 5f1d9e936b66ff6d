public import DocketDiagnostics
public import DocketTime

/// A record that was taken back; only a digest of its id is kept.
public struct Withdrawal: Sendable {
  /// The SHA-256 of the id of a case or day, or of `case/person` for one person, in 64 hexadecimal digits.
  @Stated public var digest: Located<String>?
  /// When it was withdrawn.
  @Stated public var date: Located<CivilDate>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Withdrawal {
  enum Keys {
    static let digest = Field<String>(
      "digest", .digest, .required,
      "The SHA-256 of the id, or of `case/person` for one person, in 64 hexadecimal digits.",
      example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
    static let date = Field<CivilDate>(
      "date", .day, .required,
      "When it was withdrawn.",
      example: "2031-06-01")
  }

  /// The withdrawal of the record format.
  public static let entity = Entity<Withdrawal>(
    "withdrawal", "A record that was taken back; only a digest of its id is kept.",
    [
      Keys.digest.description, Keys.date.description,
    ]
  ) { object in
    Withdrawal(
      digest: object.take(Keys.digest),
      date: object.take(Keys.date),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
