import DocketLanguage
import DocketRecords
import DocketText

/// The calendars of chosen sets: of countries, of tags and of people.
///
/// They are published in the languages of the whole site only. A language that only some cases have would give a country
/// or a tag a part of its cases, and a person neither ends of custody nor a birthday, which have no words in it; the
/// calendar of the case is there in it.
struct ChosenCalendars {
  let site: Site
  let cases: [CaseEntries]
  /// The days of no single case.
  let standaloneDays: [(day: PublicDay, numbers: [Int])]
  /// The sets whose calendars were published and stay.
  let known: Set<ChosenSet>

  /// A calendar for each state that prosecutes in a case.
  func ofCountries(_ pool: inout EntryPool) -> [Feed] {
    let codes = grouped { [$0.jurisdiction].compactMap(\.self) }
    let all = known.compactMap { if case .country(let code) = $0 { code } else { nil } }
    return Set(codes.keys).union(all).filter { ChosenSet.country($0).isWellFormed }.sortedByBytes().map {
      code in
      Feed(
        kind: .ofCountry(code),
        entries: pool.filled(entries(of: codes[code] ?? []), "country", of: code, FeedPhrases.nothing))
    }
  }

  /// A calendar for each tag that a case has.
  func ofTags(_ pool: inout EntryPool) -> [Feed] {
    let tags = grouped { $0.tags.map(\.id) }
    let all = known.compactMap { if case .tag(let id) = $0 { id } else { nil } }
    return Set(tags.keys).union(all).filter { ChosenSet.tag($0).isWellFormed }.sortedByBytes().map { id in
      Feed(
        kind: .ofTag(NamedEntry(id: id, name: site.tags[id])),
        entries: pool.filled(entries(of: tags[id] ?? []), "tag", of: id, FeedPhrases.nothing))
    }
  }

  /// A calendar for each person of a case with several: in a case of one, that of the case has the same hearings.
  ///
  /// What was published stays: for the last one in a case as well, and empty for somebody who has left it.
  func ofPeople(_ pool: inout EntryPool) -> [Feed] {
    let staying = StayingSets(site)
    var left: [String: [String]] = [:]
    for case .person(let id, let caseID) in known { left[caseID, default: []].append(id) }
    return cases.flatMap { entries in
      let record = entries.record
      var seen: Set<String> = []
      let people: [(id: String, name: LanguageText?)] =
        record.people.filter { person in
          let set = ChosenSet.person(id: person.id, caseID: record.id)
          return set.isWellFormed && staying.allows(person: person.id, of: record.id)
            && (record.people.count > 1 || known.contains(set))
        }.map { ($0.id, $0.name) } + (left[record.id] ?? []).sortedByBytes().map { ($0, nil) }
      return people.filter { seen.insert($0.id).inserted }.map { person in
        Feed(
          kind: .ofPerson(
            id: person.id, name: person.name, caseID: record.id, title: record.title, licence: record.licence),
          entries: pool.filled(
            isListed(person.id, in: record) ? entries.concerning(person.id) : [], "person", of: record.id,
            person: person.id, FeedPhrases.nothing))
      }
    }
  }

  private func isListed(_ person: String, in record: PublicCase) -> Bool {
    record.people.contains { $0.id == person }
  }

  /// The places in `cases` of the cases that have a word, by the word.
  private func grouped(_ words: (PublicCase) -> [String]) -> [String: [Int]] {
    var groups: [String: [Int]] = [:]
    for (place, entries) in cases.enumerated() {
      for word in Set(words(entries.record)) { groups[word, default: []].append(place) }
    }
    return groups
  }

  /// What the calendar of everything has of some cases, with the days of no single case that are about one of them or
  /// about all: who follows the cases of a country wants to write to its prisoners on the day for all prisoners.
  ///
  /// A day that is about no case in particular is in none of these calendars.
  private func entries(of places: [Int]) -> [Int] {
    let ids = Set(places.map { cases[$0].record.id })
    let days = standaloneDays.filter { entry in
      switch entry.day.scope {
      case .all: !ids.isEmpty
      case .cases(let titles): titles.contains { ids.contains($0.id) }
      case .own: false
      }
    }
    return places.flatMap { cases[$0].everything } + days.flatMap(\.numbers)
  }
}
