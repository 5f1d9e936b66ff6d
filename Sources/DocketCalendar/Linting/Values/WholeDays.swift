import DocketLanguage
import DocketTime

/// An event that lasts whole days and is written with times: from midnight to midnight, or to a minute before it.
struct WholeDays {
  /// The first day.
  let first: CivilDate
  /// The day after the last one.
  let end: CivilDate
  /// The last minute of the day where the file ends there, and not at midnight.
  let lastClock: String?

  /// Looks at an event; nil where it does not last whole days, or is written as days.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - clock: what the clocks of the calendar's zone show at a time in UTC; without it the times count as written.
  init?(_ entry: EntryContext, clock: (DateValue) -> DateValue? = { $0 }) {
    guard entry.isEvent, let line = entry.first("DTSTART"), let form = line.form, form != .day,
      let written = line.date, let start = clock(written), start.second == 0
    else { return nil }
    if let line = entry.first("DTEND") {
      guard line.form == form, let written = line.date, let end = clock(written), let second = end.second
      else { return nil }
      if second == 0, end.date > start.date {
        self.init(first: start.date, end: end.date, lastClock: nil)
      } else if second >= Self.lastMinute, end.date >= start.date, let next = end.date.adding(days: 1) {
        self.init(first: start.date, end: next, lastClock: second == Self.lastMinute ? "23:59" : "23:59:59")
      } else {
        return nil
      }
    } else {
      guard let length = entry.first("DURATION").flatMap({ DurationValue.seconds($0.value) }), length > 0,
        length % 86_400 == 0 || length % 86_400 >= Self.lastMinute,
        let end = start.date.adding(days: Int((length + 60) / 86_400))
      else { return nil }
      self.init(first: start.date, end: end, lastClock: length % 86_400 == 0 ? nil : "23:59")
    }
  }

  private init(first: CivilDate, end: CivilDate, lastClock: String?) {
    self.first = first
    self.end = end
    self.lastClock = lastClock
  }

  private static let lastMinute = 86_340

  /// What to write if whole days are meant.
  var mend: Message {
    Self.asDays.with([
      "start": .code("DTSTART;VALUE=DATE:\(first.digits)"), "end": .code("DTEND;VALUE=DATE:\(end.digits)"),
    ])
  }

  private static let asDays = Phrase(
    "as-days", en: "If the whole day is meant, write {start} and {end}, the day after the last one.")
}

extension CivilDate {
  /// `20240704`.
  var digits: String {
    let (year, number) = (String(year), month * 100 + day)
    return String(repeating: "0", count: 4 - year.count) + year + (number < 1000 ? "0" : "") + String(number)
  }
}

extension DateValue {
  /// `20240704T100000`, without a zone.
  var written: String {
    guard let second else { return date.digits }
    let clock = String(1_000_000 + second / 3600 * 10_000 + second / 60 % 60 * 100 + second % 60)
    return "\(date.digits)T\(clock.dropFirst())"
  }
}
