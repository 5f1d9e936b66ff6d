import DocketDiagnostics
import DocketScanning
import DocketTime

/// A RECUR value taken apart (RFC 5545 §3.3.10).
struct RuleValue {
  /// A part that is not as the standard has it.
  struct Fault {
    enum Kind {
      /// The part is not `NAME=value`, or its value is none of those allowed.
      case value(String)
      /// No app is bound to know this part.
      case unknownPart(String)
      /// RSCALE or SKIP of RFC 7529, which few know.
      case extended(String)
      /// The part stands twice.
      case twice(String)
      /// FREQ is missing.
      case noFrequency
      /// COUNT and UNTIL stand together.
      case countAndUntil
      /// A part has no meaning with the frequency.
      case withFrequency(String, String)
      /// A numbered weekday stands beside week numbers.
      case numberedInWeek
      /// BYSETPOS has nothing to choose from.
      case positionAlone
      /// No day can fit all parts.
      case never
    }
    let kind: Kind
    let range: ByteRange
  }

  /// How often: `YEARLY`.
  private(set) var frequency: String?
  /// The values of the parts by name, in capitals.
  private(set) var parts: [String: [Substring]] = [:]
  /// The last occurrence.
  private(set) var until: (date: DateValue, range: ByteRange)?
  /// What is wrong with it.
  private(set) var faults: [Fault] = []

  private static let frequencies: Set = [
    "SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY",
  ]
  /// Parts with numbers, by the largest; those marked may be negative, counted from the end.
  private static let numbers: [String: (range: ClosedRange<Int>, fromEnd: Bool)] = [
    "BYSECOND": (0...60, false), "BYMINUTE": (0...59, false), "BYHOUR": (0...23, false),
    "BYMONTHDAY": (1...31, true), "BYYEARDAY": (1...366, true), "BYWEEKNO": (1...53, true),
    "BYMONTH": (1...12, false), "BYSETPOS": (1...366, true),
    "INTERVAL": (1...999_999, false), "COUNT": (1...9_999_999, false),
  ]
  static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// Reads the value of an RRULE.
  init(_ line: ContentLine) {
    var offset = 0
    for text in line.value.uppercased().split(separator: ";", omittingEmptySubsequences: false) {
      let range = line.range(ofValueAt: offset, count: text.utf8.count)
      offset += text.utf8.count + 1
      read(text, range)
    }
    if frequency == nil, !faults.contains(where: { $0.isAboutFrequency }) {
      faults.append(Fault(kind: .noFrequency, range: line.valueRange))
    }
    if parts["COUNT"] != nil, let until {
      faults.append(Fault(kind: .countAndUntil, range: until.range))
    }
    faults += contradictions(in: line)
  }

  private mutating func read(_ text: Substring, _ range: ByteRange) {
    guard let equals = text.utf8.firstIndex(of: ASCII.equals), equals > text.startIndex else {
      return faults.append(Fault(kind: .value(String(text)), range: range))
    }
    let name = String(text[..<equals])
    let values = text[text.utf8.index(after: equals)...].split(
      separator: ",", omittingEmptySubsequences: false)
    guard parts.updateValue(values, forKey: name) == nil else {
      return faults.append(Fault(kind: .twice(name), range: range))
    }
    if let fault = fault(name, values, range) { faults.append(Fault(kind: fault, range: range)) }
  }

  private mutating func fault(_ name: String, _ values: [Substring], _ range: ByteRange) -> Fault.Kind? {
    let written = "\(name)=\(values.joined(separator: ","))"
    switch name {
    case "FREQ":
      guard values.count == 1, Self.frequencies.contains(String(values[0])) else { return .value(written) }
      frequency = String(values[0])
    case "UNTIL":
      guard values.count == 1, let date = try? DateValue(values[0]) else { return .value(written) }
      until = (date, range)
    case "WKST":
      guard values.count == 1, Self.weekdays.contains(String(values[0])) else { return .value(written) }
    case "BYDAY":
      guard values.allSatisfy({ Self.weekday($0) != nil }) else { return .value(written) }
    case "RSCALE", "SKIP": return .extended(name)
    default:
      guard let allowed = Self.numbers[name] else {
        return name.hasPrefix("X-") ? nil : .unknownPart(name)
      }
      let isList = name != "INTERVAL" && name != "COUNT"
      guard isList || values.count == 1,
        values.allSatisfy({ text in
          Int(text).map { number in
            allowed.range.contains(number)
              // The smallest number of all has no opposite.
              || allowed.fromEnd && number > .min && allowed.range.contains(-number)
          } ?? false
        })
      else { return .value(written) }
    }
    return nil
  }

  /// The numbers of a part, empty where it is missing.
  func numbers(_ name: String) -> [Int] { (parts[name] ?? []).compactMap { Int($0) } }

  /// The days of BYDAY, each with its number (0 for every one).
  var days: [(ordinal: Int, weekday: Weekday)] { (parts["BYDAY"] ?? []).compactMap(Self.weekday) }

  private static func weekday(_ text: Substring) -> (ordinal: Int, weekday: Weekday)? {
    guard text.utf8.count >= 2, let place = weekdays.firstIndex(of: String(text.suffix(2))),
      let weekday = Weekday(rawValue: place + 1)
    else { return nil }
    let number = text.dropLast(2)
    if number.isEmpty { return (0, weekday) }
    guard let ordinal = Int(number), ordinal != 0, (-53...53).contains(ordinal) else { return nil }
    return (ordinal, weekday)
  }
}

extension RuleValue.Fault {
  fileprivate var isAboutFrequency: Bool {
    if case .value(let text) = kind { text.hasPrefix("FREQ") } else { false }
  }
}
