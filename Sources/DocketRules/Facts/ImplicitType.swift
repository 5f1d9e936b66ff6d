import DocketLanguage
import DocketScanning

/// What readers of YAML that guess types take an unquoted text for (YAML 1.1 §10 types, YAML 1.2 §10.3).
enum ImplicitType {
  /// `yes`, `no`, `on` and their like.
  case truth
  /// A number, of whatever base.
  case number
  /// Numbers with colons, which are counted in sixties.
  case sixties
  /// A day.
  case date

  /// What a text is taken for; nil when every reader takes it for text.
  init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(33))
    guard let first = bytes.first, bytes.count <= 32 else { return nil }
    switch first {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E:
      guard let type = Self.numeric(bytes) else { return nil }
      self = type
    case 0x59, 0x79, 0x4E, 0x6E, 0x54, 0x74, 0x46, 0x66, 0x4F, 0x6F:
      guard Self.truths.contains(text) else { return nil }
      self = .truth
    default: return nil
    }
  }

  /// What a person would call it.
  var label: Phrase {
    switch self {
    case .truth: Phrase("truth", en: "yes or no")
    case .number: Phrase("number", en: "a number")
    case .sixties:
      Phrase("sixties", en: "a number of minutes")
    case .date: Phrase("date", en: "a date")
    }
  }

  private static let truths: Set<String> = Set(
    ["y", "yes", "n", "no", "true", "false", "on", "off"].flatMap { word -> [String] in
      [word, word.uppercased(), String(word.prefix(1)).uppercased() + word.dropFirst()]
    })

  private static func numeric(_ bytes: [UInt8]) -> ImplicitType? {
    if isDay(bytes) { return .date }
    var rest = bytes[...]
    if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
    guard let first = rest.first else { return nil }
    if rest.elementsEqual(".inf".utf8) || rest.elementsEqual(".nan".utf8) { return .number }
    if first == 0x30, rest.count > 2, let base = rest.dropFirst().first {
      let digits = rest.dropFirst(2)
      if base == 0x78, digits.allSatisfy({ ASCII.hexadecimalValue($0) != nil || $0 == 0x5F }) {
        return .number
      }
      if base == 0x6F, digits.allSatisfy({ (0x30...0x37).contains($0) }) { return .number }
    }
    if rest.contains(0x3A) { return isSixties(rest) ? .sixties : nil }
    return isDecimal(rest) ? .number : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// `2031-04-02`, also with an hour after it.
  private static func isDay(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return false }
    guard bytes.prefix(10).enumerated().allSatisfy({ $0 == 4 || $0 == 7 || isDigit($1) }) else {
      return false
    }
    let hour = bytes.dropFirst(10)
    return hour.isEmpty
      || hour.first == 0x54 && hour.count > 5 && hour.dropFirst().allSatisfy { isDigit($0) || $0 == 0x3A }
  }

  /// `10:30`, `1:02:03`.
  private static func isSixties(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty, first.allSatisfy(isDigit) else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...2).contains(part.count) && part.allSatisfy(isDigit) && (part.count < 2 || part.first ?? 0 <= 0x35)
    }
  }

  /// `212`, `205.20`, `1e3`, `1_000`.
  private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    var points = 0
    var digits = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if isDigit(byte) {
        digits += 1
      } else if byte == 0x2E {
        points += 1
      } else if byte | 0x20 == 0x65, digits > 0 {
        var exponent = bytes[(index + 1)...]
        if exponent.first == 0x2B || exponent.first == 0x2D { exponent = exponent.dropFirst() }
        return !exponent.isEmpty && exponent.allSatisfy(isDigit) && points <= 1
      } else if byte != 0x5F {
        return false
      }
      index += 1
    }
    return digits > 0 && points <= 1
  }
}
