import DocketEditing
import DocketLanguage
public import DocketRecords
public import DocketTime

extension HearingFile {
  /// Adds a hearing where its date belongs.
  ///
  /// - Parameter hearing: the hearing.
  /// - Returns: the change.
  /// - Throws: `DeskProblem` where its id is taken, or the file cannot be edited so.
  public func adding(_ hearing: NewHearing) throws(DeskProblem) -> PlannedChange {
    guard !usedIDs.contains(hearing.id) else {
      throw DeskProblem(
        Self.taken.with(["id": .code(hearing.id), "free": .code(freeID(like: hearing.id))]))
    }
    var editor = try HearingEditor(file)
    try editor.insert(value(of: hearing), at: place(for: hearing.date), among: events.count)
    return PlannedChange(
      changes: FileChanges(written: [editor.source]),
      headline: Self.added.with([
        "id": .code(hearing.id), "type": .term(hearing.type.label),
        "date": .message(Hearing.words(for: hearing.date)),
      ]))
  }

  private func value(of hearing: NewHearing) -> NewValue {
    var keys: [(key: String, value: NewValue)] = [
      ("id", .text(hearing.id)), ("date", .unquoted(hearing.date.description)),
      ("type", .text(hearing.type.rawValue)),
    ]
    if let who = hearing.who { keys.append(("who", .texts(who))) }
    if let court = hearing.court { keys.append(("court", .text(court))) }
    if let room = hearing.room { keys.append(("room", .text(room))) }
    keys.append(("status", .text(hearing.status.rawValue)))
    if let access = hearing.access { keys.append(("access", .text(access.rawValue))) }
    if let note = hearing.evidence.note { keys.append(("note", noteValue(note))) }
    keys.append(("sources", .texts(hearing.evidence.sources)))
    return .map(keys)
  }

  /// A remark in the language of the record.
  func noteValue(_ note: String) -> NewValue {
    guard let language = record.language?.value.description else { return .text(note) }
    return .map([(language, .text(note))])
  }

  /// Where a date belongs among the events: before the first that is surely later.
  ///
  /// - Parameters:
  ///   - date: the date.
  ///   - index: an event that does not count, since it is the one to be moved.
  /// - Returns: its place, counted from 0 without that event.
  func place(for date: RecordDate, without index: Int? = nil) -> Int {
    var others = events
    if let index { others.remove(at: index) }
    return others.firstIndex { $0.date?.value.isAfter(date) == .yes } ?? others.count
  }

  /// The ids that stand in the file.
  var usedIDs: Set<String> { Set(file.definitions.map(\.id)) }

  /// An id for a hearing: its type and its year, and a number where that is taken.
  ///
  /// - Parameters:
  ///   - type: what kind it is.
  ///   - date: when it is.
  /// - Returns: an id that nothing in the file has.
  public func proposedID(for type: EventType, on date: RecordDate) -> String {
    let words = type.rawValue.split(separator: "_").filter { $0 != "hearing" }
    return freeID(like: (words.map(String.init) + ["\(date.earliest.year)"]).joined(separator: "-"))
  }

  private func freeID(like id: String) -> String {
    let used = usedIDs
    guard used.contains(id) else { return id }
    return (2...).lazy.map { "\(id)-\($0)" }.first { !used.contains($0) } ?? id
  }

  private static let taken = Phrase(
    "taken", en: "The record has something called {id} already. {free} is free.")
  private static let added = Phrase("added", en: "{id} is new: {type}, {date}.")
}
