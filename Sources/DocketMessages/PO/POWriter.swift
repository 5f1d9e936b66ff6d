extension POFile {
  /// The catalogue as `msgcat --no-wrap` lays it out: one line a text, an empty line between entries.
  package var text: String { ([header] + entries).map(\.text).joined(separator: "\n") }
}

extension POEntry {
  fileprivate var text: String {
    var lines = comments.map { $0.isEmpty ? "#" : "#\($0)" }
    lines += references.map { "#: \($0)" }
    if isFuzzy { lines.append("#, fuzzy") }
    if let previous { lines.append("#| msgid \(Self.quoted(previous))") }
    if !context.isEmpty { lines.append("msgctxt \(Self.quoted(context))") }
    lines.append("msgid \(Self.quoted(english))")
    lines.append("msgstr \(Self.quoted(translation))")
    return lines.map { $0 + "\n" }.joined()
  }

  /// A text in quotation marks; one with line ends in it begins on a line of its own, and has a line for each.
  private static func quoted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return "\"\(escaped(text))\"" }
    let whole = lines.dropLast().map { "\"\(escaped(String($0)))\\n\"" }
    return (["\"\""] + whole + (lines.last.map { $0.isEmpty ? [] : ["\"\(escaped(String($0)))\""] } ?? []))
      .joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
