import DocketCalendar
import DocketRecords
import DocketTime

/// The entries of one day.
struct DayEntries {
  let day: PublicDay
  let site: Site

  func all() -> [FeedEntry] {
    let categories = [day.type.rawValue.hyphenated, day.caseID].compactMap(\.self).compactMap(
      CalendarToken.init)
    return DayEditions(schedule: day.schedule, year: site.asOf.utc.date.year).all().compactMap { edition in
      EntryName(domain: site.domain).day(day, edition: edition.label).map { identifier in
        FeedEntry(
          identifier: identifier, sequence: 0, time: edition.time, status: .confirmed, categories: categories,
          isCurrent: true, page: .of(day), subject: DaySubject(day: day))
      }
    }
  }
}
