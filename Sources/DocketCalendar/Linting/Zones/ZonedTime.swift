import DocketTime

/// A time of an entry that is written in a zone.
struct ZonedTime {
  /// The property.
  let line: ContentLine
  /// Its time.
  let date: DateValue
  /// Its TZID.
  let zone: String
  /// Whether the entry comes back, so that the time holds in other months as well.
  let comesBack: Bool

  /// The times to compare block and database at: the time itself, and of a series one in each month after it.
  var moments: [LocalMoment] {
    let first = date.moment
    guard comesBack else { return [first] }
    return [first]
      + (1...12).compactMap { month in
        first.date.adding(years: 0, months: month).map { LocalMoment(date: $0, time: first.time) }
      }
  }
}

extension CalendarContext {
  /// The times of its entries that are written in a zone.
  var zonedTimes: [ZonedTime] {
    var times: [ZonedTime] = []
    for entry in entries {
      for line in entry.component.properties where Self.single.contains(line.name) {
        guard let date = line.date, case .zoned(let zone) = line.form(of: date) else { continue }
        times.append(
          ZonedTime(line: line, date: date, zone: zone, comesBack: entry.properties["RRULE"] != nil))
      }
    }
    return times
  }

  private static let single: Set = ["DTSTART", "DTEND", "DUE", "RECURRENCE-ID"]

  /// The names of zones that entries use, each with the first property that does, in the order of the file.
  static func zoneUses(in entries: [EntryContext]) -> [(name: String, line: ContentLine)] {
    var seen: Set<String> = []
    var uses: [(name: String, line: ContentLine)] = []
    for entry in entries {
      for line in entry.component.properties where DateProperties.placed.contains(line.name) {
        guard case .zoned(let name)? = line.form, seen.insert(name).inserted else { continue }
        uses.append((name, line))
      }
    }
    return uses
  }

  /// The zone blocks by name; of two with one name the first.
  var zoneBlocksByName: [String: CalendarComponent] {
    Dictionary(
      zoneBlocks.compactMap { block in
        block.properties.first { $0.name == "TZID" }.map { ($0.value, block) }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension LocalMoment {
  /// Seconds since 1970-01-01T00:00 on the same clock.
  var clock: Int64 { Int64(date.dayNumber) * 86_400 + Int64(time.minuteOfDay) * 60 }
}
