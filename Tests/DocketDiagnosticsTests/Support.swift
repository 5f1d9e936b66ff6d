import DocketDiagnostics
import DocketLanguage

/// A generator of numbers that gives the same sequence for the same seed (SplitMix64, Steele, Lea, Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

extension SourceFile {
  /// A file with a text.
  init(_ text: String, path: String = "a.yml") { self.init(path: path, bytes: Array(text.utf8)) }
}

extension RuleDescription {
  /// A rule for tests.
  static let sample = RuleDescription(
    id: "sample", family: .schema, severity: .error, summary: Phrase("summary", en: "s", fr: "s", ru: "s"),
    reason: Phrase("reason", en: "r", fr: "r", ru: "r"))
}
