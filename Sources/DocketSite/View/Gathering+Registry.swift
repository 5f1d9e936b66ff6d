import DocketRecords
import DocketTime

extension Gathering {
  func court(_ id: String) -> PublicCourt {
    let court = registry.courts[id]
    return PublicCourt(
      id: id, name: LanguageText(court?.name?.value), short: LanguageText(court?.short?.value),
      address: LanguageText(court?.address?.value), seat: court?.place.map { place($0.value).entry })
  }

  func place(_ id: String) -> PublicPlace {
    let place = registry.places[id]
    return PublicPlace(id: id, name: LanguageText(place?.name?.value), kind: place?.kind?.value)
  }

  /// An organisation of the registry, or the court of that id.
  func organisation(_ id: String) -> PublicOrganisation {
    guard let organisation = registry.organisations[id] else {
      return PublicOrganisation(
        id: id, name: LanguageText(registry.courts[id]?.name?.value), isDesignated: false)
    }
    let isDesignated = (organisation.designations?.value ?? []).contains { entry in
      guard let until = entry.value.until?.value.latest else { return true }
      return until >= today
    }
    return PublicOrganisation(
      id: id, name: LanguageText(organisation.name?.value), isDesignated: isDesignated)
  }

  func law(_ id: String) -> PublicLaw {
    let law = registry.laws[id]
    return PublicLaw(
      id: id, wording: LanguageText(law?.wording?.value), code: LanguageText(law?.code?.value),
      article: law?.article?.value, jurisdiction: law?.jurisdiction?.value,
      longestTerm: law?.max?.value.iso8601)
  }

  func tag(_ id: String) -> NamedEntry { NamedEntry(id: id, name: LanguageText(registry.tags[id])) }

  func claimant(_ id: String) -> Claimant {
    ClaimRole(rawValue: id).map { .role($0) } ?? .organisation(organisation(id).entry)
  }

  /// The zone of that name; nil where the database has none.
  func zone(named name: String) -> Zone? { try? zones.zone(named: name) }

  func sources(_ sources: [Keyed<String, Source>]?) -> [PublicSource] {
    var seen: Set<String> = []
    return (sources ?? []).filter { seen.insert($0.key.value).inserted }.map { entry in
      let source = entry.value
      return PublicSource(
        id: entry.key.value, type: source.type?.value,
        publisher: source.publisher.map { organisation($0.value) },
        reprintOf: source.reprintOf.map { organisation($0.value) }, author: source.author?.value,
        title: source.title?.value, description: source.description?.value, date: source.date?.value,
        language: source.language?.value, address: source.url?.value, archive: source.archive?.value,
        accessed: source.accessed?.value, note: LanguageText(source.note?.value))
    }
  }
}
