import DocketJSON
import DocketRecords
import DocketText

/// A file of the JSON interface about all records: one row gives the file and its schema.
struct JSONFile: Sendable {
  /// The name of the file and of its schema, without their ends.
  let name: String
  /// Its shape.
  let description: JSONObjectDescription
  /// The file of an edition.
  let file: @Sendable (Edition) -> PlannedFile

  /// Names a file.
  ///
  /// - Parameters:
  ///   - name: its name, which it keeps for ever.
  ///   - meaning: what is in it, in one English sentence.
  ///   - kind: the kind of its result.
  ///   - content: its result.
  init<Content: Sendable>(
    _ name: String, _ meaning: String, of kind: JSONKind<Content>,
    content: @escaping @Sendable (Edition) -> Content
  ) {
    let type = JSONObjectType<Document<Content>>.document(name, meaning, of: kind)
    self.name = name
    description = type.description
    file = { edition in
      JSONFiles.file("\(name).json", type, edition.site.licence) { content(edition) }
    }
  }
}

/// The files of the JSON interface: for each its path, its shape and its content.
enum JSONFiles {
  /// Those about all records.
  static let ofSite = [
    JSONFile("cases", "All public cases, in short.", of: .list(of: .object(.caseSummary))) { edition in
      edition.site.cases.map { CaseInSite(record: $0, site: edition.site) }
    },
    JSONFile("hearings", "The hearings of all cases, by date.", of: .list(of: .encoded(.event))) {
      $0.objects.hearings
    },
    JSONFile("days", "All days, those of cases and the others.", of: .list(of: .encoded(.day))) {
      $0.objects.days
    },
    JSONFile(
      "changes", "What has changed from one publication to the next, in all languages together.",
      of: .object(.changeLog)
    ) { SiteNews($0) },
  ]

  /// That of each case.
  static let oneCase = JSONObjectType<Document<EncodedObject>>.document(
    "case_file", "One public case with everything.", of: .encoded(.fullCase))

  /// The schemas by the names of their files.
  static let schemas: [(name: String, object: JSONObjectDescription)] =
    ofSite.map { ($0.name, $0.description) } + [
      ("case", oneCase.description), ("index", JSONObjectType<Index>.index.description),
    ]

  /// The folder of the interface; paths are for ever.
  static let folder = "api/v1"

  /// Where the list of all files is.
  static let indexPath = "\(folder)/index.json"

  static func artefact<Owner>(_ path: String, _ type: JSONObjectType<Owner>, _ owner: Owner) -> Artefact {
    Artefact(path: "\(folder)/\(path)", mediaType: .json, bytes: bytes(type, owner))
  }

  fileprivate static func file<Content>(
    _ path: String, _ type: JSONObjectType<Document<Content>>, _ licence: Site.Licence,
    _ content: @escaping @Sendable () -> Content
  ) -> PlannedFile {
    PlannedFile(path: "\(folder)/\(path)", mediaType: .json) {
      bytes(type, Document(licence: licence, result: content()))
    }
  }

  private static func bytes<Owner>(_ type: JSONObjectType<Owner>, _ owner: Owner) -> [UInt8] {
    var writer = JSONWriter()
    type.write(owner, to: &writer)
    writer.endFile()
    return writer.bytes
  }
}

extension OutputFormat {
  /// The records as linked JSON, all languages together.
  static let json: OutputFormat = OutputFormat(
    name: "json", summary: "Cases, hearings, days and changes as linked JSON, all languages together."
  ) { edition in
    let (site, objects) = (edition.site, edition.objects)
    return JSONFiles.ofSite.map { $0.file(edition) }
      + zip(site.cases, objects.cases).map { record, object in
        let licence = Site.Licence(facts: site.licence.facts, texts: record.licence ?? site.licence.texts)
        return JSONFiles.file("cases/\(record.id).json", JSONFiles.oneCase, licence) { object }
      }
  }

  /// The JSON Schemas of the JSON files.
  static let schemas: OutputFormat = OutputFormat(
    name: "schemas", summary: "JSON Schemas (draft 2020-12) of the JSON files."
  ) { edition in
    let address = edition.site.address
    return JSONFiles.schemas.map { name, object in
      let path = "schema/v1/\(name).schema.json"
      return PlannedFile(path: path, mediaType: .schema) {
        JSONSchemaWriter.schema(of: object, at: "\(address)/\(path)").bytes
      }
    }
  }
}
