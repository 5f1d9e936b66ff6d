import DocketDiagnostics

/// Codes of letters and digits, in which the letters may be those of Cyrillic or Greek that look the same.
enum LetteredCode {
  /// The letters and digits from an offset on, with separators between.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - start: the offset of the first.
  ///   - count: how many there are.
  ///   - fits: whether one may stand at a place, counted from 0.
  /// - Returns: the capitals and digits in ASCII, and the offset after the last; nil when there are fewer.
  static func read(
    _ span: Span<UInt8>, at start: Int, count: Int, fits: (Int, UInt8) -> Bool
  ) -> (text: [UInt8], end: Int)? {
    var text: [UInt8] = []
    var index = start
    while true {
      guard index < span.count, let sign = sign(in: span, at: index), fits(text.count, sign.value) else {
        return nil
      }
      text.append(sign.value)
      index += sign.width
      if text.count == count { return (text, index) }
      index = afterSeparators(span, at: index)
    }
  }

  /// The offset after some separators, among which a line may end.
  private static func afterSeparators(_ span: Span<UInt8>, at start: Int) -> Int {
    var index = start
    for _ in 0..<2 * DigitRun.mostSeparators {
      guard index < span.count else { break }
      if span[index] == 0x0A || span[index] == 0x0D {
        index += 1
      } else if let separator = DigitSeparator.read(span, at: index) {
        index += separator.width
      } else {
        break
      }
    }
    return index
  }

  /// The letter that ends before an offset, with separators between, and where it begins.
  static func letter(in span: Span<UInt8>, before end: Int) -> (value: UInt8, start: Int)? {
    var index = end
    for _ in 0..<DigitRun.mostSeparators {
      guard let separator = DigitSeparator.read(span, before: index) else { break }
      index -= separator.width
    }
    guard index > 0 else { return nil }
    let byte = span[index - 1]
    if byte < 0x80 { return ASCII.isLetter(byte) ? (byte & 0xDF, index - 1) : nil }
    guard let scalar = UTF8Scalar.before(span, index), let latin = latin(scalar) else { return nil }
    return (latin, index - UTF8Scalar.width(scalar))
  }

  /// The letter at an offset, or after separators there, and where it ends.
  static func letter(in span: Span<UInt8>, from start: Int) -> (value: UInt8, end: Int)? {
    var index = start
    for _ in 0..<DigitRun.mostSeparators {
      guard index < span.count, let separator = DigitSeparator.read(span, at: index) else { break }
      index += separator.width
    }
    guard index < span.count, let sign = sign(in: span, at: index), ASCII.isLetter(sign.value) else {
      return nil
    }
    return (sign.value, index + sign.width)
  }

  /// Whether a letter or digit of ASCII, or a letter that looks like one, ends before an offset.
  static func touches(_ span: Span<UInt8>, before end: Int) -> Bool {
    guard end > 0 else { return false }
    if span[end - 1] < 0x80 { return ASCII.isLetterOrDigit(span[end - 1]) }
    return UTF8Scalar.before(span, end).flatMap(latin) != nil
  }

  /// Whether a letter or digit, or a letter that looks like one of ASCII, stands at an offset.
  static func touches(_ span: Span<UInt8>, after end: Int) -> Bool {
    end < span.count && sign(in: span, at: end) != nil
  }

  /// The capital or digit at an offset, as one of ASCII.
  static func sign(in span: Span<UInt8>, at index: Int) -> (value: UInt8, width: Int)? {
    let byte = span[index]
    if byte < 0x80 {
      if ASCII.isLetter(byte) { return (byte & 0xDF, 1) }
      return ASCII.isDigit(byte) ? (byte, 1) : nil
    }
    if let digit = DecimalDigit.read(span, at: index) { return (digit.value + 0x30, digit.width) }
    guard let (scalar, width) = UTF8Scalar.decode(span, at: index), let latin = latin(scalar) else {
      return nil
    }
    return (latin, width)
  }

  /// The capital of ASCII that a letter of Cyrillic or Greek looks like.
  private static func latin(_ scalar: UInt32) -> UInt8? {
    guard (0x370...0x52F).contains(scalar) else { return nil }
    return lookAlikes[scalar]
  }

  private static let lookAlikes: [UInt32: UInt8] = {
    var letters: [UInt32: UInt8] = [:]
    for (latin, foreign) in [
      ("A", "АаΑα"), ("B", "ВвΒβ"), ("C", "СсϹϲ"), ("D", "Ԁԁ"), ("E", "ЕеΕεЁё"), ("F", "Ғғ"), ("H", "НнΗһҺ"),
      ("I", "ІіΙιЇїӀӏ"), ("J", "Јј"), ("K", "КкΚκ"), ("M", "МмΜ"), ("N", "Νη"), ("O", "ОоΟο"), ("P", "РрΡρ"),
      ("Q", "Ԛԛ"), ("S", "Ѕѕ"), ("T", "ТтΤτ"), ("V", "ν"), ("W", "Ԝԝ"), ("X", "ХхΧχ"), ("Y", "УуҮүҰұΥυ"),
      ("Z", "Ζζ"),
    ] {
      for scalar in foreign.unicodeScalars { letters[scalar.value] = latin.utf8.first }
    }
    return letters
  }()
}
