package import DocketDiagnostics

/// Finds keys, tickets and passwords in bytes.
///
/// Most have a beginning of their own, after the documents of those who give them out; digests and ids have none.
package enum SecretScanner {
  /// What was found.
  package enum Kind: Equatable {
    case key
    case privateKey
    case password
  }

  /// A secret found.
  package struct Candidate: Equatable {
    package let kind: Kind
    package let range: ByteRange
  }

  /// The secrets in bytes, first to last, not overlapping; what has a beginning of its own is called by it.
  package static func candidates(in span: Span<UInt8>) -> [Candidate] {
    candidates(in: span, CandidatePlaces(in: span))
  }

  /// The secrets in bytes, first to last, not overlapping; what has a beginning of its own is called by it.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - places: where words for passwords and names of secrets stand in them.
  /// - Returns: the secrets.
  package static func candidates(in span: Span<UInt8>, _ places: CandidatePlaces) -> [Candidate] {
    let found = privateKeys(in: span) + keys(in: span) + passwords(in: span, places)
    guard found.count > 1 else { return found }
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
    let range =
      endOfTicket(in: span, lower, upper).map { ByteRange(lower, $0) } ?? SecretHooks.range(
        in: span, lower, upper)
      ?? beginning(in: span, lower, upper).map { ByteRange($0, SecretTail.end(in: span, from: upper)) }
    return range.map { Candidate(kind: .key, range: $0) }
  }

  /// Where a key begins that a run of letters and digits is or ends; nil when it is none.
  private static func beginning(in span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Int? {
    if let begin = startBehindDot(in: span, lower, upper) ?? startBehindWord(in: span, lower, upper) {
      return begin
    }
    guard upper - lower >= 20 else { return nil }
    if let begin = startOfBotKey(in: span, lower, upper) { return begin }
    // Whatever is glued to a key is hidden with it.
    let starts = SecretBeginning.starts
    for index in lower..<(upper - 16) where starts[Int(span[index]) << 8 | Int(span[index + 1])] {
      let isKey = SecretBeginning.byFirst[Int(span[index])].contains {
        $0.stands(in: span, at: index, upTo: upper, isFirst: index == lower)
      }
      if isKey { return lower }
    }
    return nil
  }

  /// Parts with dots between them: three or five, of which the first begins as `{"` does in base64, or three of a bot
  /// of Discord, of which the first is a number in base64.
  private static func endOfTicket(in span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Int? {
    guard upper < span.count, span[upper] == UInt8(ascii: ".") else { return nil }
    let isBot = (23...28).contains(upper - lower) && [0x4D, 0x4E, 0x4F].contains(span[lower])
    guard isBot && isMixed(span, lower, upper) || exact("eyJ", in: span, at: lower) else { return nil }
    var parts: [Int] = []
    var end = upper
    while parts.count < 4, end < span.count, span[end] == UInt8(ascii: ".") {
      let start = end + 1
      var next = start
      while next < span.count, isKeyByte(span[next]) { next += 1 }
      guard next > start || parts.isEmpty else { break }
      parts.append(next - start)
      end = next
    }
    guard parts.count >= 2, let last = parts.last else { return nil }
    if isBot { return (6...7).contains(parts[0]) && parts[1] >= 27 ? end : nil }
    return last >= 8 && (exact(".eyJ", in: span, at: upper) || parts.count == 4) ? end : nil
  }

  /// Eight to ten digits, a colon, 35 letters and digits: a bot of Telegram.
  private static func startOfBotKey(in span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Int? {
    guard upper - lower == 35 || upper - lower > 35 && exact("AA", in: span, at: lower), lower > 8,
      span[lower - 1] == UInt8(ascii: ":")
    else { return nil }
    let colon = lower - 1
    var start = colon
    while start > 0, ASCII.isDigit(span[start - 1]), colon - start <= 10 { start -= 1 }
    return (8...10).contains(colon - start) ? start : nil
  }

  /// What stands behind a beginning with a dot: Google, SendGrid, VK, Vault, Yandex.
  private static func startBehindDot(in span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Int? {
    guard lower > 2 else { return nil }
    if span[lower - 1] == UInt8(ascii: ".") {
      for (text, count) in dotted
      where upper - lower >= count && exact(text, in: span, at: lower - text.utf8.count) {
        // What is glued to it is hidden with it.
        var start = lower - text.utf8.count
        while start > 0, isKeyByte(span[start - 1]) { start -= 1 }
        return start
      }
    }
    if upper - lower >= 40, exact("1//0", in: span, at: lower - 3) { return lower - 3 }
    return nil
  }

  private static let dotted: [(String, Int)] = [
    ("ya29.", 20), ("ya29.a0.", 16), ("SG.", 16), ("vk1.a.", 20), ("hvs.", 20), ("hvb.", 20), ("hvr.", 20),
    ("t1.", 40), ("dp.pt.", 30), ("dp.st.", 30), ("pk.eyJ", 20), ("mfa.", 60), ("secret-token.", 20),
    ("A.", 60),
  ]

  /// What stands behind `Bearer` and the like, or is said to be a key.
  private static func startBehindWord(in span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Int? {
    guard lower > 5, span[lower - 1] == 0x20 || span[lower - 1] == 0x09 else { return nil }
    let end = ByteWords.beforeSpaces(span, at: lower)
    guard
      ["bearer", "authorization: basic", "authorization: token", "authorization: bot"].contains(where: {
        ByteWords.ends($0, in: span, before: end)
      })
    else { return nil }
    return SecretTail.isRandom(span, lower, upper) ? lower : nil
  }

  /// Whether there are small letters, capitals and digits.
  package static func isMixed(_ span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Bool {
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

  static func isKeyByte(_ byte: UInt8) -> Bool {
    ASCII.isLetterOrDigit(byte) || byte == 0x2D || byte == 0x5F
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
