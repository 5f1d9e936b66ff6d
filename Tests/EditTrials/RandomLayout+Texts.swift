import DocketEditing

extension RandomLayout {
  /// Whether a text is some words that can stand on several lines.
  func isProse(_ text: String) -> Bool {
    text.count > 12 && text.contains(" ") && isWord(text) && !text.contains("  ")
  }

  /// A text on several lines: without quotes, in quotes, or as a block after `>`.
  mutating func write(_ text: String, after head: String, column: Int) {
    let words = text.split(separator: " ")
    let place = Int.random(in: 1..<words.count, using: &numbers)
    let first = words[..<place].joined(separator: " ")
    let second = words[place...].joined(separator: " ")
    switch Int.random(in: 0..<3, using: &numbers) {
    case 0: lines += ["\(head)\(first)", indent(column) + second]
    case 1: lines += ["\(head)\"\(first)", indent(column) + second + "\""]
    default: lines += ["\(head)>-", indent(column) + first, indent(column) + second]
    }
  }

  func isBlockText(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return text.count > 3
      && lines.enumerated().allSatisfy { index, line in
        (!line.isEmpty || index == lines.count - 1 && index > 0) && line.first != " " && line.last != " "
          && line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x2000 && $0.value != 0x85 }
      }
  }

  mutating func key(_ key: String) -> String {
    isWord(key) ? chance(quoteRate, in: 40) ? "\"\(key)\"" : key : doubleQuoted(key)
  }

  private func isWord(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ($0.value >= 0x30 && $0.value <= 0x39) || $0 == "_" || $0 == "-"
        || $0 == " "
    } && text.last != " " && text.unicodeScalars.allSatisfy { $0.value != 0xFEFF }
  }

  mutating func flow(_ content: Content, inFlow: Bool = true) -> String {
    switch content {
    case .text(let text):
      if isWord(text) || isDay(text), !chance(quoteRate) { return text }
      if chance(10),
        !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x85 || $0.value > 0x2000 })
      {
        return "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
      }
      return doubleQuoted(text)
    case .list(let items):
      var texts: [String] = []
      for item in items { texts.append(flow(item)) }
      let space = chance(5) ? " " : ""
      return texts.isEmpty ? "[]" : "[\(space)\(texts.joined(separator: chance(5) ? "," : ", "))\(space)]"
    case .map(let pairs):
      var texts: [String] = []
      for pair in pairs { texts.append("\(key(pair.key)): \(flow(pair.value))") }
      return texts.isEmpty ? "{}" : "{\(texts.joined(separator: ", "))}"
    }
  }

  private func isDay(_ text: String) -> Bool {
    text.utf8.count >= 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
      && text.utf8.first != 0x2D
  }

  private func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" {
        result += "\\" + String(scalar)
      } else if scalar.value < 0x20 || scalar.value == 0x85 || (0x2028...0x2029).contains(scalar.value)
        || scalar.value == 0xFEFF
      {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
