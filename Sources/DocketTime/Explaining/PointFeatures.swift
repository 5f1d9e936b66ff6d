/// Recognises unsupported forms of a single date, one bound of an interval or the whole text.
enum PointFeatures {
  /// The feature and the characters that spell it.
  static func fault(in text: ArraySlice<UInt8>) -> DateFault? {
    let word = String(decoding: text, as: UTF8.self).lowercased()
    if word == "unknown" || word == "open" {
      return DateFault(.unsupported(feature: .draftSpelling), at: text.indices)
    }
    if let clock = clockStart(in: text) {
      return ClockFeatures.fault(date: text[..<clock], clock: text[clock...])
    }
    return leading(text) ?? marks(text) ?? letters(text) ?? counted(text)
  }

  /// Where the `T` of a time of day stands, after four digits at least.
  private static func clockStart(in text: ArraySlice<UInt8>) -> Int? {
    guard text.prefix(4).count == 4, text.prefix(4).allSatisfy(\.isASCIIDigit) else { return nil }
    return text.firstIndex { $0 | 0x20 == UInt8(ascii: "t") }
  }

  /// Forms known by their first characters: years of other sizes and marks in front.
  private static func leading(_ text: ArraySlice<UInt8>) -> DateFault? {
    guard let first = text.first, let second = text.dropFirst().first else { return nil }
    let isSigned = second.isASCIIDigit || second == UInt8(ascii: "-")
    switch first {
    case UInt8(ascii: "-") where second.isASCIIDigit:
      return DateFault(.unsupported(feature: .negativeYear), at: text.indices)
    case UInt8(ascii: "y") where isSigned, UInt8(ascii: "Y") where isSigned:
      return DateFault(.unsupported(feature: .longYear), at: text.indices)
    case UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "%"):
      guard second.isASCIIDigit else { return nil }
      return DateFault(.unsupported(feature: .componentQualifier), at: text.prefix(1).indices)
    default: return nil
    }
  }

  /// Marks in a text of digits and hyphens: `%` or two marks, or one before the end.
  private static func marks(_ text: ArraySlice<UInt8>) -> DateFault? {
    let isMark = { (byte: UInt8) in byte == 0x7E || byte == 0x3F || byte == 0x25 }
    guard text.first?.isASCIIDigit == true,
      text.allSatisfy({ $0.isASCIIDigit || $0 == 0x2D || isMark($0) }),
      let start = text.firstIndex(where: isMark)
    else { return nil }
    let run = text[start...].prefix(while: isMark)
    if run.endIndex < text.endIndex {
      return DateFault(.unsupported(feature: .componentQualifier), at: run.indices)
    }
    return run.count > 1 || run.first == 0x25
      ? DateFault(.unsupported(feature: .approximateAndUnsure), at: run.indices) : nil
  }

  /// One run of letters among digits and hyphens: open digits, weeks, significant digits, exponents.
  private static func letters(_ text: ArraySlice<UInt8>) -> DateFault? {
    guard let start = text.firstIndex(where: \.isASCIILetter),
      let end = text.lastIndex(where: \.isASCIILetter), text.contains(where: \.isASCIIDigit),
      text.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x7E || $0 == 0x3F })
    else { return nil }
    let run = text[start...end].filter { $0 != 0x2D }.map { $0 | 0x20 }
    let (before, after) = (text[..<start], text[text.index(after: end)...])
    let feature: UnsupportedDateFeature
    if run.allSatisfy({ $0 == UInt8(ascii: "x") || $0.isASCIIDigit }) {
      feature = .unspecifiedDigits
    } else if run.allSatisfy({ $0 == UInt8(ascii: "u") || $0.isASCIIDigit }) {
      feature = .draftSpelling
    } else if run == [UInt8(ascii: "w")], before.count >= 4, (after.first?.isASCIIDigit ?? false) {
      return DateFault(.unsupported(feature: .weekDate), at: start..<text.endIndex)
    } else if run == [UInt8(ascii: "s")], !before.isEmpty, (after.first?.isASCIIDigit ?? false) {
      return DateFault(.unsupported(feature: .significantDigits), at: start..<text.endIndex)
    } else if run == [UInt8(ascii: "e")], !before.isEmpty, (after.first?.isASCIIDigit ?? false) {
      return DateFault(.unsupported(feature: .longYear), at: text.indices)
    } else {
      return nil
    }
    return DateFault(.unsupported(feature: feature), at: start..<text.index(after: end))
  }

  /// Forms known by how many digits stand where: `12023`, `2023247`, `2023-247`.
  private static func counted(_ text: ArraySlice<UInt8>) -> DateFault? {
    let runs = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard runs.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }), let last = runs.last else { return nil }
    return switch runs.map(\.count) {
    case [5], [5, 2], [5, 2, 2]: DateFault(.unsupported(feature: .longYear), at: runs[0].indices)
    case [7]: DateFault(.unsupported(feature: .ordinalDate), at: text.indices)
    case [4, 3]: DateFault(.unsupported(feature: .ordinalDate), at: last.indices)
    default: nil
    }
  }
}
