/// The parameters we write, with values that are encoded on the way out (RFC 5545 §3.2).
enum Parameter: Sendable, Hashable {
  /// `VALUE`, where a value has not the type that its property has by default (§3.2.20).
  case value(ValueType)
  /// `TZID`: the zone whose clock a local time was read from (§3.2.19).
  case zone(String)
  /// `LANGUAGE`: the language of a text, as a BCP 47 tag (§3.2.10).
  case language(CalendarToken)

  /// The value types we ever have to name.
  enum ValueType: String, Sendable {
    case date = "DATE"
    case duration = "DURATION"
    case uri = "URI"
  }

  var name: String {
    switch self {
    case .value: "VALUE"
    case .zone: "TZID"
    case .language: "LANGUAGE"
    }
  }

  /// The value, not encoded yet.
  var text: String {
    switch self {
    case .value(let type): type.rawValue
    case .zone(let name): name
    case .language(let tag): tag.text
    }
  }
}
