/// What another reader of YAML may take an unquoted text for (YAML 1.1 §10, types of YAML 1.1, YAML 1.2 §10.3).
///
/// A writer asks for more quotes than a rule would: in doubt a text is taken for something.
enum OtherReading: Hashable {
  /// `yes`, `no`, `on` and their like.
  case truth
  /// `~`, `null`, nothing at all.
  case nothing
  /// A number of any base, numbers with colons, which are counted in sixties.
  case number
  /// A day, also with an hour, and a year.
  case date
  /// `<<` and `=`, which have meanings of their own.
  case mark

  /// What a text is taken for; nil when every reader takes it for text.
  init?(_ text: String) {
    let lower = text.lowercased()
    if text.isEmpty || text == "~" || lower == "null" {
      self = .nothing
    } else if text == "<<" || text == "=" {
      self = .mark
    } else if ["y", "n", "yes", "no", "true", "false", "on", "off"].contains(lower) {
      self = .truth
    } else if Self.isDate(Array(text.utf8)) {
      self = .date
    } else if Self.isNumber(Array(lower.utf8)) {
      self = .number
    } else {
      return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// `2031`, `2031-4-2`, `2031-04-02 10:30:00Z`.
  private static func isDate(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4, bytes.prefix(4).allSatisfy(isDigit) else { return false }
    guard bytes.count > 4 else { return true }
    let day = bytes.dropFirst(4).prefix { isDigit($0) || $0 == 0x2D }
    let numbers = day.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers[0].isEmpty, (1...2).contains(numbers[1].count),
      (1...2).contains(numbers[2].count)
    else { return false }
    let rest = bytes.dropFirst(4 + day.count)
    guard let first = rest.first else { return true }
    return (first == 0x54 || first == 0x74 || first == 0x20 || first == 0x09)
      && rest.dropFirst().allSatisfy { isDigit($0) || $0 <= 0x20 || ":.+-Zz".utf8.contains($0) }
  }

  /// Anything of digits and the signs of numbers that begins as a number does; `bytes` are in lower case.
  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
    if rest.elementsEqual(".inf".utf8) || rest.elementsEqual(".nan".utf8) { return true }
    let isSigned = rest.startIndex > 0
    guard let first = rest.first, isDigit(first) || first == 0x2E || isSigned && first == 0x5F else {
      return false
    }
    if rest.elementsEqual(".".utf8) { return true }
    if first == 0x30, let base = rest.dropFirst().first, "xob".utf8.contains(base) {
      return rest.dropFirst(2).allSatisfy { isDigit($0) || (0x61...0x66).contains($0) || $0 == 0x5F }
    }
    guard rest.contains(where: isDigit) else { return false }
    if rest.contains(0x3A) { return rest.allSatisfy { isDigit($0) || ":._".utf8.contains($0) } }
    let mantissa = rest.prefix { isDigit($0) || ".,_".utf8.contains($0) }
    guard mantissa.count(where: { $0 == 0x2E }) <= 1 else { return false }
    var exponent = rest.dropFirst(mantissa.count)
    guard !exponent.isEmpty else { return true }
    guard exponent.first == 0x65 else { return false }
    exponent = exponent.dropFirst()
    if exponent.first == 0x2B || exponent.first == 0x2D { exponent = exponent.dropFirst() }
    return exponent.allSatisfy(isDigit)
  }
}
