/// Swift source text without what the compiler does not run: comments, and the words of strings.
///
/// What is interpolated into strings stays. Lines stay where they are.
struct SwiftCode {
  /// The text that is left.
  let text: String

  /// Takes comments and strings out of a source text.
  init(_ text: String) {
    var reader = Reader(source: Array(text.utf8))
    reader.readCode(isInterpolated: false)
    self.text = String(decoding: reader.kept, as: UTF8.self)
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
}

/// Goes through the bytes of a source text, and keeps what the compiler runs.
private struct Reader {
  let source: [UInt8]
  var kept: [UInt8] = []
  private var index = 0

  init(source: [UInt8]) {
    self.source = source
    kept.reserveCapacity(source.count)
  }

  private func at(_ words: String) -> Bool {
    let bytes = words.utf8
    return index + bytes.count <= source.count && source[index..<index + bytes.count].elementsEqual(bytes)
  }

  private mutating func skip(_ count: Int) {
    for _ in 0..<count where index < source.count {
      if source[index] == UInt8(ascii: "\n") { kept.append(UInt8(ascii: "\n")) }
      index += 1
    }
  }

  /// Reads code up to a closing parenthesis that has no partner, or to the end.
  mutating func readCode(isInterpolated: Bool) {
    var depth = 0
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "/") where at("//"):
        while index < source.count, source[index] != UInt8(ascii: "\n") { index += 1 }
        continue
      case UInt8(ascii: "/") where at("/*"):
        skipComment()
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "#"):
        if let hashes = openingHashes(before: UInt8(ascii: "\"")) {
          skipString(hashes)
          continue
        }
        if let hashes = openingHashes(before: UInt8(ascii: "/")), hashes > 0 {
          skip(hashes + 1)
          let end = "/" + String(repeating: "#", count: hashes)
          while index < source.count, !at(end) { skip(1) }
          skip(hashes + 1)
          continue
        }
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if isInterpolated, depth < 0 { return }
      default: break
      }
      kept.append(source[index])
      index += 1
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
  private func openingHashes(before mark: UInt8) -> Int? {
    var place = index
    while place < source.count, source[place] == UInt8(ascii: "#") { place += 1 }
    return place < source.count && source[place] == mark ? place - index : nil
  }

  private mutating func skipString(_ hashes: Int) {
    let pounds = String(repeating: "#", count: hashes)
    skip(hashes)
    let quote = at("\"\"\"") ? "\"\"\"" : "\""
    skip(quote.utf8.count)
    kept.append(UInt8(ascii: "\""))
    while index < source.count, !at(quote + pounds) {
      if at("\\" + pounds + "(") {
        skip(hashes + 2)
        kept.append(UInt8(ascii: "("))
        readCode(isInterpolated: true)
        skip(1)
        kept.append(UInt8(ascii: ")"))
      } else if at("\\" + pounds) {
        skip(hashes + 2)
      } else {
        skip(1)
      }
    }
    skip(quote.utf8.count + hashes)
    kept.append(UInt8(ascii: "\""))
  }
}
