import DocketJSON
import DocketLanguage
import DocketRecords
import DocketTime

/// A kind of value of the published JSON: its shape and its writer in one, so that schema and data cannot drift.
struct JSONKind<Value>: Sendable {
  let shape: JSONShape
  let write: @Sendable (Value, inout JSONWriter) -> Void

  init(_ shape: JSONShape, _ write: @escaping @Sendable (Value, inout JSONWriter) -> Void) {
    self.shape = shape
    self.write = write
  }

  /// A string with further keywords.
  fileprivate static func string(
    _ keywords: [JSONValue.Member] = [], _ text: @escaping @Sendable (Value) -> String
  ) -> JSONKind {
    JSONKind(.simple([JSONValue.Member("type", "string")] + keywords)) { $1.string(text($0)) }
  }

  /// An array, empty where there is nothing.
  static func list<Item>(of item: JSONKind<Item>) -> JSONKind where Value == [Item] {
    JSONKind(.list(item.shape)) { items, writer in
      writer.beginArray()
      for value in items { item.write(value, &writer) }
      writer.endArray()
    }
  }

  /// An object that has a type of its own.
  static func object(_ type: JSONObjectType<Value>) -> JSONKind {
    JSONKind(.object(type.description)) { type.write($0, to: &$1) }
  }
}

extension JSONKind where Value == String {
  /// Any text.
  static let text = string { $0 }
  /// A short id, alone or behind the id of its case and a slash.
  static let id = string([.init("pattern", "^[a-z0-9-]+(/[a-z0-9-]+)?$")]) { $0 }
  /// A state (ISO 3166-1 alpha-2).
  static let country = string([.init("pattern", "^[A-Z]{2}$")]) { $0 }
  /// A web address.
  static let address = string([.init("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://")]) { $0 }
  /// A web address, or `mailto:` and an e-mail address.
  static let contact = string([.init("pattern", "^(https://|mailto:)")]) { $0 }
  /// A name of the IANA time zone database.
  static let zone = string([.init("pattern", "^[A-Za-z0-9/_+-]+$")]) { $0 }
  /// A calendar UID.
  static let uid = string([.init("pattern", "^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+$")]) { $0 }
  /// A digest (SHA-256, hexadecimal).
  static let digest = string([.init("pattern", "^[0-9a-f]{64}$")]) { $0 }
  /// A language tag (BCP 47).
  static let language = string([.init("pattern", JSONPatterns.language)]) { $0 }
  /// A length of time (ISO 8601-1 §5.5.2.2).
  static let duration = string([.init("pattern", "^P([0-9]+Y)?([0-9]+M)?([0-9]+D)?$")]) { $0 }
  /// A time of day.
  static let time = string([.init("pattern", "^[0-9]{2}:[0-9]{2}$")]) { $0 }
  /// A version of the interface with the same first number, to which nothing but additions leads.
  static func version(like text: String) -> JSONKind {
    let first = text.prefix { $0 != "." }
    return string([.init("pattern", .string("^\(first)\\.[0-9]+\\.[0-9]+$"))]) { $0 }
  }
}

extension JSONKind where Value: Word {
  /// A word of a vocabulary.
  ///
  /// The words of today stand as examples: within a version words are added, and a copy of the schema that a reader
  /// keeps must not refuse them.
  static var word: JSONKind {
    string([
      .init("pattern", "^[a-z0-9]+([_-][a-z0-9]+)*$"),
      .init("examples", .array(Value.words.map { .string($0) })),
    ]) { $0.rawValue }
  }
}

extension JSONKind where Value == Int {
  /// A whole number from a smallest one on.
  static func integer(from minimum: Int) -> JSONKind {
    JSONKind(.simple([.init("type", "integer"), .init("minimum", .integer(minimum))])) { $1.integer($0) }
  }
}

extension JSONKind where Value == Bool {
  /// A flag.
  static let flag = JSONKind(.simple([.init("type", "boolean")])) { $1.bool($0) }
}

extension JSONKind where Value == RecordDate {
  /// A date as records write it.
  static let date = string([.init("pattern", .string(JSONPatterns.date))]) { $0.description }
}

extension JSONKind where Value == CivilDate {
  /// A day (ISO 8601-1 §5.2.2.1).
  static let day = string([.init("format", "date")]) { $0.description }
}

extension JSONKind where Value == Instant {
  /// An instant in UTC (RFC 3339 §5.6).
  static let instant = string([.init("format", "date-time")]) { $0.description }
}

extension JSONKind where Value == LanguageText {
  /// A text in one or several languages, by tag.
  static let languages = JSONKind(
    .simple([
      .init("type", "object"), .init("minProperties", 1),
      .init("propertyNames", ["pattern": JSONPatterns.language]),
      .init("additionalProperties", ["type": "string"]),
    ])
  ) { text, writer in
    writer.beginObject()
    for version in text.versions.sorted(by: { $0.language < $1.language }) {
      writer.name(version.language.description)
      writer.string(version.text)
    }
    writer.endObject()
  }
}

extension JSONKind where Value == [(language: LanguageTag, paths: [String])] {
  /// Ways to texts in a record, by language.
  static var pathsByLanguage: JSONKind {
    JSONKind(
      .simple([
        .init("type", "object"), .init("minProperties", 1),
        .init("propertyNames", ["pattern": JSONPatterns.language]),
        .init("additionalProperties", ["type": "array", "items": ["type": "string"]]),
      ])
    ) { languages, writer in
      writer.beginObject()
      for entry in languages {
        writer.name(entry.language.description)
        JSONKind<[String]>.list(of: .text).write(entry.paths, &writer)
      }
      writer.endObject()
    }
  }
}

/// Regular expressions of the schemas (ECMA-262, as JSON Schema wants them).
enum JSONPatterns {
  static let language: JSONValue = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"

  static let date = "^(\(DateGrammar.any))$"
}
