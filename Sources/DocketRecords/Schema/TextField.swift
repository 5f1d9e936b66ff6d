public import DocketDiagnostics

/// A text people read, with its place in the record.
public struct TextField: Sendable {
  /// The way to it.
  public let path: RecordPath
  /// The text in its languages.
  public let text: Text
  /// The bytes of the whole value.
  public let range: ByteRange

  /// The key it stands under, for instance `summary`.
  public var field: String { path.field }
}

/// An id that refers to something else, with its place in the record.
public struct Reference: Sendable {
  /// What it refers to.
  public let target: ReferenceTarget
  /// The id.
  public let id: String
  /// The way to it.
  public let path: RecordPath
  /// The bytes of the id.
  public let range: ByteRange
}

/// An id that a record gives to an entry of a list, with its place.
public struct Definition: Sendable {
  /// The id.
  public let id: String
  /// The way to its entry.
  public let path: RecordPath
  /// The bytes of the id.
  public let range: ByteRange
}
