import DocketRecords
import DocketTime

/// The ids of a record that readers and calendars know.
struct PublicIDs {
  /// An entry with an id.
  struct Entry {
    let id: String
    /// What it is, in the words of the record format; tells events of one day apart.
    let kind: String
    let date: RecordDate?
    /// Whether calendars show it.
    let isCalendarEntry: Bool
    /// The key of the list it stands in.
    let list: List
    /// The people it is about; empty where it names nobody, and is about everybody.
    let who: [String]
  }

  /// The lists and maps of a case whose entries have ids.
  enum List: Hashable {
    case people, charges, recognised, events, days
  }

  /// The id of the record with its place.
  let record: Located<String>
  /// Its entries in the order of the file; retracted ones are left out, nobody has to keep them.
  let entries: [Entry]
  /// Every id that stands in the record, also of what was retracted or cannot be read otherwise.
  let present: Set<String>
  /// Events of which the type or the date cannot be read: one under a new id may be any that is gone.
  private let undecided: [String]
  /// Lists with an entry of which the id cannot be read: it may be any that is looked for.
  let unreadable: Set<List>

  /// Gathers the ids of a case or of a day; nil for other files.
  init?(of file: RecordFile) {
    switch file.content {
    case .caseRecord(let record)?:
      guard let id = record.id else { return nil }
      self.record = id
      entries = Self.events(of: record) + Self.others(of: record)
      present = Set(file.definitions.map(\.id) + (record.people?.value ?? []).map(\.key.value))
      undecided = (record.events?.value ?? []).map(\.value).filter {
        $0.$type.isUnreadable || $0.$date.isUnreadable
      }.compactMap(\.id?.value)
      unreadable = Self.unreadable(in: record)
    case .day(let day)?:
      guard let id = day.id else { return nil }
      record = id
      (entries, present, undecided, unreadable) = ([], [], [], [])
    default: return nil
    }
  }

  /// The ids of every record, by the record's id.
  static func byRecord(in corpus: Corpus) -> [String: (file: RecordFile, ids: PublicIDs)] {
    let records = corpus.files.compactMap { file in PublicIDs(of: file).map { ($0.record.value, (file, $0)) }
    }
    return Dictionary(records, uniquingKeysWith: { first, _ in first })
  }

  /// Whether an entry may still be here.
  func mayHold(_ entry: Entry) -> Bool { present.contains(entry.id) || unreadable.contains(entry.list) }

  private static func unreadable(in record: CaseRecord) -> Set<List> {
    func ids<Item>(_ list: Stated<[Located<Item>]>, _ id: (Item) -> Located<String>?) -> Bool {
      list.isUnreadable || list.wrappedValue?.value.contains { id($0.value) == nil } == true
    }
    var found: Set<List> = []
    if record.$people.isUnreadable { found.insert(.people) }
    if ids(record.$charges, \.id) { found.insert(.charges) }
    if ids(record.$recognised, \.id) { found.insert(.recognised) }
    if ids(record.$events, \.id) { found.insert(.events) }
    if ids(record.$days, \.id) { found.insert(.days) }
    return found
  }

  /// Whether an entry that is gone seems to stand here under a new id: that is a matter of its own.
  func renames(_ entry: Entry, from before: PublicIDs) -> Bool {
    let old = before.present
    if entry.list == .events, undecided.contains(where: { !old.contains($0) }) { return true }
    return entries.contains { other in
      other.kind == entry.kind && !old.contains(other.id) && agree(other.date, entry.date)
    }
  }

  /// Whether two dates can be one.
  private func agree(_ one: RecordDate?, _ other: RecordDate?) -> Bool {
    guard let one, let other else { return one == other }
    return one.isBefore(other) != .yes && one.isAfter(other) != .yes
  }

  private static func events(of record: CaseRecord) -> [Entry] {
    (record.events?.value ?? []).map(\.value).compactMap { event in
      guard let id = event.id?.value, let type = event.type?.value, event.certainty?.value != .retracted
      else { return nil }
      return Entry(
        id: id, kind: type.rawValue, date: event.date?.value, isCalendarEntry: type.isHearing, list: .events,
        who: event.who?.value.map(\.value) ?? [])
    }
  }

  private static func others(of record: CaseRecord) -> [Entry] {
    let people = (record.people?.value ?? []).map {
      Entry(
        id: $0.key.value, kind: "person", date: nil, isCalendarEntry: false, list: .people,
        who: [$0.key.value])
    }
    let charges = (record.charges?.value ?? []).map(\.value).compactMap { charge -> Entry? in
      guard let id = charge.id?.value, charge.certainty?.value != .retracted else { return nil }
      return Entry(
        id: id, kind: "charge", date: charge.date?.value, isCalendarEntry: false, list: .charges,
        who: charge.who?.value.map(\.value) ?? [])
    }
    let recognitions = (record.recognised?.value ?? []).map(\.value).compactMap { recognition in
      recognition.id.map {
        Entry(
          id: $0.value, kind: "recognition", date: recognition.date?.value, isCalendarEntry: false,
          list: .recognised, who: recognition.who?.value.map(\.value) ?? [])
      }
    }
    let days = (record.days?.value ?? []).map(\.value).compactMap { day in
      day.id.map {
        Entry(
          id: $0.value, kind: "day", date: nil, isCalendarEntry: true, list: .days,
          who: day.who?.value.map(\.value) ?? [])
      }
    }
    return people + charges + recognitions + days
  }
}
