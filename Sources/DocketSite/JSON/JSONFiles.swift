import DocketJSON
import DocketTime

/// The files of the JSON interface: for each its path, its shape and its content.
enum JSONFiles {
  static let cases = JSONObjectType<Document<[CaseInSite]>>.document(
    "cases", "All public cases, in short.", of: .list(of: .object(.caseSummary)))
  static let oneCase = JSONObjectType<Document<CaseInSite>>.document(
    "case_file", "One public case with everything.", of: .object(.fullCase))
  static let hearings = JSONObjectType<Document<[EventInSite]>>.document(
    "hearings", "The hearings of all cases, by date.", of: .list(of: .object(.event)))
  static let days = JSONObjectType<Document<[DayInSite]>>.document(
    "days", "All days, those of cases and the others.", of: .list(of: .object(.day)))

  /// The schemas by the names of their files.
  static let schemas: [(name: String, object: JSONObjectDescription)] = [
    ("case", oneCase.description), ("cases", cases.description), ("days", days.description),
    ("hearings", hearings.description), ("index", JSONObjectType<Index>.index.description),
  ]

  /// The folder of the interface; paths are for ever.
  static let folder = "api/v1"

  static func artefact<Owner>(_ path: String, _ type: JSONObjectType<Owner>, _ owner: Owner) -> Artefact {
    Artefact(path: "\(folder)/\(path)", mediaType: .json, bytes: type.write(owner).bytes)
  }
}

extension OutputFormat {
  /// The records as linked JSON, all languages together.
  static let json: OutputFormat = OutputFormat(
    name: "json", summary: "Cases, hearings and days as linked JSON, all languages together."
  ) { site, _ in
    let cases = site.cases.map { CaseInSite(record: $0, site: site) }
    let hearings = site.hearingsByDate.map { EventInSite($0, domain: site.domain) }
    let days = site.days.map { DayInSite($0, site: site) }
    let files = [
      JSONFiles.artefact("cases.json", JSONFiles.cases, Document(licence: site.licence, result: cases)),
      JSONFiles.artefact(
        "hearings.json", JSONFiles.hearings, Document(licence: site.licence, result: hearings)),
      JSONFiles.artefact("days.json", JSONFiles.days, Document(licence: site.licence, result: days)),
    ]
    return files
      + cases.map { record in
        let licence = Site.Licence(
          facts: site.licence.facts, texts: record.record.licence ?? site.licence.texts)
        return JSONFiles.artefact(
          "cases/\(record.record.id).json", JSONFiles.oneCase, Document(licence: licence, result: record))
      }
  }

  /// The JSON Schemas of the JSON files.
  static let schemas: OutputFormat = OutputFormat(
    name: "schemas", summary: "JSON Schemas (draft 2020-12) of the JSON files."
  ) { site, _ in
    JSONFiles.schemas.map { name, object in
      let path = "schema/v1/\(name).schema.json"
      let schema = JSONSchemaWriter.schema(of: object, at: "\(site.address)/\(path)")
      return Artefact(path: path, mediaType: .schema, bytes: schema.bytes)
    }
  }
}

extension Site {
  /// The hearings by their earliest possible day; those of one day by hour, unknown hours first, then by id.
  var hearingsByDate: [PublicEvent] {
    hearings.map { (day: $0.date.earliest, start: $0.start ?? .first, hearing: $0) }.sorted { left, right in
      if (left.day, left.start) != (right.day, right.start) {
        return (left.day, left.start) < (right.day, right.start)
      }
      return left.hearing.publicID.utf8.lexicographicallyPrecedes(right.hearing.publicID.utf8)
    }.map(\.hearing)
  }
}
