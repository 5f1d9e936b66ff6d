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
  }

  /// The id of the record with its place.
  let record: Located<String>
  /// Its entries in the order of the file; retracted ones are left out, nobody has to keep them.
  let entries: [Entry]
  /// Every id that stands in it, also of what was retracted and of what can be read only in part.
  let present: Set<String>

  /// Gathers the ids of a case or of a day; nil for other files.
  init?(of file: RecordFile) {
    switch file.content {
    case .caseRecord(let record)?:
      guard let id = record.id else { return nil }
      self.record = id
      entries = Self.events(of: record) + Self.others(of: record)
      present = Set(
        entries.map(\.id) + (record.events?.value ?? []).compactMap(\.value.id?.value)
          + (record.charges?.value ?? []).compactMap(\.value.id?.value))
    case .day(let day)?:
      guard let id = day.id else { return nil }
      record = id
      (entries, present) = ([], [])
    default: return nil
    }
  }

  /// The ids of every record, by the record's id.
  static func byRecord(in corpus: Corpus) -> [String: (file: RecordFile, ids: PublicIDs)] {
    let records = corpus.files.compactMap { file in PublicIDs(of: file).map { ($0.record.value, (file, $0)) }
    }
    return Dictionary(records, uniquingKeysWith: { first, _ in first })
  }

  /// Whether an entry that is gone seems to stand here under a new id: that is a matter of its own.
  func renames(_ entry: Entry, from before: PublicIDs) -> Bool {
    let old = Set(before.entries.map(\.id))
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
      return Entry(id: id, kind: type.rawValue, date: event.date?.value, isCalendarEntry: type.isHearing)
    }
  }

  private static func others(of record: CaseRecord) -> [Entry] {
    let people = (record.people?.value ?? []).map {
      Entry(id: $0.key.value, kind: "person", date: nil, isCalendarEntry: false)
    }
    let charges = (record.charges?.value ?? []).map(\.value).compactMap { charge -> Entry? in
      guard let id = charge.id?.value, charge.certainty?.value != .retracted else { return nil }
      return Entry(id: id, kind: "charge", date: charge.date?.value, isCalendarEntry: false)
    }
    let recognitions = (record.recognised?.value ?? []).map(\.value).compactMap { recognition in
      recognition.id.map {
        Entry(id: $0.value, kind: "recognition", date: recognition.date?.value, isCalendarEntry: false)
      }
    }
    let days = (record.days?.value ?? []).map(\.value).compactMap { day in
      day.id.map { Entry(id: $0.value, kind: "day", date: nil, isCalendarEntry: true) }
    }
    return people + charges + recognitions + days
  }
}
