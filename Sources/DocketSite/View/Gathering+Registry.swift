import DocketRecords
import DocketTime

extension Gathering {
  func court(_ id: String) -> PublicCourt { known.court(id) }

  func place(_ id: String) -> PublicPlace { known.place(id) }

  /// An organisation of the registry, or the court of that id.
  func organisation(_ id: String) -> PublicOrganisation { known.organisation(id) }

  func law(_ id: String) -> PublicLaw { known.law(id) }

  func tag(_ id: String) -> NamedEntry { known.tag(id) }

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
        PublicSource.Content(
          id: entry.key.value, type: source.type?.value,
          publisher: source.publisher.map { organisation($0.value) },
          reprintOf: source.reprintOf.map { organisation($0.value) }, author: source.author?.value,
          title: source.title?.value, description: source.description?.value, date: source.date?.value,
          decided: source.decided?.value, language: source.language?.value, address: source.url?.address,
          archive: source.archive?.address,
          accessed: source.accessed?.value, note: LanguageText(source.note?.value)))
    }
  }
}
