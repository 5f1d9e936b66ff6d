/// A text of somebody as a part of a line of Markdown.
enum MarkdownText {
  /// The text on one line, with nothing in it that Markdown or HTML would take for more than a character.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!", "@", "$": result += "\\" + String(scalar)
      default: result.unicodeScalars.append(isPlain(scalar) ? scalar : " ")
      }
    }
    return result
  }

  /// Whether a character belongs into a line as it is: no control character, no line break of any kind.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: false
    default: true
    }
  }
}
