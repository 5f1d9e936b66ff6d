import DocketRecords
import DocketTime

/// What the registry says, as far as it may be published: made once, since hundreds of cases name the same courts.
struct PublicRegistry: Sendable {
  let registry: Registry
  private let today: CivilDate
  private var courts: [String: PublicCourt] = [:]
  private var places: [String: PublicPlace] = [:]
  private var organisations: [String: PublicOrganisation] = [:]
  private var laws: [String: PublicLaw] = [:]
  private var tags: [String: NamedEntry] = [:]

  init(_ registry: Registry, today: CivilDate) {
    self.registry = registry
    self.today = today
    for id in registry.places.keys { places[id] = made(placeOf: id) }
    for id in registry.courts.keys { courts[id] = made(courtOf: id) }
    for id in Array(registry.organisations.keys) + Array(registry.courts.keys) {
      organisations[id] = made(organisationOf: id)
    }
    for id in registry.laws.keys { laws[id] = made(lawOf: id) }
    for id in registry.tags.keys { tags[id] = made(tagOf: id) }
  }

  func court(_ id: String) -> PublicCourt { courts[id] ?? made(courtOf: id) }

  func place(_ id: String) -> PublicPlace { places[id] ?? made(placeOf: id) }

  /// An organisation of the registry, or the court of that id.
  func organisation(_ id: String) -> PublicOrganisation { organisations[id] ?? made(organisationOf: id) }

  func law(_ id: String) -> PublicLaw { laws[id] ?? made(lawOf: id) }

  func tag(_ id: String) -> NamedEntry { tags[id] ?? made(tagOf: id) }

  private func made(courtOf id: String) -> PublicCourt {
    let court = registry.courts[id]
    return PublicCourt(
      id: id, name: LanguageText(court?.name?.value), short: LanguageText(court?.short?.value),
      address: LanguageText(court?.address?.value), seat: court?.place.map { place($0.value).entry },
      page: court?.url?.address, timeZone: court?.timeZone?.value)
  }

  private func made(placeOf id: String) -> PublicPlace {
    let place = registry.places[id]
    let kind = place?.kind?.value
    return PublicPlace(
      id: id, name: LanguageText(place?.name?.value), kind: kind,
      address: kind?.holdsPeople == true ? LanguageText(place?.address?.value) : nil,
      country: place?.country?.value, region: LanguageText(place?.region?.value))
  }

  private func made(organisationOf id: String) -> PublicOrganisation {
    guard let organisation = registry.organisations[id] else {
      return PublicOrganisation(
        id: id, name: LanguageText(registry.courts[id]?.name?.value), isDesignated: false)
    }
    // One that cannot be read may be running, and a link is dangerous then.
    let entries = (organisation.designations?.value ?? []).map(\.value)
    return PublicOrganisation(
      id: id, name: LanguageText(organisation.name?.value),
      isDesignated: organisation.$designations.isUnreadable || entries.contains(where: isRunning),
      designations: entries.compactMap { entry in
        guard let state = entry.by?.value, let kind = entry.kind?.value else { return nil }
        return PublicDesignation(
          state: state, kind: kind, since: entry.since?.value, until: entry.until?.value,
          isRunning: isRunning(entry))
      })
  }

  private func isRunning(_ designation: DesignationEntry) -> Bool {
    designation.until?.value.latest.map { $0 >= today } ?? true
  }

  private func made(lawOf id: String) -> PublicLaw {
    let law = registry.laws[id]
    return PublicLaw(
      id: id, wording: LanguageText(law?.wording?.value), code: LanguageText(law?.code?.value),
      article: law?.article?.value, jurisdiction: law?.jurisdiction?.value,
      longestTerm: law?.max?.value.iso8601, page: law?.url?.address)
  }

  private func made(tagOf id: String) -> NamedEntry {
    NamedEntry(id: id, name: LanguageText(registry.tags[id]))
  }
}
