import DocketJSON
import DocketLanguage
import DocketRecords
import DocketTime

/// A kind of value of the published JSON: its shape and its writer in one, so that schema and data cannot drift.
struct JSONKind<Value>: Sendable {
  let shape: JSONShape
  let write: @Sendable (Value, inout JSONOutput) -> Void
  /// What people read instead of a word; nil for every other kind.
  let label: (@Sendable (Value) -> Phrase)?

  init(
    _ shape: JSONShape, label: (@Sendable (Value) -> Phrase)? = nil,
    _ write: @escaping @Sendable (Value, inout JSONOutput) -> Void
  ) {
    self.shape = shape
    self.label = label
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
    JSONKind(.list(item.shape)) { $1.array($0, item.write) }
  }

  /// An object that has a type of its own.
  static func object(_ type: JSONObjectType<Value>) -> JSONKind {
    JSONKind(.object(type.description), type.write)
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
  static let zone = string([.init("pattern", .string("^(\(ZoneNames.pattern))$"))]) { $0 }
  /// A calendar UID.
  static let uid = string([.init("pattern", "^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+$")]) { $0 }
  /// A digest (SHA-256, hexadecimal).
  static let digest = string([.init("pattern", "^[0-9a-f]{64}$")]) { $0 }
  /// A language tag (BCP 47).
  static let language = string([.init("pattern", .string(JSONPatterns.language))]) { $0 }
  /// A length of time (ISO 8601-1 §5.5.2.2).
  static let duration = string([.init("pattern", "^P([0-9]+Y)?([0-9]+M)?([0-9]+D)?$")]) { $0 }
  /// A time of day.
  static let time = string([.init("pattern", "^[0-9]{2}:[0-9]{2}$")]) { $0 }
  /// A path of a published file from the root of the site.
  static let path = string([.init("pattern", "^[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)*$")]) { $0 }
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
    JSONKind(
      .word([
        .init("type", "string"), .init("pattern", "^[a-z0-9]+([_-][a-z0-9]+)*$"),
        .init("examples", .array(Value.words.map { .string($0) })),
      ]), label: { $0.label }
    ) { $1.string($0.rawValue) }
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

extension JSONKind where Value == LocalMoment {
  /// A day and an hour on the clock of a court, with seconds as RFC 3339 §5.6 wants them, and without an offset.
  static let localTime = string([.init("pattern", .string(JSONPatterns.localTime))]) {
    "\($0.date)T\($0.time):00"
  }
}

extension JSONKind where Value == Instant {
  /// An instant in UTC (RFC 3339 §5.6).
  static let instant = string([.init("format", "date-time")]) { $0.description }
}

extension JSONKind where Value == LanguageText {
  /// A text in one or several languages, by tag; for readers of one language the text they get.
  static let languages = JSONKind(.byLanguage(.simple([.init("type", "string")]))) { text, output in
    if let readers = output.readers { return output.text(text, for: readers) }
    output.beginObject()
    for version in text.byLanguage {
      output.member(version.language.description) { $0.string(version.text) }
    }
    output.endObject()
  }
}

extension JSONKind where Value == [(language: LanguageTag, paths: [String])] {
  /// Ways to texts in a record, by language.
  static var pathsByLanguage: JSONKind {
    let paths = JSONKind<[String]>.list(of: .text)
    return JSONKind(.byLanguage(paths.shape)) { languages, output in
      if let readers = output.readers {
        return paths.write(languages.first { $0.language == readers.language }?.paths ?? [], &output)
      }
      output.beginObject()
      for entry in languages {
        output.member(entry.language.description) { paths.write(entry.paths, &$0) }
      }
      output.endObject()
    }
  }
}

/// Regular expressions of the schemas (ECMA-262, as JSON Schema wants them).
enum JSONPatterns {
  static let language = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"

  static let date = "^(\(DateGrammar.any))$"

  static let localTime =
    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"
}
