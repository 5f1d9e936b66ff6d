import DocketDiagnostics
import DocketLanguage
import DocketReporting

extension RuleDescription {
  /// A rule for tests.
  static func sample(_ id: String, _ severity: Severity = .error) -> RuleDescription {
    RuleDescription(
      id: id, family: .schema, severity: severity,
      summary: Phrase("summary", wordings: [.en: "s", .fr: "s", .ru: "s"]),
      reason: Phrase(
        "reason",
        wordings: [
          .en: "Readers would see something else.", .fr: "Les lecteurs verraient autre chose.",
          .ru: "Читатели увидят другое.",
        ]))
  }
}

extension Phrase {
  /// A sentence for tests that is the same in every language.
  static func same(_ text: String) -> Phrase { Phrase("same", wordings: [.en: text, .fr: text, .ru: text]) }
}

extension SourceFile {
  /// A file with a text.
  init(_ path: String, _ text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  /// The place of the first occurrence of some words; the end of the file when they do not occur.
  func place(of words: String) -> Location {
    let wanted = Array(words.utf8)
    let starts = bytes.indices.filter { bytes[$0...].starts(with: wanted) }
    let lower = starts.first ?? bytes.count
    return location(ByteRange(lower, min(bytes.count, lower + wanted.count)))
  }
}

/// Numbers that look like payment cards, made when a test runs so that none stands in the sources.
enum TestCard {
  /// Sixteen digits with a right check digit (ISO/IEC 7812-1, annex B).
  ///
  /// - Parameter body: the first fifteen digits.
  /// - Returns: these and the check digit.
  static func digits(_ body: [Int]) -> [Int] {
    let sum = body.reversed().enumerated().reduce(0) { sum, digit in
      let doubled = digit.element * 2
      return sum + (digit.offset % 2 == 1 ? digit.element : doubled > 9 ? doubled - 9 : doubled)
    }
    return body + [(10 - sum % 10) % 10]
  }

  /// The number in groups of four.
  static func grouped(_ digits: [Int], by separator: String) -> String {
    let groups = stride(from: 0, to: digits.count, by: 4).map { start -> String in
      digits[start...].prefix(4).map { "\($0)" }.joined()
    }
    return groups.joined(separator: separator)
  }
}
