import DocketDiagnostics
import DocketTime

/// A VTIMEZONE of anybody's file (RFC 5545 §3.6.5), read as far as it can be read soundly.
struct ForeignBlock {
  /// A STANDARD or DAYLIGHT.
  struct Observance {
    /// The first onset, in seconds on the clock in force before it.
    let start: Int64
    /// The first onset's date.
    let date: CivilDate
    /// The offset before an onset, in seconds east of Greenwich.
    let offsetFrom: Int64
    /// The offset from an onset on.
    let offset: Int64
    /// The later onsets, if they come back every year.
    let rule: YearlyOnsets?
    /// Onsets that are written out, on the clock before each.
    let dates: [Int64]
  }

  /// Why a block cannot be judged.
  enum Doubt: Error {
    /// It lacks something, which another check reports.
    case incomplete
    /// It has a rule that is not understood.
    case rule(ByteRange)
    /// It has more observances than any zone ever had.
    case tooMany
  }

  /// Its observances.
  let observances: [Observance]

  /// No zone of the database has changed its clocks more often.
  static let mostObservances = 300
  /// How many years are looked at, summed over the rules, so that no file takes long.
  private static let mostYears = 2000

  init(_ component: CalendarComponent) throws(Doubt) {
    let parts = component.components.filter { $0.name == "STANDARD" || $0.name == "DAYLIGHT" }
    guard !parts.isEmpty else { throw .incomplete }
    guard parts.count <= Self.mostObservances else { throw .tooMany }
    var observances: [Observance] = []
    for part in parts { observances.append(try Self.observance(part)) }
    self.observances = observances
  }

  private static func observance(_ part: CalendarComponent) throws(Doubt) -> Observance {
    let properties = part.propertiesByName
    guard let start = properties["DTSTART"]?.first?.date, !start.isDay, !start.isUTC,
      let offsetFrom = properties["TZOFFSETFROM"]?.first.flatMap({ OffsetValue.seconds($0.value) }),
      let offset = properties["TZOFFSETTO"]?.first.flatMap({ OffsetValue.seconds($0.value) })
    else { throw .incomplete }
    var dates: [Int64] = []
    for line in properties["RDATE"] ?? [] {
      for (text, _) in line.listed {
        guard let date = try? DateValue(text), !date.isDay else { throw .rule(line.valueRange) }
        dates.append(date.isUTC ? date.clock + offsetFrom : date.clock)
      }
    }
    let rules = properties["RRULE"] ?? []
    guard rules.count <= 1 else { throw .rule(rules[1].valueRange) }
    var rule: YearlyOnsets?
    if let line = rules.first {
      let value = RuleValue(line)
      // Of a rule that is wrong, the check of rules speaks.
      guard value.faults.isEmpty else { throw .incomplete }
      rule = YearlyOnsets(value, start: start, offsetFrom: offsetFrom)
      guard rule != nil else { throw .rule(line.valueRange) }
    }
    return Observance(
      start: start.clock, date: start.date, offsetFrom: offsetFrom, offset: offset, rule: rule, dates: dates)
  }

  /// Whether the onsets of so many years are few enough to be worked out.
  func canTell(_ years: Set<Int>) -> Bool {
    observances.count(where: { $0.rule != nil }) * years.count <= Self.mostYears
  }

  /// The onsets that decide about local times in some years, rising.
  ///
  /// - Parameter years: the years of the times that will be asked for.
  /// - Returns: the latest onsets of every observance before and in each of the years; `nil` when that were too many.
  func onsets(for years: Set<Int>) -> Onsets? {
    guard canTell(years) else { return nil }
    var onsets: [Onsets.Onset] = []
    for observance in observances {
      onsets.append(Onsets.Onset(clock: observance.start, offset: observance.offset))
      onsets += observance.dates.map { Onsets.Onset(clock: $0, offset: observance.offset) }
      guard let rule = observance.rule else { continue }
      let wanted = Set(years.flatMap { year in rule.years(before: year) })
      for year in wanted {
        onsets += rule.onsets(in: year).filter { $0 > observance.start }.map {
          Onsets.Onset(clock: $0, offset: observance.offset)
        }
      }
    }
    return Onsets(onsets.sorted { ($0.clock, $0.offset) < ($1.clock, $1.offset) })
  }
}

/// Onsets of a block in their order.
struct Onsets {
  struct Onset {
    /// Seconds on the clock in force until then.
    let clock: Int64
    /// The offset from then on, in seconds east of Greenwich.
    let offset: Int64
  }
  private let onsets: [Onset]

  fileprivate init(_ onsets: [Onset]) { self.onsets = onsets }

  /// When each begins, on the clock before it.
  var clocks: [Int64] { onsets.map(\.clock) }

  /// The offset that an app which believes the block uses for a local time.
  ///
  /// - Parameter clock: seconds on the clock of the zone.
  /// - Returns: seconds east of Greenwich; `nil` before the first onset, where apps differ.
  func offset(at clock: Int64) -> Int64? {
    var (low, high) = (0, onsets.count)
    while low < high {
      let middle = (low + high) / 2
      if onsets[middle].clock <= clock { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : onsets[low - 1].offset
  }
}
