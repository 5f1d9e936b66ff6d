/// A text of the file, decoded: without its quotes, escapes resolved, lines folded.
///
/// Every scalar is text here; what it means (a date, a number, an id) is the schema's business, so `no`, `012` and
/// `2031-04-02` are what was typed.
public struct Scalar: Sendable {
  /// The decoded text; line breaks in it are U+000A.
  public let text: String
  /// How it is written in the file.
  public let style: ScalarStyle

  /// Creates a scalar.
  init(text: String, style: ScalarStyle) {
    self.text = text
    self.style = style
  }
}
