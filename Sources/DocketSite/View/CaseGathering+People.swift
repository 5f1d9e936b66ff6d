import DocketRecords
import DocketTime

extension CaseGathering {
  func person(_ entry: Keyed<String, Person>) -> PublicPerson {
    let person = entry.value
    let isBirthdayPublic = publishesBirthday(person)
    let timeline = CustodyTimeline(
      of: entry.key.value, in: record, registry: gathering.registry, today: gathering.today)
    return PublicPerson(
      PublicPerson.Content(
        id: entry.key.value, name: LanguageText(person.name?.value), short: LanguageText(person.short?.value),
        otherNames: (person.otherNames?.value ?? []).map(\.value),
        born: born(person, whole: isBirthdayPublic),
        died: person.died?.value, gender: person.gender?.value,
        occupation: LanguageText(person.occupation?.value),
        citizenship: (person.citizenship?.value ?? []).map(\.value),
        sameAs: (person.sameAs?.value ?? []).map(\.value).filter { name in
          let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
          return parts.count == 2 && gathering.isPublic(parts[0])
            && Identifier.isWellFormed(parts[1], length: 64)
        },
        custody: custody(of: entry.key.value, timeline),
        ends: ends(for: entry.key.value, timeline), isBirthdayPublic: isBirthdayPublic,
        note: LanguageText(person.note?.value),
        sources: sourceIDs(person.sources)))
  }

  /// Whether a calendar may have the birthday, which needs consent and nothing that withholds it.
  private func publishesBirthday(_ person: Person) -> Bool {
    person.born != nil && person.birthday?.value == .public && isAgreed && !withholds(.birthday)
  }

  /// The date of birth; the year alone unless the birthday is public, or the two years in which it may lie.
  private func born(_ person: Person, whole: Bool) -> RecordDate? {
    guard let born = person.born?.value, !whole else { return person.born?.value }
    guard let first = PartialDate(year: born.earliest.year, qualifier: born.start.qualifier),
      let last = born.latest.flatMap({ PartialDate(year: $0.year) })
    else { return nil }
    return first.year == last.year ? RecordDate(first) : RecordDate(from: first, to: last)
  }

  private func custody(of person: String, _ timeline: CustodyTimeline) -> PublicPerson.Custody? {
    timeline.spells.last.map { last in
      // A computed end rests on what was said before it: on the sentence, and what came after that.
      let rests = last.event?.date?.value
      let told = rests.map { $0.isBefore(last.since) == .yes } ?? false ? rests : last.since
      let newest = record.newestSource(ofCustodyOf: person, since: told, today: gathering.today)
      return PublicPerson.Custody(
        status: last.status, since: last.since, event: last.event?.id?.value, unknown: timeline.unknown,
        deprivedOfLibertySince: timeline.deprivedOfLibertySince,
        grounds: timeline.grounds.map { ground in
          PublicPerson.Custody.Ground(
            status: ground.status, since: ground.since, event: ground.event?.id?.value,
            proceeding: ground.proceeding)
        },
        newestSource: newest?.date, newestSourceID: newest?.id,
        spells: timeline.spells.map { PublicPerson.Custody.Spell(status: $0.status, since: $0.since) })
    }
  }

  private func ends(for person: String, _ timeline: CustodyTimeline) -> [PublicPerson.End] {
    CustodyEnd.open(for: person, in: record, timeline).compactMap { end in
      end.event.id.map {
        PublicPerson.End(date: end.date.value, event: $0.value, isRelease: end.isExpectedRelease)
      }
    }
  }
}
