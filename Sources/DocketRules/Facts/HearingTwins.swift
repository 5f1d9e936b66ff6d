import DocketRecords
import DocketTime

/// Pairs of events of a case that are probably one hearing.
///
/// Trials sit on consecutive days, so two days beside each other prove nothing by themselves. Asked about are two
/// hearings that are both still announced; two at the same time; and one that was moved away from where the other
/// stands. A trial has one verdict, so that two announced ones are asked about also when weeks lie between them.
struct HearingTwins {
  /// What makes two events look like one hearing.
  enum Sign {
    /// They are at the same time.
    case sameTime
    /// The second was moved, or corrected, from the date of the first.
    case movedFromThere
    /// Both are announced, of one kind, within a few days.
    case closeTogether
  }

  struct Pair {
    let first: Event
    let second: Event
    let sign: Sign
  }

  /// Days between two announcements of one hearing, at most.
  static let mostDays = 3
  /// Days between two announcements of what a trial has once, at most: verdicts are put off by weeks.
  static let mostDaysOnce = 60
  /// Days between two sessions of one schedule, at most.
  static let mostDaysInSchedule = 7

  /// The pairs, by the second event's date.
  private(set) var pairs: [Pair] = []

  /// Looks for pairs.
  ///
  /// - Parameters:
  ///   - record: the case.
  ///   - file: its file; what could not be read there is not taken for missing.
  init(in record: CaseRecord, _ file: RecordFile) {
    let hearings = (record.events?.value ?? []).lazy.map(\.value).compactMap { DatedHearing($0) }
      .enumerated().sorted {
        ($0.element.first, $0.element.minute, $0.offset) < ($1.element.first, $1.element.minute, $1.offset)
      }.map(\.element)
    let scheduled = Self.inSchedules(hearings)
    let byDay = Dictionary(grouping: hearings.indices) { hearings[$0].date.singleDay }
    var known: Set<Set<Int>> = []
    for (index, hearing) in hearings.enumerated() {
      var partners: [Int: Sign] = [:]
      for old in hearing.earlierDates {
        guard let day = old.singleDay else { continue }
        for other in byDay[day] ?? [] where other != index && hearing.isMoved(from: old, of: hearings[other])
        {
          partners[other] = .movedFromThere
        }
      }
      for other in hearings[..<index].indices.reversed() {
        // Sorted by first days; what is long is no single hearing.
        guard hearing.first - hearings[other].first <= hearing.mostDaysApart + DatedHearing.mostDays else {
          break
        }
        if hearing.isAtTheTime(of: hearings[other]) {
          partners[other] = .sameTime
        } else if partners[other] == nil, hearing.isClose(to: hearings[other]),
          !scheduled.contains(index) || !scheduled.contains(other)
        {
          partners[other] = .closeTogether
        }
      }
      for (other, sign) in partners.sorted(by: { $0.key < $1.key })
      where hearing.isReadable && hearings[other].isReadable
        && known.insert([index, other]).inserted
      {
        pairs.append(Pair(first: hearings[other].event, second: hearing.event, sign: sign))
      }
    }
  }

  /// The sessions of trials that have three or more, a few days apart: such a list was announced as one.
  private static func inSchedules(_ hearings: [DatedHearing]) -> Set<Int> {
    let sessions = hearings.indices.filter { hearings[$0].isSession }
    var scheduled: Set<Int> = []
    for group in Dictionary(grouping: sessions, by: { hearings[$0].kind }).values {
      var run: [Int] = []
      for index in group {
        if let last = run.last, hearings[index].first - hearings[last].last > mostDaysInSchedule { run = [] }
        run.append(index)
        if run.count >= 3 { scheduled.formUnion(run) }
      }
    }
    return scheduled
  }
}

/// A hearing that the record stands by, known to the day.
struct DatedHearing {
  /// What has to be the same in two announcements of one hearing, besides the people.
  struct Kind: Hashable {
    let type: EventType
    let court: String?
    let proceeding: String?
  }

  /// How many days a single hearing covers, at most; longer ones are periods.
  static let mostDays = 7

