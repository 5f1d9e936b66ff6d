/// What is shown for code points that a terminal or a log would act upon, or that nobody can see.
///
/// Control characters have pictures of their own (Unicode, "Control Pictures"); all others show their number, as in
/// `⟨U+202E⟩`. Tabs are shown as one space.
enum StandIn {
  /// The stand-in for a code point, or nil when it is shown as it is.
  ///
  /// - Parameters:
  ///   - scalar: the code point.
  ///   - previous: the one before it, which decides whether a joiner or a variation selector has anything to do.
  /// - Returns: characters that are harmless and visible.
  static func text(for scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> String? {
    switch scalar.value {
    case 0x20...0x7E: return nil
    case 0x09: return " "
    case 0x00...0x1F: return picture(0x2400 + scalar.value)
    case 0x7F: return picture(0x2421)
    case 0x80...0x9F, 0x2028, 0x2029: return number(scalar)
    default: break
    }
    let properties = scalar.properties
    if properties.isBidiControl { return number(scalar) }
    guard properties.isDefaultIgnorableCodePoint || isBlank(scalar) else { return nil }
    if (properties.isVariationSelector || isJoiner(scalar)), let previous, takesJoiners(previous) {
      return nil
    }
    return number(scalar)
  }

  private static func picture(_ value: UInt32) -> String? {
    Unicode.Scalar(value).map { String(Character($0)) }
  }

  private static func number(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)⟩"
  }

  /// Zero-width joiner and non-joiner.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }

  /// The empty Braille cell and the byte order mark, which look like nothing.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2800 || scalar.value == 0xFEFF
  }

  /// Whether a joiner or a variation selector after this code point is ordinary writing.
  ///
  /// Scripts that join their letters begin with Arabic and its neighbours; Latin, Greek and Cyrillic, which come
  /// before them, have no use for either.
  private static func takesJoiners(_ previous: Unicode.Scalar) -> Bool {
    previous.value >= 0x0590 || previous.properties.isEmoji || previous.value == 0xA9
      || previous.value == 0xAE
  }
}
