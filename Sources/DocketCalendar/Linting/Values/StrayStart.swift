import DocketDiagnostics
import DocketScanning

/// What keeps a line from beginning with its name: a character that nobody sees, or a space after the name.
enum StrayStart: Equatable {
  /// An invisible character stands before the name.
  case invisible(String)
  /// A space stands within the name, or between it and the colon or semicolon after it.
  case space(name: String)

  /// Looks at the beginning of a line; nil where something else is wrong with it.
  init?(_ file: SourceFile, _ line: Int) {
    let range = file.lineRange(line)
    let bytes = file.bytes[range.lower..<range.upper]
    for (start, code) in Self.unseen
    where bytes.starts(with: start) && Self.name(bytes.dropFirst(start.count)) != nil {
      self = .invisible(code)
      return
    }
    let head = bytes.prefix { $0 != ASCII.colon && $0 != ASCII.semicolon }
    guard head.count < bytes.count, let name = Self.spacedName(head) else { return nil }
    self = .space(name: name)
  }

  /// A name with spaces after it, or around its hyphens as in `REFRESH - INTERVAL`, without them.
  private static func spacedName(_ head: ArraySlice<UInt8>) -> String? {
    let words = head.split(whereSeparator: { $0 == ASCII.space || $0 == ASCII.tab })
    guard let first = words.first?.first, head.first == first, (0x41...0x5A).contains(first),
      words.allSatisfy({ word in word.allSatisfy { (0x41...0x5A).contains($0) || $0 == ASCII.hyphen } }),
      zip(words, words.dropFirst()).allSatisfy({ $0.last == ASCII.hyphen || $1.first == ASCII.hyphen })
    else { return nil }
    let name = Array(words.joined())
    return name.count > 2 && name.count < head.count ? String(decoding: name, as: UTF8.self) : nil
  }

  /// A name in capitals at the start of a line, and what follows it; a text that goes on here has small letters.
  private static func name(_ bytes: ArraySlice<UInt8>) -> (name: String, rest: ArraySlice<UInt8>)? {
    let name = bytes.prefix { (0x41...0x5A).contains($0) || $0 == ASCII.hyphen }
    let rest = bytes.dropFirst(name.count)
    guard name.count > 2, let next = rest.first,
      [ASCII.colon, ASCII.semicolon, ASCII.space, ASCII.tab].contains(next)
    else { return nil }
    return (String(decoding: name, as: UTF8.self), rest)
  }

  private static let unseen: [([UInt8], String)] = [
    ([0xEF, 0xBB, 0xBF], "U+FEFF"), ([0xC2, 0xA0], "U+00A0"), ([0xE2, 0x80, 0x8B], "U+200B"),
    ([0xE2, 0x80, 0x8E], "U+200E"), ([0xE2, 0x80, 0x8F], "U+200F"), ([0xC2, 0xAD], "U+00AD"),
  ]
}

/// Spaces between the parameters of a line.
enum StraySpace {
  /// Whether a space stands beside a semicolon or an equals sign before the value.
  static func stands(in file: SourceFile, _ range: ByteRange) -> Bool {
    let head = file.bytes[range.lower..<range.upper].prefix { $0 != ASCII.colon && $0 != ASCII.quote }
    return zip(head, head.dropFirst()).contains { one, other in
      (one == ASCII.semicolon || one == ASCII.equals) && other == ASCII.space
        || one == ASCII.space && (other == ASCII.semicolon || other == ASCII.equals)
    }
  }
}
