import DocketScanning

/// A DURATION as a file has it (RFC 5545 §3.3.6).
enum DurationValue {
  /// The seconds of `P15DT5H0M20S`, `-PT15M` or `P7W`; `nil` where the text is none, or longer than any calendar.
  static func seconds(_ text: some StringProtocol) -> Int64? {
    var rest = Array(text.utf8)[...]
    var sign: Int64 = 1
    if let first = rest.first, first == ASCII.plus || first == ASCII.hyphen {
      sign = first == ASCII.hyphen ? -1 : 1
      rest = rest.dropFirst()
    }
    guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
    var total: Int64 = 0
    var units: [(UInt8, Int64)] = [
      (UInt8(ascii: "W"), 604_800), (UInt8(ascii: "D"), 86_400), (UInt8(ascii: "T"), 0),
      (UInt8(ascii: "H"), 3600), (UInt8(ascii: "M"), 60), (UInt8(ascii: "S"), 1),
    ]
    var (parts, isTime) = (0, false)
    while let first = rest.first {
      if first == UInt8(ascii: "T") {
        guard !isTime, rest.count > 1 else { return nil }
        isTime = true
        units.removeAll { [UInt8(ascii: "W"), UInt8(ascii: "D"), UInt8(ascii: "T")].contains($0.0) }
        rest = rest.dropFirst()
        continue
      }
      let digits = rest.prefix { ASCII.isDigit($0) }
      rest = rest.dropFirst(digits.count)
      guard (1...9).contains(digits.count), let unit = rest.popFirst(),
        let place = units.firstIndex(where: { $0.0 == unit }), units[place].1 > 0,
        isTime || unit == UInt8(ascii: "W") || unit == UInt8(ascii: "D")
      else { return nil }
      let count = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - ASCII.zero) }
      total += count * units[place].1
      // Each unit may be followed only by smaller ones, a week by none.
      units.removeFirst(unit == UInt8(ascii: "W") ? units.count : place + 1)
      parts += 1
    }
    return parts > 0 ? sign * total : nil
  }
}
