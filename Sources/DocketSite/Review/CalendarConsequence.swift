import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketTime

/// What the entries of a hearing do in the calendars of subscribers when a change is published.
///
/// It is read off the entries themselves, as they are made for both states.
struct CalendarConsequence: Hashable, Sendable {
  /// What happens.
  ///
  /// The words are in published JSON: none gets another meaning.
  enum Kind: String, CaseIterable, Sendable {
    case added = "entry_added"
    case moves = "entry_moves"
    case cancelled = "entry_cancelled"
    case restored = "entry_restored"
    case vanishes = "entry_vanishes"
    case markerAdded = "cancelled_entry_at_old_date"
    case markerVanishes = "cancelled_entry_vanishes"
    case unmarked = "old_date_unmarked"
    case none = "no_entry"
  }

  let kind: Kind
  /// The old date of a marker.
  var date: RecordDate? = nil

  /// What people read.
  var message: Message {
    switch kind {
    case .added: ConsequencePhrases.added.message
    case .moves: ConsequencePhrases.moves.message
    case .cancelled: ConsequencePhrases.cancelled.message
    case .restored: ConsequencePhrases.restored.message
    case .vanishes: ConsequencePhrases.vanishes.message
    case .markerAdded: ConsequencePhrases.markerAdded.with(["date": date.map(Argument.date) ?? .text("…")])
    case .markerVanishes:
      ConsequencePhrases.markerVanishes.with(["date": date.map(Argument.date) ?? .text("…")])
    case .unmarked: ConsequencePhrases.unmarked.message
    case .none: ConsequencePhrases.noEntry.message
    }
  }
}

extension CalendarConsequence {
  /// A hearing in one of the two states.
  struct State {
    let event: PublicEvent
    let record: PublicCase
    let site: Site

    /// Its entries, with the numbers that the old slots of an earlier state have.
    func entries(after earlier: State?) -> [FeedEntry] {
      guard event.type.isHearing else { return [] }
      let slots = OldSlots(event, after: earlier.map { OldSlots($0.event, after: nil) })
      return HearingEntries(event: event, record: record, site: site, slots: slots).all()
    }
  }

  /// What becomes of the entries of a hearing.
  static func all(from old: State?, to new: State?) -> [CalendarConsequence] {
    let was = old?.entries(after: nil) ?? []
    let now = new?.entries(after: old) ?? []
    let before = Dictionary(was.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(now.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [CalendarConsequence] = []
    for entry in now {
      let marker = entry.subject as? MarkerSubject
      guard let earlier = before[entry.identifier] else {
        found.append(
          marker.map { CalendarConsequence(kind: .markerAdded, date: $0.old) } ?? Self(kind: .added))
        continue
      }
      guard marker == nil else { continue }
      if earlier.time.place != entry.time.place { found.append(Self(kind: .moves)) }
      if earlier.status != entry.status {
        if entry.status == .cancelled { found.append(Self(kind: .cancelled)) }
        if earlier.status == .cancelled { found.append(Self(kind: .restored)) }
      }
    }
    for entry in was where after[entry.identifier] == nil {
      let marker = entry.subject as? MarkerSubject
      found.append(
        marker.map { CalendarConsequence(kind: .markerVanishes, date: $0.old) } ?? Self(kind: .vanishes))
    }
    if old == nil, new?.event.type.isHearing == true, now.isEmpty { found.append(Self(kind: .none)) }
    return found
  }
}

extension EventTime {
  /// Where in a calendar it stands, for comparing: the same moments by another clock are the same.
  fileprivate var place: String {
    switch self {
    case .allDay(let first, let last): "\(first)/\(last)"
    case .yearly(let first, let last, let until): "yearly \(first)/\(last) \(until.map { "\($0)" } ?? "")"
    case .weekly(let first, let last, let until): "weekly \(first)/\(last) \(until.map { "\($0)" } ?? "")"
    case .timed(let start, let end, let zone):
      "\(zone.resolve(start).instant)/\(zone.resolve(end).instant)"
    case .utc(let start, let end): "\(start)/\(end)"
    }
  }
}

/// What calendars do, in words.
enum ConsequencePhrases {
  static let added = Phrase("entry-added", en: "Calendars get an entry.")
  static let moves = Phrase("entry-moves", en: "In calendars the same entry moves.")
  static let cancelled = Phrase("entry-cancelled", en: "In calendars the entry stays, marked as cancelled.")
  static let restored = Phrase(
    "entry-restored", en: "In calendars the entry is no longer marked as cancelled.")
  static let vanishes = Phrase("entry-vanishes", en: "The entry vanishes from calendars.")
  static let markerAdded = Phrase(
    "marker-added", en: "Subscribers get a cancelled entry at the old date: {date}.")
  static let markerVanishes = Phrase(
    "marker-vanishes", en: "The cancelled entry at an old date vanishes from calendars: {date}.")
  static let unmarked = Phrase(
    "unmarked",
    en: "Nothing in calendars marks the old date: neither `moved_from` nor `corrected_from` has it.")
  static let noEntry = Phrase("no-entry", en: "Calendars get no entry, because the day is not known.")
}
