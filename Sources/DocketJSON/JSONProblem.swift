/// Why bytes are no JSON text that docket reads (RFC 8259).
public enum JSONProblem: Error, Hashable, Sendable {
  /// Another byte is expected at this offset; also where the text ends too early.
  case unexpectedByte(at: Int)
  /// The bytes from this offset on are not UTF-8 (RFC 3629), or the file begins with a byte order mark.
  case invalidEncoding(at: Int)
  /// An escape that RFC 8259 §7 does not know, or half of a surrogate pair.
  case invalidEscape(at: Int)
  /// A number with a fraction or an exponent, or one that does not fit into 64 bits.
  case unsupportedNumber(at: Int)
  /// An object has this name twice; RFC 8259 §4 leaves open what that means.
  case duplicateName(String)
  /// Arrays and objects stand in each other more often than `JSONValue.depthLimit` allows.
  case tooDeep(at: Int)
}

extension JSONProblem: CustomStringConvertible {
  /// What is wrong, and at which byte.
  public var description: String {
    switch self {
    case .unexpectedByte(let offset): "something is missing or too much at byte \(offset)"
    case .invalidEncoding(let offset): "it is not UTF-8 from byte \(offset) on"
    case .invalidEscape(let offset): "a wrong escape stands at byte \(offset)"
    case .unsupportedNumber(let offset): "a number at byte \(offset) is too large or has a fraction"
    case .duplicateName(let name): "the name “\(name)” stands there twice"
    case .tooDeep(let offset): "too many brackets are open at byte \(offset)"
    }
  }
}
