import DocketLanguage
import DocketRecords

/// An edition as one form of its files needs it: for readers of one language, or with all languages together.
struct EditionForReaders: Sendable {
  let site: Site
  /// Whose language texts are in; nil for all languages together.
  let readers: JSONReaders?
  /// Hearings and days as they were encoded for them.
  let parts: ObjectParts
  /// All hearings by date.
  let hearings: [PublicEvent]
  let ahead: Ahead
  /// What has changed last; nil where the ledger keeps no list.
  let log: Ledger.ChangeLog?

  /// The cases, with their parts.
  var cases: [CaseInSite] { site.cases.map { CaseInSite(record: $0, site: site, parts: parts) } }

  /// The people of all cases, by case.
  var people: [ListedPerson] {
    site.cases.flatMap { record in
      record.people.map { person in
        ListedPerson(
          person: PersonInCase(caseID: record.id, person: person), record: record, site: site,
          next: ahead.next(for: person.id, in: record.id))
      }
    }
  }

  /// Hearings as they were encoded.
  func encoded(_ hearings: [PublicEvent]) -> [EncodedObject] {
    hearings.compactMap { parts[hearing: $0.publicID] }
  }

  /// All days as they were encoded: those of cases, then those of no single case.
  var days: [EncodedObject] { site.days.compactMap { parts[day: $0.publicID] } }
}

extension Edition {
  /// All languages together.
  var forAll: EditionForReaders {
    EditionForReaders(
      site: site, readers: nil, parts: objects.parts, hearings: objects.hearings, ahead: objects.ahead,
      log: ledger.promises?.log)
  }

  /// Each published language.
  var byLanguage: [EditionForReaders] {
    objects.partsByLanguage.map { readers, parts in
      EditionForReaders(
        site: site, readers: readers, parts: parts, hearings: objects.hearings, ahead: objects.ahead,
        log: ledger.promises?.log)
    }
  }
}
