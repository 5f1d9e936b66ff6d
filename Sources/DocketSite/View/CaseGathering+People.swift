import DocketRecords
import DocketTime

extension CaseGathering {
  func person(_ entry: Keyed<String, Person>) -> PublicPerson {
    let person = entry.value
    return PublicPerson(
      id: entry.key.value, name: LanguageText(person.name?.value),
      otherNames: (person.otherNames?.value ?? []).map(\.value), born: born(person),
      died: person.died?.value, gender: person.gender?.value,
      occupation: LanguageText(person.occupation?.value),
      citizenship: (person.citizenship?.value ?? []).map(\.value),
      sameAs: (person.sameAs?.value ?? []).map(\.value).filter { name in
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return parts.count == 2 && gathering.isPublic(parts[0])
          && Identifier.isWellFormed(parts[1], length: 64)
      },
      custody: custody(of: entry.key.value), note: LanguageText(person.note?.value),
      sources: sourceIDs(person.sources))
  }

  /// The whole date of birth only with a public birthday, which needs consent and nothing that withholds it.
  private func born(_ person: Person) -> RecordDate? {
    guard let born = person.born?.value else { return nil }
    let isAgreed = record.consent?.value == .confirmed || record.consent?.value == .publicRecord
    if person.birthday?.value == .public, isAgreed, !withholds(.birthday) { return born }
    let years = (born.earliest.year, born.latest?.year)
    guard years.0 == years.1 else { return nil }
    return PartialDate(year: years.0, qualifier: born.start.qualifier).map { RecordDate($0) }
  }

  private func custody(of person: String) -> PublicPerson.Custody? {
    let timeline = CustodyTimeline(of: person, in: record, today: gathering.today)
    guard let spell = timeline.spells.last else { return nil }
    return PublicPerson.Custody(status: spell.status, since: spell.since, event: spell.event.id?.value)
  }
}
