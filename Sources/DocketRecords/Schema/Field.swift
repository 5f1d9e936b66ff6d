/// One key of an object with the type of its value: declared once, read and described from here.
public struct Field<Value: Sendable>: Sendable {
  /// The key as data.
  public let description: FieldDescription
  let kind: Kind<Value>
  /// The key, ready to be looked for.
  let code: KeyCode

  /// Whether a key must be there.
  public enum Presence: Sendable {
    /// It must be there.
    case required
    /// It may be left out when nothing is known.
    case optional
  }

  /// Declares a key.
  ///
  /// - Parameters:
  ///   - key: the key as it is typed.
  ///   - kind: what may stand there.
  ///   - presence: whether it must be there.
  ///   - meaning: what it says, for contributors.
  ///   - example: a value as it would be typed.
  public init(
    _ key: String, _ kind: Kind<Value>, _ presence: Presence, _ meaning: String, example: String
  ) {
    description = FieldDescription(
      key: key, shape: kind.shape, required: presence == .required, meaning: meaning, example: example)
    self.kind = kind
    code = KeyCode(key)
  }
}
