/// Recognises dates in which the day, or day and month, are filled with signs that stand for nothing known:
/// `2023-09-00`, `2023-09-??`, `2023-XX-XX`.
enum OpenParts {
  /// The open parts of a date, where they are signs.
  ///
  /// Letters are a form of EDTF, and zeros are numbers: these are recognised as such.
  static func fault(in text: ArraySlice<UInt8>) -> DateFault? {
    guard let found = Reading(text), !found.hasZeros,
      !text[found.range].contains(where: { $0.isASCIILetter })
    else { return nil }
    return DateFault(.unsupported(feature: .unspecifiedDigits), at: found.range)
  }

  /// What is known of a date or of an interval; nil when it has no such parts, or nothing is left.
  static func known(in text: ArraySlice<UInt8>) -> String? { Reading(text)?.known }

  /// A text without its open parts.
  private struct Reading {
    /// The canonical text that is left.
    private(set) var known = ""
    /// Whether the open parts are zeros.
    private(set) var hasZeros = false
    /// The open parts of the first bound that has some.
    private(set) var range: Range<Int>

    init?(_ text: ArraySlice<UInt8>) {
      let bounds = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      guard bounds.count <= 2 else { return nil }
      range = text.startIndex..<text.startIndex
      var kept: [[UInt8]] = []
      for bound in bounds {
        guard let open = OpenParts.openParts(of: bound) else {
          kept.append(Array(bound))
          continue
        }
        if range.isEmpty { range = open.indices }
        hasZeros = hasZeros || open.contains(UInt8(ascii: "0"))
        // A mark at the end is kept, unless it is what fills the part.
        kept.append(bound[..<open.startIndex].dropLast() + bound[open.endIndex...])
      }
      guard !range.isEmpty, let date = DateExplainer.date(Array(kept.joined(separator: "/".utf8))) else {
        return nil
      }
      known = date.description
    }
  }

  /// The parts behind the year, or behind year and month, that hold nothing but such signs.
  private static func openParts(of bound: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let (plain, _) = bound.last == UInt8(ascii: "~") ? DateParser.splitQualifier(bound) : (bound, .none)
    let parts = plain.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].count == 4, parts[0].allSatisfy(\.isASCIIDigit),
      let first = parts.dropFirst().first(where: isOpen),
      parts.drop(while: { $0.startIndex != first.startIndex }).allSatisfy(isOpen)
    else { return nil }
    return plain[first.startIndex...]
  }

  private static func isOpen(_ part: ArraySlice<UInt8>) -> Bool {
    guard let sign = part.first, part.count <= 2, part.allSatisfy({ $0 | 0x20 == sign | 0x20 }) else {
      return false
    }
    switch sign {
    case 0x58, 0x78, 0x55, 0x75: return part.count == 2
    case UInt8(ascii: "0"), UInt8(ascii: "?"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "."):
      return true
    default: return false
    }
  }
}

extension RecordDate {
  /// What is known of a date whose day or month is filled with signs that stand for nothing: `2023-09` of
  /// `2023-09-XX`; nil for every other text.
  public static func known(in text: String) -> String? {
    text.utf8.count <= 23 ? OpenParts.known(in: Array(text.utf8)[...]) : nil
  }
}
