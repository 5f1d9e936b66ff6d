import DocketDiagnostics

/// Finds keys, tickets and passwords in bytes.
///
/// Most have a beginning of their own, after the documents of those who give them out; digests and ids have none.
enum SecretScanner {
  /// What was found.
  enum Kind: Equatable {
    case key
    case privateKey
    case password
  }

  /// A secret found.
  struct Candidate: Equatable {
    let kind: Kind
    let range: ByteRange
  }

  /// The secrets in bytes, first to last, not overlapping; what has a beginning of its own is called by it.
  static func candidates(in span: Span<UInt8>) -> [Candidate] {
    let found = privateKeys(in: span) + keys(in: span) + passwords(in: span)
    let order = found.indices.sorted { (found[$0].range.lower, $0) < (found[$1].range.lower, $1) }
    var end = 0
    return order.map { found[$0] }.filter { candidate in
      guard candidate.range.lower >= end else { return false }
      end = candidate.range.upper
      return true
    }
  }

  /// Every key has sixteen or more letters, digits, hyphens and underscores in a row: nine of them from one eighth
  /// byte to the next.
  private static func keys(in span: Span<UInt8>) -> [Candidate] {
    var found: [Candidate] = []
    let keyBytes = Self.keyBytes.span
    var index = 0
    while index + 8 < span.count {
      guard keyBytes[Int(span[index])], keyBytes[Int(span[index + 8])], keyBytes[Int(span[index + 4])],
        keyBytes[Int(span[index + 2])], keyBytes[Int(span[index + 6])], keyBytes[Int(span[index + 3])]
      else {
        index += 8
        continue
      }
      var lower = index
      while lower > 0, isKeyByte(span[lower - 1]) { lower -= 1 }
      var upper = index + 1
      while upper < span.count, isKeyByte(span[upper]) { upper += 1 }
      if upper - lower >= 16, let candidate = candidate(in: span, lower, upper) {
        found.append(candidate)
        upper = max(upper, candidate.range.upper)
      }
      index = max(upper, index + 8)
    }
    return found
  }

  /// Blocks begin with five hyphens, one of them at each fifth byte.
  private static func privateKeys(in span: Span<UInt8>) -> [Candidate] {
    var found: [Candidate] = []
    var blocks = PrivateKeyBlocks()
    var index = 4
    while index < span.count {
      guard span[index] == UInt8(ascii: "-") else {
        index += 5
        continue
      }
      var lower = index
      while lower > 0, span[lower - 1] == UInt8(ascii: "-") { lower -= 1 }
      if let end = blocks.end(in: span, from: lower) {
        found.append(Candidate(kind: .privateKey, range: ByteRange(lower, end)))
        index = end
      }
      while index < span.count, span[index] == UInt8(ascii: "-") { index += 1 }
      index += 4
    }
    return found
  }

  private static let keyBytes = (0...255).map { isKeyByte($0) }

  private static func candidate(in span: Span<UInt8>, _ start: Int, _ upper: Int) -> Candidate? {
    var lower = start
    while lower < upper, span[lower] == 0x2D || span[lower] == 0x5F { lower += 1 }
    if let end = endOfTicket(in: span, lower, upper) {
      return Candidate(kind: .key, range: ByteRange(lower, end))
    }
    guard upper - lower >= 20 else { return nil }
    if let begin = startOfBotKey(in: span, lower, upper) ?? startOfAccessKey(in: span, lower, upper) {
      return Candidate(kind: .key, range: ByteRange(begin, upper))
    }
    guard let candidates = prefixes[span[lower]] else { return nil }
    let hasPrefix = candidates.contains { prefix in
      upper - lower - prefix.text.utf8.count >= prefix.rest && exact(prefix.text, in: span, at: lower)
        && (!prefix.isMixed || isMixed(span, lower + prefix.text.utf8.count, upper))
    }
    return hasPrefix ? Candidate(kind: .key, range: ByteRange(lower, upper)) : nil
  }

  /// How a kind of key begins, how much follows at least, and whether that is capitals, small letters and digits.
  private static let prefixes = Dictionary(
    grouping: beginnings, by: { $0.text.utf8.first ?? 0 })

