import DocketLanguage
import DocketRecords
import DocketTime

extension TableKind where Value == TableID {
  /// An id, alone or behind those it belongs to.
  static let id = TableKind(.string("id", like: "(id_)?[a-z0-9-]+(/[a-z0-9-]+){0,2}")) { $0.write(to: &$1) }
}

extension TableKind where Value == [TableID] {
  /// Ids.
  static let ids = list(of: "ids") { $0.write(to: &$1) }
}

extension TableKind where Value == String {
  /// Any text.
  static let text = TableKind(.string("text")) { $1.text($0) }
  /// A web address.
  static let address = TableKind(.string("web address", like: "[Hh][Tt][Tt][Pp][Ss]?://.+")) {
    $1.address($0)
  }
  /// A state.
  static let country = TableKind(.string("state (ISO 3166-1)", like: "[A-Z]{2}")) { $1.code($0) }
  /// A name of the time zone database.
  static let zone = TableKind(.string("time zone (IANA)", like: "[A-Za-z0-9/_+-]+")) { $1.code($0) }
  /// A calendar UID.
  static let uid = TableKind(.string("UID", like: "[A-Za-z0-9._-]+@[A-Za-z0-9.-]+")) { $1.code($0) }
  /// A language tag.
  static let language = TableKind(
    .string("language (BCP 47)", like: "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
  ) { $1.code($0) }
  /// A length of time.
  static let duration = TableKind(
    TableType(name: "duration", words: "length of time (ISO 8601: `P2Y6M`)")
  ) { $1.code($0) }

  /// A text with a word before it where it begins with a digit, so that nobody takes `282.10` for a number.
  static func labelled(_ label: String) -> TableKind {
    TableKind(.string("text; `\(label) ` stands before a number")) { text, writer in
      let begins = text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      writer.text(begins ? "\(label) \(text)" : text)
    }
  }
}

extension TableKind where Value == [String] {
  /// Texts; a `;` within one is written as a comma.
  static let texts = TableKind(.list(of: "texts")) { texts, writer in
    for text in texts where !text.isEmpty {
      writer.separate()
      writer.text(text.utf8.contains(UInt8(ascii: ";")) ? text.replacing(";", with: ",") : text)
    }
  }
  /// States.
  static let countries = list(of: "states (ISO 3166-1)") { $1.code($0) }
}

extension TableKind where Value == Claimant {
  /// Whose claim something is.
  static let claimant = TableKind(
    .string("side of the case, or id of an organisation", like: "[a-z0-9]+([_-][a-z0-9]+)*")
  ) { claimant, writer in
    switch claimant {
    case .role(let role): writer.code(role.rawValue)
    case .organisation(let entry): TableID(entry.id).write(to: &writer)
    }
  }
}

extension TableKind where Value: Word {
  /// A word of a vocabulary; within a version words are added.
  static var word: TableKind {
    TableKind(.string("word: \(Value.vocabulary[.en])", like: "[a-z0-9]+([_-][a-z0-9]+)*")) {
      $1.code($0.rawValue)
    }
  }
}

extension TableKind where Value == Int {
  /// A whole number.
  static let integer = TableKind(TableType(name: "integer", words: "whole number")) { $1.code(String($0)) }
}

extension TableKind where Value == Bool {
  /// A flag.
  static let flag = TableKind(TableType(name: "boolean", words: "`true` or `false`")) {
    $1.code($0 ? "true" : "false")
  }
}

extension TableKind where Value == RecordDate {
  /// A date as the record writes it.
  static let known = TableKind(.string("date as known", like: DateGrammar.any)) {
    $1.code($0.description)
  }
}

extension TableKind where Value == [RecordDate] {
  /// Dates as the record writes them.
  static let dates = list(of: "dates as known") { $1.code($0.description) }
}

extension TableKind where Value == DatePrecision {
  /// How exactly a date is known.
  static let precision = TableKind(.string("`year`, `month`, `day` or `minute`")) { precision, writer in
    switch precision {
    case .year: writer.code("year")
    case .month: writer.code("month")
    case .day: writer.code("day")
    case .minute: writer.code("minute")
    }
  }
}

extension TableKind where Value == CivilDate {
  /// A day.
  static let day = TableKind(TableType(name: "date", words: "day")) { $1.code($0.description) }
}

extension TableKind where Value == ClockTime {
  /// A time of day with its seconds: of `10:00` some readers make ten minutes.
  static let time = TableKind(TableType(name: "time", words: "hour (`10:00:00`)")) { time, writer in
    writer.code(time.description)
    writer.code(":00")
  }
}

extension TableKind where Value == Instant {
  /// An instant in UTC.
  static let instant = TableKind(
    TableType(name: "datetime", words: "instant in UTC (`2031-05-20T04:00:00Z`)")
  ) {
    $1.code($0.description)
  }
}
