import Foundation

/// The places where a file can hold text: each with a record, or another file, in which `VALUE` stands there.
struct EchoPlace: Sendable {
  let name: String
  /// The path, with `NUMBER` for what tells two files apart.
  let path: String
  let text: String

  /// Whether the value stands between double quotes everywhere.
  var isQuoted: Bool {
    !path.contains("VALUE") && !["comment", "lock", "configuration", "file of another kind"].contains(name)
  }

  private init(_ name: String, _ path: String, _ text: String) {
    self.name = name
    self.path = path
    self.text = text
  }

  /// A record with a line in the place of another.
  private static func record(_ name: String, _ old: String, _ new: String) -> EchoPlace {
    EchoPlace(name, "records/cases/echo-NUMBER.yml", sound.replacing(old, with: new))
  }

  private static let sound = """
    id: echo-NUMBER
    language: en
    title: {en: Case NUMBER, fr: Affaire NUMBER, ru: Дело NUMBER}
    summary:
      en: Lanterns.
      fr: Lanternes.
      ru: Фонари.
    jurisdiction: QX
    people:
      lorne:
        name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}
    events:
      - id: arrest
        date: 2025-02-07
        type: arrest
        sources: [bulletin]
      - id: verdict
        date: 2025-04-30
        type: verdict
        court: selm-regional
        status: held
        outcomes: {lorne: {result: convicted, sentence: 2y}}
        sources: [bulletin]
    sources:
      bulletin: {type: news, publisher: port-gazette, title: Lanterns, date: 2025-05-01, language: en, url: "https://gazette.example.org/NUMBER"}

    """

  /// Places in a record.
  static let record: [EchoPlace] = [
    record("key", "jurisdiction: QX", "jurisdiction: QX\n\"VALUE\": a"),
    record("id", "id: echo-NUMBER", "id: \"VALUE\""),
    record("language", "language: en\n", "language: \"VALUE\"\n"),
    record("title", "en: Case NUMBER", "en: \"Case VALUE\""),
    record("key of a language", "{en: Case", "{\"VALUE\": x, en: Case"),
    record("text", "  en: Lanterns.", "  en: \"Lanterns VALUE\""),
    record("translation", "  fr: Lanternes.", "  fr: \"VALUE lanternes\""),
    record("comment", "jurisdiction: QX", "jurisdiction: QX # VALUE"),
    record("enumerated word", "type: verdict", "type: \"VALUE\""),
    record("status", "status: held", "status: \"VALUE\""),
    record("reference to a court", "court: selm-regional", "court: \"VALUE\""),
    record("reference to a source", "sources: [bulletin]", "sources: [\"VALUE\"]"),
    record("id of an event", "id: verdict", "id: \"VALUE\""),
    record("date", "date: 2025-04-30", "date: \"VALUE\""),
    record("id of a person", "  lorne:\n", "  \"VALUE\":\n"),
    record("outcome", "result: convicted", "result: \"VALUE\""),
    record("sentence", "sentence: 2y", "sentence: \"VALUE\""),
    record("state", "jurisdiction: QX", "jurisdiction: \"VALUE\""),
    record("alias", "jurisdiction: QX", "jurisdiction: QX\naliases: [\"VALUE\"]"),
    record("alias over lines", "jurisdiction: QX", "jurisdiction: QX\naliases:\n  - \"Ask\n    VALUE\""),
    record("identifier", "jurisdiction: QX", "jurisdiction: QX\nidentifiers: {\"VALUE\": \"VALUE\"}"),
    record(
      "exception", "jurisdiction: QX", "jurisdiction: QX\nexceptions: [{rule: \"VALUE\", reason: \"VALUE\"}]"),
    record("title of a source", "title: Lanterns", "title: \"VALUE\""),
    record("address", "org/NUMBER", "org/?q=VALUE"),
    record("publisher", "publisher: port-gazette", "publisher: \"VALUE\""),
    record("what cannot be read", "jurisdiction: QX", "jurisdiction: \"VALUE\naliases: ["),
    EchoPlace("name of a file", "records/cases/VALUE.yml", sound),
    EchoPlace("name of a folder", "records/cases/VALUE/echo-NUMBER.yml", sound),
    EchoPlace("file of another kind", "records/cases/NUMBER.txt", "VALUE\n"),
    EchoPlace(
      "day", "records/days/echo-NUMBER.yml",
      "id: echo-NUMBER\nlanguage: en\ntitle: {en: \"VALUE\"}\ndate: \"VALUE\"\n"),
  ]

  /// Places in files that there is one of; each value adds a line.
  static let registry = EchoPlace(
    "registry", "records/registry/places.yml",
    "\"VALUE\": {name: {en: \"VALUE\"}, kind: \"VALUE\", country: \"VALUE\", time_zone: \"VALUE\"}\n")
  static let lock = EchoPlace(
    "lock", "records/translations.lock", "cases/VALUE summary fr 529c300aee030a36 6fed5c60b6d59932\n")
  static let configuration = EchoPlace(
    "configuration", "pipeline.yml",
    "\"VALUE\": a # VALUE\nallow: {hosts: [\"VALUE\"]}\nrules: {\"VALUE\": {severity: \"VALUE\", reason: \"VALUE\"}}\n"
  )
}
