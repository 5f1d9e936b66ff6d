/// Swift source text without what the compiler does not run: comments, and the words of strings.
///
/// What is interpolated into strings stays. Lines stay where they are.
struct SwiftCode {
  /// The text that is left.
  private(set) var text = ""
  private let source: [Character]
  private var index = 0

  /// Takes comments and strings out of a source text.
  init(_ text: String) {
    source = Array(text)
    readCode(until: nil)
  }

  /// The modules it imports, with the numbers of the lines.
  var imports: [(module: String, line: Int)] {
    let pattern = #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:\w+\s+)?import\s+(?:\w+\s+)?(\w+)(?:\.\w+)*\s*$/#
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      number, line in
      line.wholeMatch(of: pattern).map { (String($0.1), number + 1) }
    }
  }

  /// The lines in which a pattern is found.
  func lines(with pattern: some RegexComponent) -> [Int] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
      line.contains(pattern) ? number + 1 : nil
    }
  }

  private func at(_ words: String) -> Bool {
    var place = index
    for character in words {
      guard place < source.count, source[place] == character else { return false }
      place += 1
    }
    return true
  }

  private mutating func skip(_ count: Int) {
    for _ in 0..<count where index < source.count {
      if source[index].isNewline { text.append("\n") }
      index += 1
    }
  }

  /// Reads code up to a closing parenthesis that has no partner, or to the end.
  private mutating func readCode(until closing: Character?) {
    var depth = 0
    while index < source.count {
      let character = source[index]
      if at("//") {
        while index < source.count, !source[index].isNewline { index += 1 }
      } else if at("/*") {
        skipComment()
      } else if let hashes = openingHashes(before: "\"") {
        skipString(hashes)
      } else if let hashes = openingHashes(before: "/"), hashes > 0 {
        skip(hashes + 1)
        let end = "/" + String(repeating: "#", count: hashes)
        while index < source.count, !at(end) { skip(1) }
        skip(hashes + 1)
      } else {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        if character == closing, depth < 0 { return }
        text.append(character.isNewline ? "\n" : character)
        index += 1
      }
    }
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if at("/*") {
        depth += 1
        skip(2)
      } else if at("*/") {
        depth -= 1
        skip(2)
      } else {
        skip(1)
      }
    } while depth > 0 && index < source.count
  }

  /// The number of `#` here when a mark follows them.
  private func openingHashes(before mark: Character) -> Int? {
    var place = index
    while place < source.count, source[place] == "#" { place += 1 }
    return place < source.count && source[place] == mark ? place - index : nil
  }

  private mutating func skipString(_ hashes: Int) {
    let pounds = String(repeating: "#", count: hashes)
    skip(hashes)
    let quote = at("\"\"\"") ? "\"\"\"" : "\""
    skip(quote.count)
    text.append("\"")
    while index < source.count, !at(quote + pounds) {
      if at("\\" + pounds + "(") {
        skip(hashes + 2)
        text.append("(")
        readCode(until: ")")
        skip(1)
        text.append(")")
      } else if at("\\" + pounds) {
        skip(hashes + 2)
      } else {
        skip(1)
      }
    }
    skip(quote.count + hashes)
    text.append("\"")
  }
}
