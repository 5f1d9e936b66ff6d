import DocketRecords
import DocketTime

/// A solidarity day or another day, of a case or of none.
struct PublicDay: Sendable {
  /// How a day comes back.
  enum Recurrence: Sendable {
    /// On the same day and month every year.
    case yearly
    /// On the same day of the week every week.
    case weekly
    /// On a weekday of a month.
    case weekday(month: Int, weekday: WeekdayName, nth: Int)
  }

  /// Which cases a day of no single case is about.
  enum Scope: Sendable {
    /// It belongs to this case.
    case own(CaseTitle)
    /// It is about these cases, or none in particular when empty.
    case cases([CaseTitle])
    /// It is about all.
    case all
  }

  /// A case by id and title.
  struct CaseTitle: Sendable {
    let id: String
    let title: LanguageText?
  }

  let id: String
  /// The path of its record from the root of the repository: of a case where it belongs to one.
  let file: String
  let type: DayType
  let title: LanguageText?
  let date: RecordDate?
  let dates: [RecordDate]
  let recurrence: Recurrence?
  let since: RecordDate?
  let until: RecordDate?
  let leapDay: LeapDay?
  let scope: Scope
  let people: [NamedEntry]
  let organiser: PublicOrganisation?
  let link: String?
  let note: LanguageText?
  let sources: [PublicSource]

  /// When it takes place.
  var schedule: DaySchedule {
    DaySchedule(
      date: date, dates: dates, recurrence: recurrence, since: since, until: until, leapDay: leapDay)
  }

  /// The id of the case it belongs to.
  var caseID: String? {
    if case .own(let title) = scope { title.id } else { nil }
  }

  /// The id of the day among all days.
  var publicID: String { caseID.map { "\($0)/\(id)" } ?? id }
}

/// When a day takes place, and comes back.
struct DaySchedule {
  /// The day or days of one edition.
  var date: RecordDate?
  /// All editions, where they are written out.
  var dates: [RecordDate] = []
  var recurrence: PublicDay.Recurrence?
  /// Nothing before.
  var since: RecordDate?
  /// Nothing after.
  var until: RecordDate?
  /// Which day is kept for a 29 February in common years; none where left out.
  var leapDay: LeapDay?
}
