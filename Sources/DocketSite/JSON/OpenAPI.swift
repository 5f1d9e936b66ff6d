import DocketJSON
import DocketLanguage

/// The description of the interface in OpenAPI 3.1, `api/v1/openapi.json`, from the table that its files come from.
struct OpenAPI {
  /// Where it is.
  static let path = "\(JSONFiles.folder)/openapi.json"

  let site: Site

  var value: JSONValue {
    var schemas = Schemas()
    let paths = InterfaceFile.all.map { file in JSONValue.Member("/\(file.path)", item(file, &schemas)) }
    return .object([
      .init("openapi", "3.1.1"), .init("info", info),
      .init("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema"),
      .init("servers", [["url": .string(site.address.isEmpty ? "/" : site.address)]]),
      .init("paths", .object(paths)), .init("components", ["schemas": .object(schemas.all)]),
    ])
  }

  private var info: JSONValue {
    let licence = site.licence.facts
    return .object([
      "title": "Case records of political prisoners", "version": .string(Interface.version),
      "description": "Files that are read without a key and without a query.",
      "license": licence.isEmpty ? nil : ["name": .string(licence), "identifier": .string(licence)],
    ])
  }

  private func item(_ file: InterfaceFile, _ schemas: inout Schemas) -> JSONValue {
    let content: JSONValue = ["application/json": ["schema": schemas.reference(to: file)]]
    let answer: JSONValue = ["description": .string(file.object.meaning), "content": content]
    let parameters = file.places.map { parameter($0, file) }
    return .object([
      "get": .object([
        "operationId": .string(file.schema.replacing("/", with: "_")),
        "summary": .string(file.object.meaning),
        "parameters": parameters.isEmpty ? nil : .array(parameters), "responses": ["200": answer],
      ])
    ])
  }

  private func parameter(_ place: String, _ file: InterfaceFile) -> JSONValue {
    let languages = site.languages.published.map { JSONValue.string($0.description) }
    let isLanguage = place == InterfaceFile.language
    let schema: JSONValue = isLanguage ? ["enum": .array(languages)] : ["pattern": "^[a-z0-9-]+$"]
    return [
      "name": .string(place), "in": "path", "required": true,
      "description": isLanguage ? "A published language (BCP 47)." : "The id of a case.", "schema": schema,
    ]
  }

  /// The objects of both forms, each once.
  private struct Schemas {
    private var ofAll = JSONSchemaWriter(form: .allLanguages, place: place)
    private var ofOne = JSONSchemaWriter(form: .oneLanguage, place: place, ending: "_in_language")
    private var files: [JSONValue.Member] = []

    private static let place = "#/components/schemas/"

    mutating func reference(to file: InterfaceFile) -> JSONValue {
      let name = "file_" + file.schema.replacing("/", with: "_")
      let keywords =
        file.form == .allLanguages ? ofAll.keywords(of: file.object) : ofOne.keywords(of: file.object)
      files.append(.init(name, .object(keywords)))
      return ["$ref": .string(Self.place + name)]
    }

    var all: [JSONValue.Member] { files + ofAll.sortedDefinitions + ofOne.sortedDefinitions }
  }
}

/// A file of the interface, or one of many, as its descriptions name it.
struct InterfaceFile {
  /// Its path, with places in braces.
  let path: String
  /// The name of its schema, without its end.
  let schema: String
  let object: JSONObjectDescription
  let form: JSONForm

  /// The place of a language in a path.
  static let language = "language"

  /// The places in its path.
  var places: [String] { [Self.language, "case"].filter { path.contains("{\($0)}") } }

  /// All files, in the order in which they are described.
  static let all = JSONFiles.schemas.map { name, object, form in
    let isOfOne = form == .oneLanguage
    let own = isOfOne ? String(name.dropFirst("\(language)/".count)) : name
    let folder = isOfOne ? "\(JSONFiles.folder)/{\(language)}" : JSONFiles.folder
    return InterfaceFile(
      path: own == "case" ? "\(folder)/cases/{case}.json" : "\(folder)/\(own).json", schema: name,
      object: object, form: form)
  }
}
