public import DocketDiagnostics

/// A key of a mapping with its value.
public struct Entry: Sendable {
  /// The key as it stands in the file; a text unless a restricted feature was reported.
  public let key: Node
  /// The value; an empty plain text right after the colon when nothing is written.
  public let value: Node

  /// Creates an entry.
  init(key: Node, value: Node) {
    self.key = key
    self.value = value
  }

  /// The text of the key; empty when the key is a list or a mapping.
  public var name: String { key.scalar?.text ?? "" }

  /// The bytes from the key's first to the value's last.
  public var range: ByteRange { ByteRange(key.range.lower, max(key.range.upper, value.range.upper)) }
}
