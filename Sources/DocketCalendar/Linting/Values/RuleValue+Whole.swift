import DocketDiagnostics
import DocketScanning
import DocketTime

extension RuleValue {
  /// What is wrong with the parts together, each of them being right (RFC 5545 §3.3.10).
  ///
  /// - Parameter line: the property.
  /// - Returns: the faults; none where a part alone is wrong already.
  func contradictions(in line: ContentLine) -> [Fault] {
    guard faults.isEmpty, let frequency else { return [] }
    var found: [Fault] = []
    func report(_ kind: Fault.Kind, _ part: String) {
      found.append(Fault(kind: kind, range: range(of: part, in: line)))
    }
    for (part, frequencies) in Self.meaningless where parts[part] != nil && frequencies.contains(frequency) {
      report(.withFrequency(part, frequency), part)
    }
    if days.contains(where: { $0.ordinal != 0 }) {
      if frequency != "MONTHLY" && frequency != "YEARLY" {
        report(.withFrequency("BYDAY", frequency), "BYDAY")
      } else if frequency == "YEARLY", parts["BYWEEKNO"] != nil {
        report(.numberedInWeek, "BYDAY")
      }
    }
    if parts["BYSETPOS"] != nil, !parts.keys.contains(where: { $0.hasPrefix("BY") && $0 != "BYSETPOS" }) {
      report(.positionAlone, "BYSETPOS")
    }
    if found.isEmpty, let part = impossiblePart { report(.never, part) }
    return found
  }

  /// A part that has no meaning where the start is a day without a time.
  var partWithinDay: String? {
    if let frequency, ["HOURLY", "MINUTELY", "SECONDLY"].contains(frequency) { return "FREQ=\(frequency)" }
    return ["BYHOUR", "BYMINUTE", "BYSECOND"].first { parts[$0] != nil }
  }

  /// Parts that must not stand with some frequencies, apart from numbers in BYDAY.
  private static let meaningless: [(part: String, frequencies: Set<String>)] = [
    ("BYMONTHDAY", ["WEEKLY"]), ("BYYEARDAY", ["DAILY", "WEEKLY", "MONTHLY"]),
    ("BYWEEKNO", ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY"]),
  ]

  /// A part that no day of any year fits: 30 February, the sixth Friday of a month.
  private var impossiblePart: String? {
    let months = parts["BYMONTH"] == nil ? Array(1...12) : numbers("BYMONTH")
    let longest = months.map { CivilDate.daysInMonth(year: 2000, month: $0) }.max() ?? 31
    if parts["BYMONTHDAY"] != nil, numbers("BYMONTHDAY").allSatisfy({ abs($0) > longest }) {
      return "BYMONTHDAY"
    }
    let isInMonth = frequency == "MONTHLY" || parts["BYMONTH"] != nil
    if isInMonth, parts["BYDAY"] != nil, days.allSatisfy({ abs($0.ordinal) > 5 }) { return "BYDAY" }
    return nil
  }

  private func range(of part: String, in line: ContentLine) -> ByteRange {
    var offset = 0
    for text in line.value.split(separator: ";", omittingEmptySubsequences: false) {
      if text.utf8.count > part.utf8.count, text.uppercased().hasPrefix(part + "=") {
        return line.range(ofValueAt: offset, count: text.utf8.count)
      }
      offset += text.utf8.count + 1
    }
    return line.valueRange
  }
}
