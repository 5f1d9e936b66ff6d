import DocketRecords
import DocketTime

extension PublicDay {
  /// Takes a day out of the values that days of cases and days of no single case have in common.
  ///
  /// Nil when it has no type.
  init?(
    id: String, file: String, type: DayType?, title: Text?, date: RecordDate?, dates: [Located<RecordDate>]?,
    repetition: BlockOrPlain<MonthlyWeekday, Repetition>?, since: RecordDate?, until: RecordDate?,
    leapDay: LeapDay?, scope: Scope, people: [NamedEntry], organiser: PublicOrganisation?, link: String?,
    note: Text?, sources: [PublicSource]
  ) {
    guard let type else { return nil }
    self.id = id
    self.file = file
    self.type = type
    self.title = LanguageText(title)
    self.date = date
    self.dates = (dates ?? []).map(\.value)
    recurrence = Self.recurrence(repetition)
    self.since = since
    self.until = until
    self.leapDay = leapDay
    self.scope = scope
    self.people = people
    self.organiser = organiser
    self.link = link
    self.note = LanguageText(note)
    self.sources = sources
  }

  private static func recurrence(_ repetition: BlockOrPlain<MonthlyWeekday, Repetition>?) -> Recurrence? {
    switch repetition {
    case nil: return nil
    case .plain(.yearly)?: return .yearly
    case .plain(.weekly)?: return .weekly
    case .block(let rule)?:
      guard let month = rule.month?.value, let weekday = rule.weekday?.value, let nth = rule.nth?.value else {
        return nil
      }
      return .weekday(month: month, weekday: weekday, nth: nth)
    }
  }
}
