import DocketDiagnostics
import DocketLanguage
import DocketYAML

/// Quotation marks of word processors and phones around a value that has none: an id, a date, a word of the format.
enum CurlyQuotes {
  private static let opening: Set<Unicode.Scalar> = ["“", "”", "„", "‟", "‘", "‚", "«", "‹", "「"]
  private static let closing: Set<Unicode.Scalar> = ["”", "“", "„", "’", "‘", "»", "›", "」"]

  /// What stands between such marks; nil where a text is not in any, or holds more than letters, digits and signs of
  /// addresses.
  static func inside(_ text: String) -> String? {
    guard let byte = text.utf8.first, byte >= 0x80, text.utf8.count < 2048 else { return nil }
    let scalars = text.unicodeScalars
    guard scalars.count > 2, let first = scalars.first, let last = scalars.last, opening.contains(first),
      closing.contains(last)
    else { return nil }
    let inside = scalars.dropFirst().dropLast()
    guard
      inside.allSatisfy({
        $0.isASCII && $0.value > 0x20 && !"\"'\\#[]{},&*!|>%@`".unicodeScalars.contains($0)
      })
    else { return nil }
    return String(String.UnicodeScalarView(inside))
  }
}

extension Shape {
  /// Whether any words can stand here, so that quotation marks may belong to them.
  var takesAnyWords: Bool {
    switch self {
    case .text, .string: true
    default: false
    }
  }

  /// The rule about how such values are written.
  fileprivate var formRule: RuleDescription {
    switch self {
    case .date: SchemaRules.dateFormat
    case .word: SchemaRules.oneOf
    case .id, .reference: SchemaRules.idFormat
    case .languageTag, .languageOrDefault: SchemaRules.languageTag
    default: SchemaRules.valueFormat
    }
  }
}

extension ReadingContext {
  /// Reports curly marks around a value, which is then read as what was meant; nil where there are none.
  mutating func withoutCurlyQuotes(_ text: String, _ part: Part, _ shape: Shape) -> String? {
    guard part.form == .plain, !shape.takesAnyWords, let inside = CurlyQuotes.inside(text) else { return nil }
    report(
      shape.formRule, at: part.range, SchemaPhrases.curlyQuotes.message,
      mend: [SchemaPhrases.write.with(["text": .code(inside)])],
      fixes: [replacing(part.range, with: inside, safety: .safe)])
    return inside
  }
}
