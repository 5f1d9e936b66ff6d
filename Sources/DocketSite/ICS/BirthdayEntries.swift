import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketTime

/// The entries of one public birthday.
struct BirthdayEntries {
  let person: PublicPerson
  let record: PublicCase
  let site: Site

  /// A yearly entry, or one a year for a 29 February; none when the birthday is not public.
  func all() -> [FeedEntry] {
    guard person.isBirthdayPublic else { return [] }
    let schedule = DaySchedule(
      date: person.born, recurrence: .yearly, until: person.died, leapDay: .february28)
    return DayEditions(schedule: schedule, year: site.asOf.utc.date.year).all().compactMap { edition in
      let name = EntryName(domain: site.domain)
      return name.birthday(of: person.id, in: record.id, edition: edition.label).map { identifier in
        FeedEntry(
          identifier: identifier, sequence: 0, time: edition.time, status: .confirmed,
          categories: ["birthday", record.id].compactMap(CalendarToken.init), isCurrent: true,
          page: .person(person, in: record),
          subject: BirthdaySubject(person: person, record: record))
      }
    }
  }
}

/// A birthday, for those who write letters.
struct BirthdaySubject: EntrySubject {
  let person: PublicPerson
  let record: PublicCase

  func summary(_ voice: inout Voice) -> CalendarText {
    person.title(voice.say(DayType.birthday.label), &voice)
  }

  func location(_ voice: inout Voice) -> String? { nil }

  func lines(_ voice: inout Voice) -> [String] {
    var lines = [person.labelled(voice.say(DayType.birthday.label).capitalisedFirst, &voice)]
    if let title = voice.text(record.title) { lines.append(title) }
    if let custody = person.custody {
      lines.append(voice.say(DayPhrases.custody.with(["status": .term(custody.status.label)])))
    }
    let sources = record.sources.filter { person.sources.contains($0.id) }
    return lines + SourceLines(sources: sources).lines(&voice)
  }
}
