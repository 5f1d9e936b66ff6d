/// An entry with its rule, its added and cancelled dates, and the entries that change some of its dates.
struct Series {
  /// The entry.
  let entry: EntryContext
  /// Its DTSTART.
  let start: ContentLine
  /// The value of its DTSTART.
  let date: DateValue
  /// The form of its DTSTART.
  let form: DateForm
  /// The entries with its UID and a RECURRENCE-ID.
  let changes: [EntryContext]

  /// Whether it has more dates than its start.
  var comesBack: Bool { entry.first("RRULE") != nil || entry.first("RDATE") != nil }

  /// The properties that make an entry part of a series.
  static func isOfSeries(_ name: String) -> Bool {
    name == "RRULE" || name == "EXDATE" || name == "RDATE" || name == "RECURRENCE-ID" || name == "EXRULE"
  }

  /// Puts the entries of a calendar together that belong to one series.
  ///
  /// Changed dates without their series are none: invitations to a single date are written so.
  ///
  /// - Parameters:
  ///   - entries: all entries of the calendar.
  ///   - recurring: those with a property of a series.
  /// - Returns: the series in the order of the file.
  static func all(in entries: [EntryContext], recurring: [EntryContext]) -> [Series] {
    guard !recurring.isEmpty else { return [] }
    var changes: [Key: [EntryContext]] = [:]
    for entry in recurring where entry.first("RECURRENCE-ID") != nil {
      if let key = Key(entry) { changes[key, default: []].append(entry) }
    }
    // A series that only its changes tell to be one may have no such property itself.
    let mains = changes.isEmpty ? recurring : entries
    var seen: Set<Key> = []
    return mains.compactMap { entry in
      guard entry.first("RECURRENCE-ID") == nil, let start = entry.first("DTSTART"), let date = start.date
      else { return nil }
      let key = Key(entry)
      // Of two entries with one UID nobody knows which the change is of.
      let own = key.flatMap { seen.insert($0).inserted ? changes[$0] : nil } ?? []
      guard !own.isEmpty || entry.component.properties.contains(where: { isOfSeries($0.name) }) else {
        return nil
      }
      return Series(entry: entry, start: start, date: date, form: start.form(of: date), changes: own)
    }
  }

  private struct Key: Hashable {
    let component: String
    let uid: String

    init?(_ entry: EntryContext) {
      guard let uid = entry.first("UID")?.value, !uid.isEmpty else { return nil }
      (component, self.uid) = (entry.component.name, uid)
    }
  }
}
