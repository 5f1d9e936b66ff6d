public import DocketDiagnostics

/// How large a file may be.
public struct LimitSettings: Sendable {
  /// Bytes of a file.
  @Stated public var fileSize: Located<Int>?
  /// Blocks within blocks.
  @Stated public var depth: Located<Int>?
  /// Values in a file.
  @Stated public var nodes: Located<Int>?
  /// Bytes of one text.
  @Stated public var textLength: Located<Int>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension LimitSettings {
  enum Keys {
    static let fileSize = Field<Int>(
      "file_size", .integer(1024...16777216), .optional,
      "Bytes of a file.",
      example: "1048576")
    static let depth = Field<Int>(
      "depth", .integer(4...256), .optional,
      "Blocks within blocks.",
      example: "32")
    static let nodes = Field<Int>(
      "nodes", .integer(100...1000000), .optional,
      "Values in a file.",
      example: "50000")
    static let textLength = Field<Int>(
      "text_length", .integer(256...1048576), .optional,
      "Bytes of one text.",
      example: "65536")
  }

  /// The limits of the record format.
  public static let entity = Entity<LimitSettings>(
    "limits", "How large a file may be.",
    [
      Keys.fileSize.description, Keys.depth.description, Keys.nodes.description,
      Keys.textLength.description,
    ]
  ) { object in
    LimitSettings(
      fileSize: object.take(Keys.fileSize),
      depth: object.take(Keys.depth),
      nodes: object.take(Keys.nodes),
      textLength: object.take(Keys.textLength),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
