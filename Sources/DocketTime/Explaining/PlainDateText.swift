/// A text in which characters that only look like those of a date are replaced by the right ones.
///
/// Keyboards and word processors put them there: long dashes for hyphens, digits of other scripts,
/// one character for two dots, marks that can't be seen.
struct PlainDateText {
  /// The text with every such character replaced.
  private(set) var text = ""
  /// Where the first replaced character stands in the original, in UTF-8 offsets.
  let firstChange: Range<Int>
  /// The texts that may have been meant, the likeliest first.
  var candidates: [String] { isLongDash ? [text, textWithSlash] : [text] }

  private var textWithSlash = ""
  private var isLongDash = false

  /// Replaces the characters; `nil` when there are none.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    var offset = bytes.startIndex
    var change: Range<Int>?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let next = offset + UTF8.width(scalar)
      if let replacement = Self.replacement(for: scalar) {
        change = change ?? offset..<min(next, bytes.endIndex)
        isLongDash = isLongDash || scalar == "\u{2013}" || scalar == "\u{2014}"
        text += replacement
        textWithSlash += scalar == "\u{2013}" || scalar == "\u{2014}" ? "/" : replacement
      } else {
        text.unicodeScalars.append(scalar)
        textWithSlash.unicodeScalars.append(scalar)
      }
      offset = next
    }
    guard let change else { return nil }
    firstChange = change
  }

  /// What was meant by a character outside ASCII; `nil` when it looks like nothing in a date.
  private static func replacement(for scalar: Unicode.Scalar) -> String? {
    guard !scalar.isASCII else { return nil }
    if let known = table[scalar] { return known }
    let properties = scalar.properties
    if properties.numericType == .decimal, let value = properties.numericValue { return String(Int(value)) }
    return switch properties.generalCategory {
    case .spaceSeparator: " "
    case .format: ""
    default: nil
    }
  }

  private static let table: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("-", "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}\u{FE58}\u{FE63}\u{FF0D}"),
      ("/", "\u{2044}\u{2215}\u{FF0F}"), ("~", "\u{FF5E}\u{301C}\u{223C}\u{02DC}"),
      ("?", "\u{FF1F}\u{061F}"), (":", "\u{FF1A}\u{2236}\u{A789}"), (".", "\u{FF0E}"),
      ("T", "\u{0422}\u{03A4}\u{FF34}"), ("..", "\u{2025}\u{2026}"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (meant, lookalikes) in groups {
      for scalar in lookalikes.unicodeScalars { table[scalar] = meant }
    }
    return table
  }()
}
