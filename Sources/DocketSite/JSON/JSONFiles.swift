import DocketJSON
import DocketLanguage
import DocketRecords
import DocketText

/// The files of the JSON interface: for each its path, its shape and its content.
enum JSONFiles {
  /// Those about all records.
  static let ofSite = [
    JSONFile(
      "cases", "All public cases, in short.", of: .list(of: .object(.caseSummary)), isInLanguages: true
    ) {
      $0.cases
    },
    JSONFile(
      "people", "The people of all cases: how they are deprived of liberty since when, their next hearing.",
      of: .list(of: .object(.listedPerson)), isInLanguages: true
    ) { $0.people },
    JSONFile(
      "hearings", "The hearings of all cases, by date.", of: .list(of: .encoded(.event)), isInLanguages: true,
      sourcesOf: { $0.hearings }
    ) { $0.encoded($0.hearings) },
    JSONFile(
      "days", "All days, those of cases and the others.", of: .list(of: .encoded(.day)), isInLanguages: true
    ) { $0.days },
    JSONFile(
      "upcoming", "What lies ahead: hearings that are to take place, and days.", of: .object(.upcoming),
      isInLanguages: true, sourcesOf: { $0.ahead.hearings }
    ) { Upcoming(edition: $0) },
    JSONFile("registry/courts", "The courts that records name.", of: .list(of: .object(.court))) {
      $0.site.registry.courts
    },
    JSONFile("registry/places", "The places that records name.", of: .list(of: .object(.place))) {
      $0.site.registry.places
    },
    JSONFile("registry/laws", "The articles that charges name.", of: .list(of: .object(.registeredLaw))) {
      $0.site.registry.laws
    },
    JSONFile(
      "registry/organisations", "The organisations that records name.", of: .list(of: .object(.organisation))
    ) { $0.site.registry.organisations },
    JSONFile(
      "registry/jurisdictions", "Tables of the laws of states that records name.",
      of: .list(of: .object(.jurisdiction))
    ) { $0.site.registry.jurisdictions },
    JSONFile(
      "vocabulary", "Every word that stands in the files, with what people read instead.",
      of: .list(of: .object(.vocabulary))
    ) { _ in Vocabulary.published },
    JSONFile(
      "withdrawn",
      "The SHA-256 of the id of each case, person and day that was withdrawn: forget what has it.",
      of: .list(of: .digest)
    ) { $0.site.withdrawn.sortedByBytes() },
    JSONFile("stats", "How many of everything there are.", of: .object(.stats)) {
      Stats(site: $0.site, ahead: $0.ahead)
    },
    JSONFile(
      "changes", "What has changed from one publication to the next, in all languages together.",
      of: .object(.changeLog)
    ) { SiteNews($0.log, of: $0.site) },
  ]

  /// That of each case.
  static let oneCase = JSONObjectType<Document<EncodedObject>>.document(
    "case_file", "One public case with everything.", of: .encoded(.fullCase))

  /// That of each case for readers of one language, which is encoded when it is made.
  private static let oneCaseInLanguage = JSONObjectType<Document<CaseInSite>>.document(
    "case_file", "One public case with everything.", of: .object(.fullCase))

  /// The schemas by the names of their files.
  static let schemas: [(name: String, object: JSONObjectDescription, form: JSONForm)] =
    ofSite.map { ($0.name, $0.description, .allLanguages) } + [
      ("case", oneCase.description, .allLanguages),
      ("index", JSONObjectType<Index>.index.description, .allLanguages),
    ] + ofSite.filter(\.isInLanguages).map { ("language/\($0.name)", $0.description, .oneLanguage) } + [
      ("language/case", oneCase.description, .oneLanguage)
    ]

  /// The folder of the interface; paths are for ever.
  static let folder = "api/v1"

  /// Where the list of all files is.
  static let indexPath = "\(folder)/index.json"

  /// Where a case is, in all languages or in one.
  static func path(ofCase id: String, in language: LanguageTag? = nil) -> String {
    path("cases/\(id)", in: language)
  }

  /// Where a file is, in all languages or in one.
  static func path(_ name: String, in language: LanguageTag?) -> String {
    language.map { "\(folder)/\($0)/\(name).json" } ?? "\(folder)/\(name).json"
  }

  /// A file that is made when it is asked for.
  static func file<Content>(
    _ name: String, _ type: JSONObjectType<Document<Content>>, for readers: JSONReaders? = nil,
    _ content: @escaping @Sendable () -> Document<Content>
  ) -> PlannedFile {
    PlannedFile(path: path(name, in: readers?.language), mediaType: .json) { outlet in
      write(type, content(), for: readers, to: outlet)
    }
  }

  /// The files of the cases.
  fileprivate static func cases(_ edition: EditionForReaders, _ objects: [EncodedObject]) -> [PlannedFile] {
    zip(edition.cases, objects).map { owner, object in
      let record = owner.record
      let site = edition.site.licence
      let licence = Site.Licence(facts: site.facts, texts: record.licence ?? site.texts)
      guard let readers = edition.readers else {
        return file("cases/\(record.id)", oneCase) { Document(licence: licence, result: object) }
      }
      return file("cases/\(record.id)", oneCaseInLanguage, for: readers) {
        Document(licence: licence, result: owner)
      }
    }
  }

  /// Writes a file.
  ///
  /// - Parameters:
  ///   - type: its shape.
  ///   - owner: what it is made of.
  ///   - readers: whose language texts are in; nil for all languages together.
  ///   - outlet: what gets it.
  static func write<Owner>(
    _ type: JSONObjectType<Owner>, _ owner: Owner, for readers: JSONReaders? = nil, to outlet: Outlet
  ) {
    var output = JSONOutput(for: readers, to: outlet)
    output.reserve(65_536)
    type.write(owner, &output)
    output.endFile()
    outlet.take(output.bytes)
  }
}

extension OutputFormat {
  /// The records as linked JSON, all languages together, and in each published language.
  static let json: OutputFormat = OutputFormat(
    name: "json",
    summary:
      "Cases, people, hearings, days and changes as linked JSON, all languages together and each alone."
  ) { edition in
    let (all, objects) = (edition.forAll, edition.objects.cases)
    return JSONFiles.ofSite.map { $0.file(all) } + JSONFiles.cases(all, objects)
      + edition.byLanguage.flatMap { edition in
        JSONFiles.ofSite.filter(\.isInLanguages).map { $0.file(edition) } + JSONFiles.cases(edition, objects)
      }
  }

  /// The JSON Schemas of the JSON files, and OpenAPI.
  static let schemas: OutputFormat = OutputFormat(
    name: "schemas",
    summary: "JSON Schemas (draft 2020-12) of the JSON files, and their description in OpenAPI 3.1."
  ) { edition in
    let address = edition.site.address
    let openAPI = PlannedFile(path: OpenAPI.path, mediaType: .json) {
      OpenAPI(site: edition.site).value.bytes
    }
    return [openAPI]
      + JSONFiles.schemas.map { name, object, form in
        let path = "schema/v1/\(name).schema.json"
        return PlannedFile(path: path, mediaType: .schema) {
          JSONSchemaWriter.schema(of: object, in: form, at: "\(address)/\(path)").bytes
        }
      }
  }
}
