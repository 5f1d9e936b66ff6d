import DocketJSON
import DocketLanguage
import DocketRecords
import DocketTime

extension Listing {
  func json(_ event: PublicEvent) -> JSONValue {
    let moved = event.movedFrom.map { JSONValue.string($0.description) }
    return .object([
      "case": .string(event.caseID), "id": .string(event.id), "date": .string(event.date.description),
      "time_zone": event.zone.map { .string($0.name) }, "start": event.start.map { .string($0.description) },
      "type": .string(event.type.rawValue), "status": .string((event.status ?? .scheduled).rawValue),
      "certainty": .string(event.certainty.rawValue),
      "people": .array(event.people.map { .string($0.id) }),
      "court": event.court.map { .string($0.id) },
      "moved_from": moved.isEmpty ? nil : .array(moved),
    ])
  }

  func json(_ record: PublicCase) -> JSONValue {
    .object([
      "id": .string(record.id), "title": titles(record.title),
      "jurisdiction": record.jurisdiction.map { .string($0) },
      "people": .array(record.people.map { .string($0.id) }), "next_hearing": next(of: record).map(json),
    ])
  }

  func json(_ person: PublicPerson, of record: PublicCase) -> JSONValue {
    .object([
      "case": .string(record.id), "id": .string(person.id), "name": titles(person.name),
      "custody": person.custody.map { .string($0.status.rawValue) },
      "since": person.custody.map { .string($0.since.description) },
      "next_hearing": next(of: record, for: person.id).map(json),
    ])
  }

  private func titles(_ text: LanguageText?) -> JSONValue? {
    text.map { text in
      .object(text.versions.map { JSONValue.Member($0.language.description, .string($0.text)) })
    }
  }
}
