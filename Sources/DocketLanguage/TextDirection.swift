/// The direction in which a script is written.
public enum TextDirection: Sendable {
  /// From left to right, as Latin and Cyrillic.
  case leftToRight
  /// From right to left, as Arabic and Hebrew.
  case rightToLeft

  /// The direction of a language: that of the script its tag names, else of the one it is mostly written in.
  public init(_ language: LanguageTag) {
    let script = language.description.split(separator: "-").dropFirst().first { $0.utf8.count == 4 }
    let isRightToLeft =
      script.map { Self.scripts.contains(String($0)) } ?? Self.languages.contains(language.language)
    self = isRightToLeft ? .rightToLeft : .leftToRight
  }

  /// The direction of a text: that of its first letter outside of isolates (UAX #9, rule P2); nil when it has none.
  public init?(of text: String) {
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: depth += 1
      case 0x2069: depth = max(0, depth - 1)
      // Latin and Russian letters, without asking the tables of Unicode.
      case 0x41...0x5A where depth == 0, 0x61...0x7A where depth == 0, 0x410...0x44F where depth == 0:
        self = .leftToRight
        return
      case 0x00...0x7F: continue
      default:
        guard depth == 0, scalar.properties.isAlphabetic else { continue }
        self = Self.isRightToLeft(scalar) ? .rightToLeft : .leftToRight
        return
      }
    }
    return nil
  }

  /// A text that keeps its own direction among words of this one.
  ///
  /// A text that runs the other way is set between FIRST STRONG ISOLATE (U+2068) and POP DIRECTIONAL ISOLATE (U+2069;
  /// UAX #9 §2.4.2), so that its end does not stand where the line begins. So are numbers with a hyphen or a space between
  /// them among words from right to left, where room `3-12` would be read as 12-3 (W2 and N1 of §3.3).
  public func keeping(_ text: String) -> String {
    if let own = Self(of: text) {
      guard own != self else { return text }
    } else {
      guard self == .rightToLeft, Self.hasPartedNumbers(text) else { return text }
    }
    return "\u{2068}\(text)\u{2069}"
  }

  /// Whether outside of isolates numbers follow each other with anything between them but a sign of times and fractions,
  /// which keeps their order (W4 of §3.3), or one has a plus or hyphen before it.
  private static func hasPartedNumbers(_ text: String) -> Bool {
    var depth = 0
    var between: [Unicode.Scalar]?
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: depth += 1
      case 0x2069: depth = max(0, depth - 1)
      case 0x30...0x39 where depth == 0:
        if before == "+" || before == "-" { return true }
        if let between, !between.allSatisfy({ ".,:/".unicodeScalars.contains($0) }) { return true }
        between = []
      default:
        if depth == 0 { between?.append(scalar) }
      }
      if depth == 0 { before = scalar }
    }
    return false
  }

  /// Languages that are mostly written from right to left (CLDR 46, `characterOrder`).
  private static let languages: Set<String> = [
    "ar", "arc", "azb", "bal", "bgn", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "ps", "sd", "sdh",
    "syr", "ug", "ur", "yi",
  ]

  /// Scripts that are written from right to left (ISO 15924).
  private static let scripts: Set<String> = [
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
  ]

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Hebrew to Arabic Extended-A, their presentation forms, and the blocks that Unicode keeps for such scripts.
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
