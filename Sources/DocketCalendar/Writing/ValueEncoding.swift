import DocketScanning
import DocketText
import DocketTime

/// Values in the form of their type (RFC 5545 §3.3).
enum ValueEncoding {
  static func append(_ value: PropertyValue, to bytes: inout [UInt8]) {
    switch value {
    case .text(let text): TextEncoding.append(text, to: &bytes)
    case .keyword(let keyword): bytes.append(keyword.rawValue.utf8.span)
    case .token(let token): bytes.append(token.text.utf8.span)
    case .tokens(let tokens): bytes.append(contentsOf: tokens.map(\.text).joined(separator: ",").utf8)
    case .identifier(let identifier): bytes.append(identifier.text.utf8.span)
    case .uri(let uri): bytes.append(uri.text.utf8.span)
    case .colorName(let color): bytes.append(contentsOf: color.name.utf8)
    case .colorCode(let color): bytes.append(contentsOf: "#\(color.hexadecimal)".utf8)
    case .date(let date): append(date, to: &bytes)
    case .local(let moment): append(moment, to: &bytes)
    case .utc(let instant): append(instant, to: &bytes)
    case .duration(let duration): bytes.append(contentsOf: duration.text.utf8)
    case .integer(let number): bytes.append(contentsOf: String(Int32(clamping: number)).utf8)
    case .offset(let seconds): append(offset: seconds, to: &bytes)
    case .rule(let rule): append(rule, to: &bytes)
    }
  }

  /// `20230904` (§3.3.4).
  private static func append(_ date: CivilDate, to bytes: inout [UInt8]) {
    append(date.year, digits: 4, to: &bytes)
    append(date.month, digits: 2, to: &bytes)
    append(date.day, digits: 2, to: &bytes)
  }

  /// `20230904T103000` (§3.3.5, form 3).
  private static func append(_ moment: LocalMoment, to bytes: inout [UInt8]) {
    append(moment.date, to: &bytes)
    append(hour: moment.time.hour, minute: moment.time.minute, second: 0, to: &bytes)
  }

  /// `20230904T073000Z` (§3.3.5, form 2).
  private static func append(_ instant: Instant, to bytes: inout [UInt8]) {
    let (date, hour, minute, second) = instant.utc
    append(date, to: &bytes)
    append(hour: hour, minute: minute, second: second, to: &bytes)
    bytes.append(0x5A)
  }

  private static func append(hour: Int, minute: Int, second: Int, to bytes: inout [UInt8]) {
    bytes.append(0x54)
    append(hour, digits: 2, to: &bytes)
    append(minute, digits: 2, to: &bytes)
    append(second, digits: 2, to: &bytes)
  }

  /// `+0300`, `-0330`, `+0000` (§3.3.14, which forbids `-0000`); seconds are never written.
  private static func append(offset: Int, to bytes: inout [UInt8]) {
    let minutes = abs(offset / 60)
    bytes.append(offset <= -60 ? ASCII.hyphen : ASCII.plus)
    append(minutes / 60, digits: 2, to: &bytes)
    append(minutes % 60, digits: 2, to: &bytes)
  }

  /// `FREQ=YEARLY;UNTIL=20350101` or `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU` (§3.3.10).
  private static func append(_ rule: RecurrenceRule, to bytes: inout [UInt8]) {
    let frequency = if case .weekly = rule { "WEEKLY" } else { "YEARLY" }
    bytes.append(contentsOf: "FREQ=\(frequency)".utf8)
    switch rule {
    case .yearly(let until), .weekly(let until):
      guard let until else { return }
      bytes.append(contentsOf: ";UNTIL=".utf8)
      append(until, to: &bytes)
    case .onset(let rule):
      bytes.append(contentsOf: ";BYMONTH=\(rule.month);BYDAY=\(rule.ordinal)\(code(of: rule.weekday))".utf8)
    }
  }

  private static func code(of weekday: Weekday) -> String {
    switch weekday {
    case .monday: "MO"
    case .tuesday: "TU"
    case .wednesday: "WE"
    case .thursday: "TH"
    case .friday: "FR"
    case .saturday: "SA"
    case .sunday: "SU"
    }
  }

  /// A number of at most that many digits with zeros in front; longer ones lose their first digits.
  private static func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      bytes.append(ASCII.zero + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }
}
