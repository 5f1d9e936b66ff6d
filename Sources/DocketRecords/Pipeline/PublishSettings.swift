public import DocketDiagnostics

/// Where to publish, and how much may vanish.
public struct PublishSettings: Sendable {
  /// The folder, from the root.
  @Stated public var output: Located<String>?
  /// How many published things may vanish without a withdrawal.
  @Stated public var maxRemovals: Located<Int>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension PublishSettings {
  enum Keys {
    static let output = Field<String>(
      "output", .folder, .optional,
      "The folder, from the root.",
      example: "public")
    static let maxRemovals = Field<Int>(
      "max_removals", .integer(0...1000000), .optional,
      "How many published things may vanish without a withdrawal.",
      example: "0")
  }

  /// The publish of the record format.
  public static let entity = Entity<PublishSettings>(
    "publish", "Where to publish, and how much may vanish.",
    [
      Keys.output.description, Keys.maxRemovals.description,
    ]
  ) { object in
    PublishSettings(
      output: object.take(Keys.output),
      maxRemovals: object.take(Keys.maxRemovals),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