  let event: Event
  let date: RecordDate
  /// The numbers of its first and last day.
  let first: Int
  let last: Int
  /// The minute of the day at which it begins; after all others where the hour is not known.
  let minute: Int
  let kind: Kind
  /// Whom it is about; nil for everybody.
  let people: Set<String>?

  init?(_ event: Event) {
    guard event.isStoodBy, let type = event.type?.value, type.isHearing, let date = event.date?.value,
      date.precision >= .day, !date.isApproximate, let end = date.latest
    else { return nil }
    (self.event, self.date) = (event, date)
    (first, last) = (date.earliest.dayNumber, end.dayNumber)
    minute = date.moment?.time.minuteOfDay ?? 24 * 60
    guard last - first < Self.mostDays else { return nil }
    kind = Kind(type: type, court: event.court?.value, proceeding: event.proceeding?.value)
    people = event.who.map { Set($0.value.map(\.value)) }
  }

  /// The dates it had before.
  var earlierDates: Set<RecordDate> {
    Set(((event.movedFrom?.value ?? []) + (event.correctedFrom?.value ?? [])).map(\.value))
  }

  /// Whether it is one of the sessions of a trial, that took or are to take place.
  var isSession: Bool {
    guard kind.type.has(.session) else { return false }
    return event.isAwaited || event.status?.value == .held || event.status?.value == .adjourned
  }

  /// Whether the two are at the same minute, or on the same day and nothing tells their hours apart.
  func isAtTheTime(of other: DatedHearing) -> Bool {
    guard sharesPeople(with: other), !differs(kind.proceeding, other.kind.proceeding),
      !differs(kind.court, other.kind.court)
    else { return false }
    if let moment = date.moment, let second = other.date.moment {
      return moment == second
        && (kind.type == other.kind.type || (event.isAwaited && other.event.isAwaited))
    }
    return kind == other.kind && !isOneOfMany && date.singleDay != nil
      && date.singleDay == other.date.singleDay
      && (isExpectedOrHeld && other.isExpectedOrHeld)
  }

  /// Whether it was moved from a date at which the other one stands.
  func isMoved(from old: RecordDate, of other: DatedHearing) -> Bool {
    guard kind.type == other.kind.type, sharesPeople(with: other), !differs(kind.court, other.kind.court),
      !differs(kind.proceeding, other.kind.proceeding)
    else { return false }
    if let hour = old.moment, let moment = other.date.moment { return hour == moment }
    // Of two sessions of one day, one may have been held and the other moved.
    return other.event.status?.value != .held && other.event.status?.value != .adjourned
  }

  /// Whether both are still announced, are of one kind, and lie within a few days.
  func isClose(to other: DatedHearing) -> Bool {
    guard event.isAwaited, other.event.isAwaited, kind == other.kind, !isOneOfMany else { return false }
    guard max(first, other.first) - min(last, other.last) <= mostDaysApart else { return false }
    guard let people, let others = other.people else { return true }
    return people.isSubset(of: others) || others.isSubset(of: people)
  }

  /// How many days lie between two announcements of it, at most.
  var mostDaysApart: Int {
    kind.type.has(.oncePerTrial) ? HearingTwins.mostDaysOnce : HearingTwins.mostDays
  }

  /// Whether everything that is compared could be read.
  var isReadable: Bool {
    !event.$court.isUnreadable && !event.$who.isUnreadable && !event.$proceeding.isUnreadable
  }

  /// Whether somebody may have several of its type in the same days, so that the type says little.
  private var isOneOfMany: Bool { kind.type.has(.oneOfMany) }

  private var isExpectedOrHeld: Bool { event.isAwaited || event.status?.value == .held }

  private func sharesPeople(with other: DatedHearing) -> Bool {
    guard let people, let others = other.people else { return true }
    return !people.isDisjoint(with: others)
  }

  /// Whether both are said, and are not the same.
  private func differs(_ one: String?, _ other: String?) -> Bool {
    one != nil && other != nil && one != other
  }
}