  private static let beginnings: [(text: String, rest: Int, isMixed: Bool)] = [
    ("ghp_", 30, false), ("gho_", 30, false), ("ghu_", 30, false), ("ghs_", 30, false), ("ghr_", 30, false),
    ("github_pat_", 40, false), ("glpat-", 20, false), ("gldt-", 20, false), ("glptt-", 20, false),
    ("glrt-", 20, false), ("AKIA", 16, false), ("ASIA", 16, false), ("AIza", 30, false),
    ("GOCSPX-", 20, false), ("xoxb-", 15, false), ("xoxp-", 15, false), ("xoxa-", 15, false),
    ("xoxr-", 15, false), ("xoxs-", 15, false), ("xoxe-", 15, false), ("xapp-", 15, false),
    ("sk-", 20, true), ("sk_live_", 16, false), ("sk_test_", 16, false), ("rk_live_", 16, false),
    ("hf_", 30, true), ("npm_", 36, false), ("pypi-AgE", 20, false), ("dop_v1_", 40, false),
    ("dckr_pat_", 20, false), ("AGE-SECRET-KEY-1", 40, false),
  ]

  /// Three parts with dots between them, of which the first two begin as `{"` does in base64.
  private static func endOfTicket(in span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Int? {
    guard upper - lower >= 10, exact("eyJ", in: span, at: lower), exact(".eyJ", in: span, at: upper) else {
      return nil
    }
    var end = upper + 1
    while end < span.count, isKeyByte(span[end]) { end += 1 }
    guard end < span.count, span[end] == UInt8(ascii: ".") else { return nil }
    let third = end + 1
    end = third
    while end < span.count, isKeyByte(span[end]) { end += 1 }
    return end - third >= 8 ? end : nil
  }

  /// Eight to ten digits, a colon, 35 letters and digits: a bot of Telegram.
  private static func startOfBotKey(in span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Int? {
    guard upper - lower == 35, lower > 8, span[lower - 1] == UInt8(ascii: ":") else { return nil }
    var start = lower - 1
    while start > 0, ByteWords.isDigit(span[start - 1]), lower - start <= 11 { start -= 1 }
    return (8...10).contains(lower - 1 - start) ? start : nil
  }

  /// What stands behind a beginning with a dot or in a path: Google, SendGrid, the hooks of Slack.
  private static func startOfAccessKey(in span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Int? {
    if lower >= 5, exact("ya29.", in: span, at: lower - 5) { return lower - 5 }
    if upper - lower == 22, lower >= 3, exact("SG.", in: span, at: lower - 3), upper < span.count,
      span[upper] == UInt8(ascii: ".")
    {
      return lower - 3
    }
    guard upper - lower == 24, span[max(0, lower - 1)] == UInt8(ascii: "/") else { return nil }
    for start in stride(from: lower - 1, through: max(0, lower - 64), by: -1)
    where exact("hooks.slack.com/services/", in: span, at: start) {
      return lower
    }
    return nil
  }

  private static func isMixed(_ span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Bool {
    var (hasSmall, hasCapital, hasDigit) = (false, false, false)
    for index in lower..<upper {
      switch span[index] {
      case 0x61...0x7A: hasSmall = true
      case 0x41...0x5A: hasCapital = true
      case 0x30...0x39: hasDigit = true
      default: break
      }
    }
    return hasSmall && hasCapital && hasDigit
  }

  private static func exact(_ word: String, in span: Span<UInt8>, at index: Int) -> Bool {
    let letters = word.utf8.span
    guard index >= 0, index + letters.count <= span.count else { return false }
    for offset in 0..<letters.count where span[index + offset] != letters[offset] { return false }
    return true
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    ByteWords.isLetterOrDigit(byte) || byte == 0x2D || byte == 0x5F
  }
}

/// The blocks in which private keys stand.
private struct PrivateKeyBlocks {
  /// Where the next last line ends; what was found once serves all blocks before it.
  private var nextEnd = 0

  /// The end of the block whose first line begins at an offset; nil when none does.
  mutating func end(in span: Span<UInt8>, from start: Int) -> Int? {
    guard ByteWords.stands("-----begin", in: span, at: start) else { return nil }
    var line = start
    var isPrivate = false
    while line < span.count, span[line] != 0x0A, line - start < 80 {
      if ByteWords.stands("private key", in: span, at: line) { isPrivate = true }
      line += 1
    }
    guard isPrivate else { return nil }
    if nextEnd <= line {
      nextEnd = line
      while nextEnd < span.count, !ByteWords.stands("-----end", in: span, at: nextEnd) { nextEnd += 1 }
    }
    var end = nextEnd
    while end < span.count, span[end] != 0x0A, span[end] != 0x22, end - nextEnd < 80 { end += 1 }
    while end > start, span[end - 1] == 0x0D || span[end - 1] == 0x20 { end -= 1 }
    return end
  }
}
