import DocketYAML

/// Texts as they stand in a file.
enum TextWriting {
  /// Whether a text can stand without quotes, whatever other readers make of it.
  ///
  /// Stricter than YAML: what a person or an older reader may stumble over is quoted as well.
  static func standsPlain(_ text: String, inFlow: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return false }
    if "-?:,[]{}#&*!|>'\"%@`=".utf8.contains(first) || text.hasPrefix("...") { return false }
    if first == 0x20 || last == 0x20 || last == UInt8(ascii: ":") { return false }
    for scalar in text.unicodeScalars where !isOrdinary(scalar) { return false }
    for index in bytes.indices.dropFirst() {
      let (before, byte) = (bytes[index - 1], bytes[index])
      if byte == UInt8(ascii: "#"), before == 0x20 { return false }
      if before == UInt8(ascii: ":"), byte == 0x20 || inFlow && ",[]{}".utf8.contains(byte) { return false }
    }
    return !inFlow || !bytes.contains { ",[]{}".utf8.contains($0) }
  }

  /// Whether a character may stand in a file as it is, on one line.
  private static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// A text between `'` and `'`; nil when it needs an escape.
  static func singleQuoted(_ text: String) -> String? {
    guard text.unicodeScalars.allSatisfy(isOrdinary) else { return nil }
    var result = "'"
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "'" { result.unicodeScalars.append(scalar) }
    }
    return result + "'"
  }

  /// A text between `"` and `"`.
  static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where isOrdinary(scalar): result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }
    }
    return result + "\""
  }

  /// A text as a block after `|`, a line each; nil when a block cannot hold it.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - indentation: the column of its lines.
  /// - Returns: the mark, and the lines below it.
  static func literal(_ text: String, indentation: Int) -> [String]? {
    guard let (mark, lines) = blockLines(text) else { return nil }
    let indent = String(repeating: " ", count: indentation)
    return ["|\(mark)"] + lines.map { $0.isEmpty ? "" : indent + $0 }
  }

  /// A text as a block after `>`, wrapped; nil when a block cannot hold it.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - indentation: the column of its lines.
  ///   - width: how long its lines may be, indentation included.
  /// - Returns: the mark, and the lines below it.
  static func folded(_ text: String, indentation: Int, width: Int) -> [String]? {
    guard let (mark, lines) = blockLines(text), lines.allSatisfy({ $0.first != " " && !$0.contains("  ") })
    else { return nil }
    let indent = String(repeating: " ", count: indentation)
    var result = [">\(mark)"]
    for (index, line) in lines.enumerated() {
      if index > 0 { result.append("") }
      result += wrapped(line, width - indentation).map { $0.isEmpty ? "" : indent + $0 }
    }
    return result
  }

  private static func blockLines(_ text: String) -> (mark: String, lines: [String])? {
    var body = text[...]
    let endsLine = body.last == "\n"
    if endsLine { body = body.dropLast() }
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    guard let first = lines.first, let last = lines.last, !first.isEmpty, !last.isEmpty, first.first != " ",
      lines.allSatisfy({ $0.unicodeScalars.allSatisfy(isOrdinary) && $0.last != " " })
    else { return nil }
    return (endsLine ? "" : "-", lines)
  }

  private static func wrapped(_ line: String, _ width: Int) -> [String] {
    var result: [String] = []
    var current = ""
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if current.isEmpty {
        current = String(word)
      } else if current.count + 1 + word.count <= max(20, width) {
        current += " " + word
      } else {
        result.append(current)
        current = String(word)
      }
    }
    return result + [current]
  }
}
