import DocketDiagnostics
import DocketTime

/// A time of an entry that is written in a zone.
struct ZonedTime {
  /// The property.
  let line: ContentLine
  /// The bytes of its time.
  let range: ByteRange
  /// Its time.
  let date: DateValue
  /// Its TZID.
  let zone: String
  /// The series that begins with this time, or whose first date ends with it.
  let series: Series?

  /// Times to compare block and database at where the rule of a series is not understood: one in each month of a year.
  var moments: [LocalMoment] {
    let first = date.moment
    guard series != nil else { return [first] }
    return [first]
      + (1...12).compactMap { month in
        first.date.adding(years: 0, months: month).map { LocalMoment(date: $0, time: first.time) }
      }
  }
}

extension CalendarContext {
  /// The times of its entries that are written in a zone, one a property.
  var zonedTimes: [ZonedTime] {
    var rules: [Int: Series] = [:]
    for series in series where series.entry.first("RRULE") != nil {
      rules[series.entry.component.line] = series
    }
    var times: [ZonedTime] = []
    for entry in entries {
      for line in entry.dates where !DateProperties.lists.contains(line.name) {
        guard let date = line.date, case .zoned(let zone) = line.form(of: date) else { continue }
        let series = line.name == "RECURRENCE-ID" || rules.isEmpty ? nil : rules[entry.component.line]
        times.append(
          ZonedTime(line: line, range: line.range, date: date, zone: zone, series: series))
      }
    }
    return times
  }

  /// The times that are added to series or cancelled, and written in a zone.
  var listedZonedTimes: [ZonedTime] {
    var times: [ZonedTime] = []
    for entry in recurring {
      for line in entry.dates where DateProperties.lists.contains(line.name) {
        for (text, range) in line.listed {
          let value = line.declaresPeriods ? text.prefix { $0 != "/" } : text
          guard let date = try? DateValue(value), case .zoned(let zone) = line.form(of: date) else {
            continue
          }
          times.append(ZonedTime(line: line, range: range, date: date, zone: zone, series: nil))
        }
      }
    }
    return times
  }

  /// The names of zones that entries use, each with the first property that does, in the order of the file.
  static func zoneUses(in entries: [EntryContext]) -> [(name: String, line: ContentLine)] {
    var seen: Set<String> = []
    var uses: [(name: String, line: ContentLine)] = []
    for entry in entries {
      for line in entry.dates {
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
