import DocketDiagnostics

/// Finds e-mail addresses in bytes.
///
/// What stands in the place of the `@` may be `%40`, `(at)`, ` at … dot …`, `(собака)` or the like. None are handles
/// (`@name`, `@name@host`), the user names of web addresses, version numbers (`name@1.2.3`), and images for dense
/// screens (`name@2x.png`).
enum MailScanner {
  /// An address found.
  struct Candidate: Equatable {
    let range: ByteRange
    /// Whether something else stands in the place of the `@`.
    let isDisguised: Bool
    /// The part before the `@`, in small letters.
    let name: String
    /// The part after it, in small letters; of a disguised address as it is written.
    let host: String
    /// How many characters it is long.
    let characters: Int
  }

  /// What parts the name from the host.
  private struct Separator {
    let before: Int
    let after: Int
    var isDisguised = true
    var mayBeProse = false
  }

  /// The addresses in bytes, first to last, not overlapping.
  static func candidates(in span: Span<UInt8>) -> [Candidate] {
    var found: [Candidate] = []
    var index = signs.next(in: span, from: 0)
    while index < span.count {
      var next = index + 1
      if let separator = separator(in: span, at: index),
        let candidate = candidate(in: span, around: separator)
      {
        found.append(candidate)
        next = candidate.range.upper
      }
      index = signs.next(in: span, from: next)
    }
    for place in MailWords.places(in: span) {
      if let separator = word(in: span, at: place), let candidate = candidate(in: span, around: separator) {
        found.append(candidate)
      }
    }
    found.sort { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }
    var end = 0
    return found.filter { candidate in
      guard candidate.range.lower >= end else { return false }
      end = candidate.range.upper
      return true
    }
  }

  /// What may stand in the place of an `@`, or begin it.
  private static let signs = ByteSet(Array("@%\\&([{<".utf8) + [0xEF])

  private static func candidate(in span: Span<UInt8>, around separator: Separator) -> Candidate? {
    guard let lower = nameStart(in: span, before: separator.before),
      let upper = MailHost.end(in: span, from: separator.after, separator.isDisguised, separator.mayBeProse),
      !isHandle(in: span, at: lower), !isUserName(in: span, at: lower)
    else { return nil }
    let name = ByteWords.lowercased(span, lower, separator.before)
    // git@host:path is how programs name a repository.
    if name == "git", upper < span.count, span[upper] == UInt8(ascii: ":") { return nil }
    return Candidate(
      range: ByteRange(lower, upper), isDisguised: separator.isDisguised, name: name,
      host: ByteWords.lowercased(span, separator.after, upper),
      characters: ByteWords.characters(span, lower, upper))
  }

  private static func separator(in span: Span<UInt8>, at index: Int) -> Separator? {
    switch span[index] {
    case UInt8(ascii: "@"):
      let before = ByteWords.beforeSpaces(span, at: index, atMost: 1)
      let after = ByteWords.afterSpaces(span, at: index + 1, atMost: 1)
      if before == index || after == index + 1 {
        return Separator(before: index, after: index + 1, isDisguised: false)
      }
      return Separator(before: before, after: after)
    case UInt8(ascii: "%"):
      return ByteWords.stands("%40", in: span, at: index) ? Separator(before: index, after: index + 3) : nil
    case UInt8(ascii: "&"):
      return ByteWords.stands("&#64;", in: span, at: index) ? Separator(before: index, after: index + 5) : nil
    case UInt8(ascii: "\\"):
      // Between double quotes these are the sign itself.
      if ByteWords.stands("\\x40", in: span, at: index) {
        return Separator(before: index, after: index + 4, isDisguised: false)
      }
      return ByteWords.stands("\\u0040", in: span, at: index)
        ? Separator(before: index, after: index + 6, isDisguised: false) : nil
    case 0xEF:
      let isWide =
        ByteWords.stands("＠", in: span, at: index) || ByteWords.stands("﹫", in: span, at: index)
      return isWide ? Separator(before: index, after: index + 3) : nil
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
      return bracketed(in: span, at: index)
    default: return nil
    }
  }

  private static func bracketed(in span: Span<UInt8>, at index: Int) -> Separator? {
    var end = ByteWords.afterSpaces(span, at: index + 1)
    let width = widthOfWord(in: span, at: end)
    guard width > 0 else { return nil }
    end = ByteWords.afterSpaces(span, at: end + width)
    guard end < span.count, [0x29, 0x5D, 0x7D, 0x3E].contains(span[end]) else { return nil }
    return Separator(
      before: ByteWords.beforeSpaces(span, at: index), after: ByteWords.afterSpaces(span, at: end + 1))
  }

  private static func word(in span: Span<UInt8>, at index: Int) -> Separator? {
    let width = widthOfWord(in: span, at: index)
    guard width > 0 else { return nil }
    let after = ByteWords.afterSpaces(span, at: index + width)
    guard after > index + width else { return nil }
    return Separator(before: ByteWords.beforeSpaces(span, at: index), after: after, mayBeProse: width == 2)
  }

  private static func widthOfWord(in span: Span<UInt8>, at index: Int) -> Int {
    if ByteWords.stands("at", in: span, at: index) { return 2 }
    if ByteWords.stands("@", in: span, at: index) { return 1 }
    if ByteWords.stands("arobase", in: span, at: index) { return 7 }
    if ByteWords.stands("собака", in: span, at: index) { return 12 }
    return ByteWords.stands("эт", in: span, at: index) ? 4 : 0
  }

  /// Where the name before the sign begins; nil when there is none.
  private static func nameStart(in span: Span<UInt8>, before end: Int) -> Int? {
    var start = end
    while start > 0, end - start < 64 {
      let byte = span[start - 1]
      if ByteWords.isLetterOrDigit(byte) || [0x2E, 0x5F, 0x2B, 0x2D].contains(byte) {
        start -= 1
      } else if byte & 0xC0 == 0x80, start > 1, ByteWords.isForeignLead(span[start - 2]) {
        start -= 2
      } else {
        break
      }
    }
    // The digits of an escape of web addresses.
    if start > 0, span[start - 1] == UInt8(ascii: "%"), end - start > 2 { start += 2 }
    while start < end, [0x2E, 0x5F, 0x2B, 0x2D].contains(span[start]) { start += 1 }
    return start < end ? start : nil
  }

  /// Whether it goes on behind an `@` of its own, as `@name@host` does.
  private static func isHandle(in span: Span<UInt8>, at start: Int) -> Bool {
    if ByteWords.ends("%40", in: span, before: start) { return true }
    guard start > 0, span[start - 1] == UInt8(ascii: "@") else { return false }
    return start == 1 || !ByteWords.isLetterOrDigit(span[start - 2])
  }

  /// Whether it is the user name of a web address, which is reported as such.
  private static func isUserName(in span: Span<UInt8>, at start: Int) -> Bool {
    var index = start
    while index > 0, start - index < 256 {
      let byte = span[index - 1]
      if byte == UInt8(ascii: "/") { return ByteWords.ends("://", in: span, before: index) }
      if byte <= 0x20 || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { return false }
      index -= 1
    }
    return false
  }
}
