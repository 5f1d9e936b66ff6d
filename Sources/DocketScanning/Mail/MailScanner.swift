package import DocketDiagnostics

/// Finds e-mail addresses in a text as its readers get it (`FoldedBytes`): an escaped or an encircled `@` is one.
///
/// What stands in the place of the `@` may be `(at)`, ` at … dot …`, `собака` or the like. None are handles
/// (`@name`, `@name@host`), the user names of web addresses, version numbers (`name@1.2.3`), and images for dense
/// screens (`name@2x.png`).
package enum MailScanner {
  /// An address found.
  package struct Candidate: Equatable {
    package let range: ByteRange
    /// Whether something else stands in the place of a sign.
    package let isDisguised: Bool
    /// The part before the `@`, in small letters.
    package let name: String
    /// The part after it, in small letters, as programs write it.
    package let host: String
    /// How many characters it is long.
    package let characters: Int
  }

  /// What parts the name from the host.
  private struct Separator {
    let before: Int
    let after: Int
    var isDisguised = true
    /// What else must show that it is an address.
    var proof = Proof.none
  }

  private enum Proof {
    case none
    /// A spelled dot, or a host at which anybody can have an address.
    case host
    /// The same, and a name that is no word: with a digit, a dot, an underscore.
    case hostAndName
    /// A host at which anybody can have an address, or such a name.
    case hostOrName
  }

  /// The addresses in bytes, first to last, not overlapping.
  package static func candidates(in span: Span<UInt8>) -> [Candidate] {
    candidates(in: span, CandidatePlaces(in: span))
  }

  /// The addresses in bytes, first to last, not overlapping.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - places: where a sign or a word for one stands in them.
  /// - Returns: the addresses.
  package static func candidates(in span: Span<UInt8>, _ places: CandidatePlaces) -> [Candidate] {
    var found: [Candidate] = []
    var next = 0
    for index in places.mailSigns where index >= next {
      if let separator = separator(in: span, at: index),
        let candidate = candidate(in: span, around: separator)
      {
        found.append(candidate)
        next = candidate.range.upper
      }
    }
    words(in: span, places.mailWords, &found)
    guard found.count > 1 else { return found }
    found.sort { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }
    var end = 0
    return found.filter { candidate in
      guard candidate.range.lower >= end else { return false }
      end = candidate.range.upper
      return true
    }
  }

  private static func words(
    in span: Span<UInt8>, _ words: [Range<Int>], _ found: inout [Candidate]
  ) {
    for word in words {
      guard let candidate = candidate(in: span, aroundWord: word) else { continue }
      found.append(candidate)
      // Behind an address the next word may begin anywhere.
      var index = max(word.upperBound, candidate.range.upper)
      while let word = MailWords.all.next(in: span, from: index) {
        index = word.upperBound
        guard MailMarks.after(span, index).isParted,
          let candidate = Self.candidate(in: span, aroundWord: word)
        else { continue }
        found.append(candidate)
        index = max(index, candidate.range.upper)
      }
      return
    }
  }

  private static func candidate(in span: Span<UInt8>, aroundWord word: Range<Int>) -> Candidate? {
    let isName = MailWords.prepositions.end(ofWordIn: span, at: word.lowerBound) == word.upperBound
    let isShort = !isName && MailWords.short.end(ofWordIn: span, at: word.lowerBound) == word.upperBound
    let proof: Proof = isName ? .hostAndName : isShort ? .host : .none
    return separator(in: span, word: word, proof, isName: isName).flatMap {
      candidate(in: span, around: $0)
    }
  }

  private static func candidate(in span: Span<UInt8>, around separator: Separator) -> Candidate? {
    guard let host = MailHost(in: span, from: separator.after),
      let lower = MailName.start(in: span, before: separator.before), !isHandle(in: span, at: lower),
      !isUserName(in: span, at: lower),
      isProven(separator.proof, in: span, name: lower, separator.before, host)
    else { return nil }
    let upper = host.end
    let name = ByteWords.lowercased(span, lower, separator.before)
    // git@host:path is how programs name a repository.
    if name == "git", upper < span.count, span[upper] == UInt8(ascii: ":") { return nil }
    return Candidate(
      range: ByteRange(lower, upper), isDisguised: separator.isDisguised || host.isDisguised, name: name,
      host: host.name, characters: ByteWords.characters(span, lower, upper))
  }

  private static func isProven(
    _ proof: Proof, in span: Span<UInt8>, name: Int, _ end: Int, _ host: MailHost
  ) -> Bool {
    switch proof {
    case .none: return true
    case .host:
      if host.isDisguised, !host.isProse { return true }
      return MailHost.isOpenToAll(host.name) && !MailName.isNoun(in: span, name, end)
    case .hostAndName: return MailHost.isOpenToAll(host.name) && MailName.isNoWord(in: span, name, end)
    case .hostOrName:
      if host.name.hasSuffix(".bsky.social") { return false }
      return MailHost.isOpenToAll(host.name) || MailName.isNoWord(in: span, name, end)
    }
  }

  private static func separator(in span: Span<UInt8>, at index: Int) -> Separator? {
    switch span[index] {
    case UInt8(ascii: "@"): return sign(in: span, index, index + 1)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
      return bracketed(in: span, at: index)
    default: return nil
    }
  }

  /// An `@` with what stands around it.
  private static func sign(in span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Separator? {
    let before = MailMarks.before(span, lower)
    let after = MailMarks.after(span, upper)
    if before.hasMark, after.hasMark {
      return Separator(before: before.end, after: after.end, proof: before.hasBracket ? .none : .hostOrName)
    }
    let left = ByteWords.beforeSpaces(span, at: lower, atMost: 2)
    let right = ByteWords.afterSpaces(span, at: upper, atMost: 2)
    switch (left < lower, right > upper) {
    case (false, false): return Separator(before: lower, after: upper, isDisguised: false)
    case (true, true), (false, true): return Separator(before: left, after: right)
    // `@name` alone is a handle.
    case (true, false): return Separator(before: left, after: right, proof: .hostOrName)
    }
  }

  private static func bracketed(in span: Span<UInt8>, at index: Int) -> Separator? {
    let core = MailMarks.after(span, index)
    let isLetter = ByteWords.stands("a", in: span, at: core.end)
    let width = isLetter ? 1 : ByteWords.width(ofFirst: MailWords.bracketed, in: span, at: core.end)
    guard width > 0 else { return nil }
    let after = MailMarks.after(span, core.end + width)
    let before = MailMarks.before(span, index)
    guard after.hasBracket, core.hasBracket else { return nil }
    return Separator(before: before.end, after: after.end)
  }

  private static func separator(
    in span: Span<UInt8>, word: Range<Int>, _ proof: Proof, isName: Bool
  ) -> Separator? {
    let after = MailMarks.after(span, word.upperBound)
    guard after.isParted else { return nil }
    let before = MailMarks.before(span, word.lowerBound)
    guard before.isParted, before.hasMark == after.hasMark else { return nil }
    let isTight = before.hasMark && !before.hasSpace && !after.hasSpace
    let isSure = !isName && (before.hasBracket && after.hasBracket || isTight)
    // `look-at-example.org` is no address.
    let isWeak = !before.hasSpace && before.hasWeakMark && !before.hasMark
    return Separator(
      before: before.end, after: after.end, proof: isSure ? .none : isWeak && proof == .none ? .host : proof)
  }

  /// Whether it goes on behind an `@` of its own, as `@name@host` does.
  private static func isHandle(in span: Span<UInt8>, at start: Int) -> Bool {
    guard start > 0, span[start - 1] == UInt8(ascii: "@") else { return false }
    return start == 1 || !ASCII.isLetterOrDigit(span[start - 2])
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
