/// What stands before the `@` in the name of a calendar entry, where only a machine writes so.
///
/// People have numbers in their addresses, and universities give addresses like `jd123`. So letters that might be
/// somebody's make no name certain, and neither does a number alone, which might be that of a telephone or a student.
enum MachineName {
  /// Whether no person could have such an address, at any host that is not open to all.
  static func isCertain(_ name: ArraySlice<UInt8>) -> Bool {
    isUUID(name) || isMomentWithNumber(name) || isLongCode(name) || isCountedWord(name)
  }

  /// Whether a name has a digit in it or nothing but words of calendars, as those of invented events have.
  static func isLikely(_ name: ArraySlice<UInt8>) -> Bool {
    name.contains(where: ASCII.isDigit) || hasOnlyWords(name)
  }

  /// 8-4-4-4-12 hexadecimal digits (RFC 9562 §4).
  private static func isUUID(_ bytes: ArraySlice<UInt8>) -> Bool {
    let groups = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12] && groups.allSatisfy { $0.allSatisfy(isHexadecimal) }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  /// `20310402T060000Z-1234`, as RFC 5545 itself proposes for names; letters behind it might be somebody's.
  private static func isMomentWithNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(bytes)
    guard bytes.count >= 15, bytes[8] == UInt8(ascii: "T"),
      bytes[..<15].indices.allSatisfy({ $0 == 8 || ASCII.isDigit(bytes[$0]) })
    else { return false }
    let rest = bytes[15...].first == UInt8(ascii: "Z") ? bytes[16...] : bytes[15...]
    return rest.allSatisfy { ASCII.isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  }

  /// Twenty or more letters and digits in one, in which letters and digits take turns: hashes, and names like Google's.
  private static func isLongCode(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 20, bytes.allSatisfy(ASCII.isLetterOrDigit) else { return false }
    let turns = zip(bytes, bytes.dropFirst()).count { ASCII.isDigit($0) != ASCII.isDigit($1) }
    return turns >= 5
  }

  /// `event-12`, `hearing.2031-05-20`, `post_4711`: words of calendars, and at least one number of up to eight digits.
  private static func isCountedWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    hasOnlyWords(bytes) && bytes.contains(where: ASCII.isDigit)
  }

  /// Words of calendars, each with or without a number behind it, and at least one word.
  private static func hasOnlyWords(_ bytes: ArraySlice<UInt8>) -> Bool {
    let separators: Set = [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")]
    var hasWord = false
    for token in bytes.split(omittingEmptySubsequences: false, whereSeparator: separators.contains) {
      let letters = token.prefix(while: ASCII.isLetter)
      let digits = token.dropFirst(letters.count)
      guard !token.isEmpty, digits.count <= 8, digits.allSatisfy(ASCII.isDigit) else { return false }
      if !letters.isEmpty {
        guard words.contains(String(decoding: letters, as: UTF8.self).lowercased()) else { return false }
        hasWord = true
      }
    }
    return hasWord
  }

  /// Words that name things in calendars and content systems, and no person.
  private static let words: Set = [
    "event", "events", "ev", "evt", "vevent", "calendar", "cal", "ical", "ics", "entry", "item", "uid", "id",
    "node", "post", "page", "nid", "eid", "date", "day", "series", "session", "meeting", "appointment",
    "hearing", "appeal", "trial", "verdict", "case", "court", "occurrence", "instance", "schedule", "task",
    "todo", "note", "evenement", "audience", "seance", "veranstaltung", "termin", "sobytie", "zasedanie",
  ]
}
