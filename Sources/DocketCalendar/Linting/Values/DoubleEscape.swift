import DocketScanning

/// Escapes of a text that were escaped once more.
enum DoubleEscape {
  /// The first one as the file has it, and how many octets of the value stand before it; nil where there is none.
  ///
  /// A backslash before a comma or a semicolon is no part of any text. One before an n may belong to the name of a
  /// folder: it counts where a sentence ends or begins there, or where there are several.
  static func first(in value: String) -> (sign: String, offset: Int)? {
    guard value.utf8.contains(ASCII.backslash) else { return nil }
    let bytes = Array(value.utf8)
    var breaks: [Int] = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == ASCII.backslash else {
        index += 1
        continue
      }
      guard bytes[index + 1] == ASCII.backslash else {
        index += 2
        continue
      }
      let next = index + 2 < bytes.count ? bytes[index + 2] : 0
      let afterNext = index + 3 < bytes.count ? bytes[index + 3] : 0
      if isSign(next) { return (sign(bytes[index...index + 2]), index) }
      if next == ASCII.backslash, isSign(afterNext) { return (sign(bytes[index...index + 3]), index) }
      if next == ASCII.lowercaseN { breaks.append(index) }
      index += 2
    }
    guard let first = breaks.first, !namesFolders(bytes) else { return nil }
    guard breaks.count > 1 || isBetweenSentences(bytes, first) else { return nil }
    return (sign(bytes[first...first + 2]), first)
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == ASCII.comma || byte == ASCII.semicolon }

  private static func sign(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the backslash pair at an offset, which an n follows, ends a sentence or begins one.
  private static func isBetweenSentences(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let before = offset > 0 ? bytes[offset - 1] : ASCII.space
    let after = offset + 3 < bytes.count ? bytes[offset + 3] : ASCII.space
    return !ASCII.isLetterOrDigit(before) && before < 0x80 || !(0x61...0x7A).contains(after)
  }

  /// Whether a drive (`C:\\`) or a server (`\\\\name`) stands in the text.
  private static func namesFolders(_ bytes: [UInt8]) -> Bool {
    var slashes = 0
    for index in bytes.indices {
      slashes = bytes[index] == ASCII.backslash ? slashes + 1 : 0
      if slashes == 4 { return true }
      if slashes == 1, index > 1, bytes[index - 1] == ASCII.colon, ASCII.isLetter(bytes[index - 2]),
        index < 3 || !ASCII.isLetterOrDigit(bytes[index - 3])
      {
        return true
      }
    }
    return false
  }
}
