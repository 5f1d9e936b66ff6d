import DocketRecords
import DocketText

/// What of the registry the published cases and days refer to, each kind in the order of ids.
///
/// What only an unpublished part of a record names is not here: a withheld place, where somebody gets letters.
struct UsedRegistry: Sendable {
  let courts: [PublicCourt]
  let places: [PublicPlace]
  let laws: [PublicLaw]
  let organisations: [PublicOrganisation]
  let jurisdictions: [PublicJurisdiction]

  /// Looks up what is referred to; what the registry has not is left out.
  init(cases: [PublicCase], standaloneDays: [PublicDay], known: PublicRegistry) {
    let registry = known.registry
    let events = cases.flatMap(\.events)
    let charges = cases.flatMap(\.charges)
    let organisations = Self.organisations(cases, cases.flatMap(\.days) + standaloneDays)
    let courts =
      events.compactMap(\.court?.id) + cases.flatMap(\.proceedings).compactMap(\.court?.id)
      + organisations.filter { registry.organisations[$0] == nil }
    self.courts = Self.sorted(courts).filter { registry.courts[$0] != nil }.map(known.court)
    self.organisations = Self.sorted(organisations).filter { registry.organisations[$0] != nil }
      .map(known.organisation)
    places = Self.sorted(events.compactMap(\.place?.id) + self.courts.compactMap(\.seat?.id))
      .filter { registry.places[$0] != nil }.map(known.place)
    laws = Self.sorted(charges.compactMap(\.law?.id)).filter { registry.laws[$0] != nil }.map(known.law)
    let states = cases.compactMap(\.jurisdiction) + laws.compactMap(\.jurisdiction)
    jurisdictions = Self.sorted(states).compactMap { state in
      registry.jurisdictions[state].map { PublicJurisdiction($0, of: state) }
    }
  }

  /// The ids of organisations, or of courts where these publish, call or recognise.
  private static func organisations(_ cases: [PublicCase], _ days: [PublicDay]) -> [String] {
    let claimants = cases.flatMap { $0.events.compactMap(\.by) + $0.charges.compactMap(\.by) }
    let claiming = claimants.compactMap { claimant -> String? in
      if case .organisation(let entry) = claimant { entry.id } else { nil }
    }
    let sources = cases.flatMap(\.sources) + days.flatMap(\.sources)
    return claiming + cases.flatMap(\.recognised).compactMap(\.by?.id) + days.compactMap(\.organiser?.id)
      + sources.flatMap { [$0.publisher?.id, $0.reprintOf?.id].compactMap(\.self) }
  }

  private static func sorted(_ ids: [String]) -> [String] { Set(ids).sortedByBytes() }
}
