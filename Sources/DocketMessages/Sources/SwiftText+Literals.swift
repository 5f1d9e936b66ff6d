extension SwiftText {
  /// Whether a literal of text begins here, with or without `#`.
  var isAtLiteral: Bool {
    var offset = 0
    while peek(offset) == UInt8(ascii: "#") { offset += 1 }
    return peek(offset) == UInt8(ascii: "\"")
  }

  /// Reads a literal of text ("String Literals" in The Swift Programming Language).
  ///
  /// - Returns: its value; nil when something is interpolated.
  /// - Throws: a `Problem` for a literal that the compiler would refuse as well.
  mutating func takeLiteral() throws(Problem) -> String? {
    let start = index
    var hashes = ""
    while take("#") { hashes += "#" }
    let isBlock = take("\"\"\"")
    if !isBlock { skip() }
    let end = (isBlock ? "\"\"\"" : "\"") + hashes
    let escape = "\\" + hashes
    var value = LiteralValue()
    var isPlain = true
    while !take(end) {
      guard !isAtEnd, isBlock || peek() != UInt8(ascii: "\n") else {
        throw Problem(path, line: line(at: start), "this text has no end")
      }
      if take(escape) {
        if take("(") {
          isPlain = false
          try skipInterpolation()
        } else {
          try takeEscape(into: &value, isBlock: isBlock)
        }
      } else {
        value.append(peek())
        skip()
      }
    }
    guard isPlain else { return nil }
    return isBlock ? value.block : value.line
  }

  /// Skips what is interpolated, up to its closing bracket.
  private mutating func skipInterpolation() throws(Problem) {
    var depth = 1
    while depth > 0 {
      guard !isAtEnd else { throw Problem(path, line: line, "an interpolation has no end") }
      if isAtLiteral {
        _ = try takeLiteral()
        continue
      }
      if peek() == UInt8(ascii: "(") { depth += 1 }
      if peek() == UInt8(ascii: ")") { depth -= 1 }
      skip()
    }
  }

  private mutating func takeEscape(into value: inout LiteralValue, isBlock: Bool) throws(Problem) {
    let mark = peek()
    skip()
    switch mark {
    case UInt8(ascii: "0"): value.append(escaped: "\0")
    case UInt8(ascii: "n"): value.append(escaped: "\n")
    case UInt8(ascii: "r"): value.append(escaped: "\r")
    case UInt8(ascii: "t"): value.append(escaped: "\t")
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      value.append(escaped: String(decoding: [mark], as: UTF8.self))
    case UInt8(ascii: "u"):
      guard take("{"), let scalar = UInt32(takeName(), radix: 16).flatMap(Unicode.Scalar.init), take("}")
      else {
        throw Problem(path, line: line, "`\\u{…}` names no character")
      }
      value.append(escaped: String(Character(scalar)))
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"):
      guard isBlock, continuesLine(after: mark) else { fallthrough }
      value.joinLines()
    default: throw Problem(path, line: line, "an escape that Swift does not know")
    }
  }

  /// Skips the rest of a line whose end is escaped; false when something stands there.
  private mutating func continuesLine(after mark: UInt8) -> Bool {
    guard mark != UInt8(ascii: "\n") else { return true }
    while peek() == UInt8(ascii: " ") || peek() == UInt8(ascii: "\t") { skip() }
    return take("\n")
  }
}

/// The value of a literal while it is read.
///
/// In a block the indentation of its last line is taken from every line; what an escape stands for is no indentation.
private struct LiteralValue {
  private var lines: [[UInt8]] = [[]]
  private var endsLine: [Bool] = []

  mutating func append(_ byte: UInt8) {
    if byte == UInt8(ascii: "\n") {
      endsLine.append(true)
      lines.append([])
    } else {
      lines[lines.count - 1].append(byte)
    }
  }

  mutating func append(escaped text: String) { lines[lines.count - 1] += Array(text.utf8) }

  mutating func joinLines() {
    endsLine.append(false)
    lines.append([])
  }

  /// The value of a literal of one line.
  var line: String { String(decoding: lines.joined(), as: UTF8.self) }

  /// The value of a block: without its first line end, its last one, and the indentation.
  var block: String {
    guard let indentation = lines.last?.count, lines.count > 2 else { return "" }
    var result: [UInt8] = []
    for index in 1..<lines.count - 1 {
      result += lines[index].dropFirst(indentation)
      if index < lines.count - 2, endsLine[index] { result.append(UInt8(ascii: "\n")) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
