import DocketLanguage
import DocketText

/// Marks around texts that stand in for others, so that a page shows where they begin and end.
///
/// They are noncharacters (Unicode §23.7), which no text of a record keeps and `MarkupWriter` never writes: sentences
/// are put together with the marks in them, and `PageWriter` makes elements of them.
enum TextMarks {
  /// Begins a text; the scalar behind it says in which language.
  static let begin: UInt32 = 0xFDD0
  /// Ends it.
  static let end: UInt32 = 0xFDD1
  /// Ends it where no reader has to be told: it is a sentence of docket's own.
  static let silentEnd: UInt32 = 0xFDD3
  /// Ends it, and says that what it translates has changed since.
  static let outdatedEnd: UInt32 = 0xFDD2
  /// How many languages have a scalar.
  static let limit = 16

  /// A text with its marks.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - index: the place of its language among those that the voice has marked; below `limit`.
  ///   - end: the mark that ends it.
  /// - Returns: the text between marks.
  static func marked(_ text: String, language index: Int, end: UInt32) -> String {
    var marked = String.UnicodeScalarView([scalar(begin), scalar(UInt32(0xFDE0 + index))])
    marked.append(contentsOf: text.unicodeScalars)
    marked.append(scalar(end))
    return String(marked)
  }

  /// The text without what would be taken for a mark.
  static func withoutMarks(_ text: String) -> String {
    guard Self.mayHaveMark(text), text.unicodeScalars.contains(where: isMark) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isMark($0) }))
  }

  /// Whether a text has a byte with which marks begin, as nearly none has.
  private static func mayHaveMark(_ text: String) -> Bool {
    EightBytes.any(in: text.utf8.span) { $0.equal(0xEF) }
  }

  /// The place of a language; nil for any other scalar.
  static func index(of scalar: Unicode.Scalar) -> Int? {
    (0xFDE0...0xFDEF).contains(scalar.value) ? Int(scalar.value) - 0xFDE0 : nil
  }

  private static func scalar(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? " " }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0xFDD0...0xFDEF).contains(scalar.value) }
}
