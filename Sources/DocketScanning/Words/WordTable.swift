/// Words in lower case with an index each, looked up in the bytes of a text without making a string.
///
/// Open addressing over one array of bytes; a word of a text is hashed as it stands, letters folded on the way.
struct WordTable: Sendable {
  /// For each place, the index of a word and one, or 0.
  private var places: [UInt16]
  private let letters: [UInt8]
  /// Where each word begins in `letters`, and where the last one ends.
  private let starts: [Int]
  private let longest: Int

  /// Takes words in lower case, at most 65,535; of equal ones the first counts.
  init(_ words: [String]) {
    var letters: [UInt8] = []
    var starts = [0]
    for word in words {
      letters += word.utf8
      starts.append(letters.count)
    }
    self.letters = letters
    self.starts = starts
    longest = words.map(\.utf8.count).max() ?? 0
    var size = 64
    while size < words.count * 3 { size *= 2 }
    places = Array(repeating: 0, count: size)
    for (index, word) in words.enumerated() {
      let bytes = Array(word.utf8)
      var place = Int(truncatingIfNeeded: Self.hash(bytes.span, 0, bytes.count)) & (size - 1)
      while places[place] != 0 { place = (place + 1) & (size - 1) }
      places[place] = UInt16(index + 1)
    }
  }

  /// What is known of a word.
  enum Answer: Equatable {
    /// It is the word with this index.
    case word(Int)
    /// It is none of the words.
    case none
    /// Its letters may be written in several ways, so that bytes do not tell.
    case notByBytes
  }

  /// Looks a word of a text up, whatever its case.
  ///
  /// - Parameters:
  ///   - span: the text in UTF-8.
  ///   - start: where the word begins.
  ///   - end: where it ends.
  /// - Returns: its index, or why there is none.
  func find(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> Answer {
    for index in start..<end where span[index] >= 0xC4 && span[index] & 0xFE != 0xD0 { return .notByBytes }
    guard end - start <= longest else { return .none }
    let places = places.span
    var place = Int(truncatingIfNeeded: Self.hash(span, start, end)) & (places.count - 1)
    while places[place] != 0 {
      let word = Int(places[place]) - 1
      if isWord(word, span, start, end) { return .word(word) }
      place = (place + 1) & (places.count - 1)
    }
    return .none
  }

  private func isWord(_ word: Int, _ span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = starts[word]
    guard starts[word + 1] - first == end - start else { return false }
    let letters = letters.span
    let hasCase = Self.hasCase(span[start])
    for index in start..<end {
      let byte = hasCase ? Self.small(span, index, start, end) : span[index]
      if byte != letters[first + index - start] { return false }
    }
    return true
  }

  /// FNV-1a.
  private static func hash(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    guard start < end else { return 0 }
    let hasCase = hasCase(span[start])
    var hash: UInt32 = 0x811C_9DC5
    for index in start..<end {
      hash = (hash ^ UInt32(hasCase ? small(span, index, start, end) : span[index])) &* 0x0100_0193
    }
    return hash ^ hash >> 15
  }

  /// Whether capitals count as small letters: in words that begin with a letter of ASCII or a Cyrillic capital.
  private static func hasCase(_ first: UInt8) -> Bool { first < 0x80 || first == 0xD0 }

  /// A byte of a word in lower case: letters of ASCII, and `А` to `Я`.
  @inline(__always)
  private static func small(_ span: Span<UInt8>, _ index: Int, _ start: Int, _ end: Int) -> UInt8 {
    let byte = span[index]
    if byte < 0x80 { return byte &- 0x41 < 26 ? byte | 0x20 : byte }
    if byte == 0xD0 {
      return index + 1 < end && (0xA0...0xAF).contains(span[index + 1]) ? 0xD1 : byte
    }
    guard byte < 0xC0, index > start, span[index - 1] == 0xD0 else { return byte }
    switch byte {
    case 0x90...0x9F: return byte + 0x20
    case 0xA0...0xAF: return byte - 0x20
    default: return byte
    }
  }
}
