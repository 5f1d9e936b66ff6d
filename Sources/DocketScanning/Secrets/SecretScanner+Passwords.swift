import DocketDiagnostics

extension SecretScanner {
  /// What stands after `password:`, `Пароль —` and their like, where it looks like no word of prose.
  package static func passwords(in span: Span<UInt8>, _ places: CandidatePlaces) -> [Candidate] {
    var found: [Candidate] = []
    var next = 0
    for index in places.namedSigns where index >= next {
      guard let range = PasswordValue.range(in: span, after: index + 1) else { continue }
      found.append(Candidate(kind: .password, range: range))
      next = range.upper + 1
    }
    for word in places.passwordWords {
      guard let range = password(in: span, behind: word) else { continue }
      found.append(Candidate(kind: .password, range: range))
      // Behind a password the next word may begin anywhere.
      var index = range.upper
      while let word = PasswordWords.names.next(in: span, from: index) {
        index = word.upperBound
        guard let range = password(in: span, behind: word) else { continue }
        found.append(Candidate(kind: .password, range: range))
        index = range.upper
      }
      break
    }
    return found
  }

  private static func password(in span: Span<UInt8>, behind word: Range<Int>) -> ByteRange? {
    isParameter(in: span, before: word.lowerBound) ? nil : PasswordValue.range(in: span, behind: word)
  }

  /// Whether a name of programs, or of a language without spaces, stands before a colon.
  package static func isNamed(in span: Span<UInt8>, before colon: Int) -> Bool {
    var end = ByteWords.beforeSpaces(span, at: colon, atMost: 2)
    if end > 0, span[end - 1] == 0x22 || span[end - 1] == 0x27 { end -= 1 }
    guard end >= 3 else { return false }
    // Nearly every key of a record ends otherwise.
    let words: [String]
    switch (span[end - 2] | 0x20, span[end - 1] | 0x20) {
    case (UInt8(ascii: "w"), UInt8(ascii: "d")), (UInt8(ascii: "r"), UInt8(ascii: "d")):
      words = passwordNames
    case (UInt8(ascii: "e"), UInt8(ascii: "t")): words = secretNames
    case (UInt8(ascii: "e"), UInt8(ascii: "n")) where span[end - 3] | 0x20 == UInt8(ascii: "k"):
      words = tokenNames
    case (UInt8(ascii: "e"), UInt8(ascii: "y")): words = keyNames
    case (_, 0x80...0xFF): words = PasswordWords.unspaced
    default: return false
    }
    return words.contains { word in
      let start = end - word.utf8.count
      guard ByteWords.stands(word, in: span, at: start) else { return false }
      guard start > 0, span[start] < 0x80 else { return true }
      return span[start] == UInt8(ascii: "_")
        || !ASCII.isLetterOrDigit(span[start - 1])
          && !isParameter(in: span, before: start)
    }
  }

  private static let passwordNames = ["_passwd", "_pwd", "_password"]
  private static let secretNames = ["client_secret", "app_secret", "api_secret"]
  private static let tokenNames = ["access_token", "auth_token", "bot_token", "api_token", "refresh_token"]
  private static let keyNames = [
    "api_key", "apikey", "api-key", "api key", "secret_key", "secret key", "access_key", "private_key",
  ]

  /// In a web address it is reported as such.
  private static func isParameter(in span: Span<UInt8>, before start: Int) -> Bool {
    start > 0 && (span[start - 1] == UInt8(ascii: "?") || span[start - 1] == UInt8(ascii: "&"))
  }
}
