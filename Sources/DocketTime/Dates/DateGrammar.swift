/// How a point of the calendar is written: one row a form, from which parser, patterns and documentation come.
///
/// ISO 8601-1:2019 §§5.2.2, 5.4.2 and EDTF (ISO 8601-2:2019 §8, level 1).
public struct DateForm: Sendable {
  /// `YYYY`, `MM`, `DD`, `hh` and `mm` stand for digits, anything else for itself.
  public let layout: String
  /// Whether `~` (about) or `?` (unsure) may follow.
  public let mayBeQualified: Bool
  /// A date in this form, and what it says, in English.
  public let example: (text: String, meaning: String)
  private let parts: [Part]

  /// Some bytes of the layout.
  private struct Part {
    let field: DateField?
    let offset: Int
    let count: Int
  }

  init(_ layout: String, mayBeQualified: Bool, _ example: String, _ meaning: String) {
    self.layout = layout
    self.mayBeQualified = mayBeQualified
    self.example = (example, meaning)
    var parts: [Part] = []
    var offset = 0
    while offset < layout.utf8.count {
      let rest = layout.utf8.dropFirst(offset)
      let field = DateField.allCases.first { rest.starts(with: $0.rawValue.utf8) }
      let count = field?.rawValue.utf8.count ?? 1
      parts.append(Part(field: field, offset: offset, count: count))
      offset += count
    }
    self.parts = parts
  }

  /// The numbers of a text in this form; nil when it has another form.
  func read(_ text: ArraySlice<UInt8>) -> [DateField: Int]? {
    guard text.count == layout.utf8.count else { return nil }
    let reader = DigitReader(bytes: text)
    var fields: [DateField: Int] = [:]
    for part in parts {
      if let field = part.field {
        guard let number = reader.number(at: part.offset, count: part.count) else { return nil }
        fields[field] = number
      } else if !text.dropFirst(part.offset).prefix(1).elementsEqual(
        layout.utf8.dropFirst(part.offset).prefix(1))
      {
        return nil
      }
    }
    return fields
  }

  /// A regular expression (ECMA-262) for the form, without what may follow.
  public var pattern: String {
    parts.map { part in
      part.field?.pattern ?? String(decoding: layout.utf8.dropFirst(part.offset).prefix(1), as: UTF8.self)
    }.joined()
  }
}

/// A number of a date.
enum DateField: String, CaseIterable {
  case year = "YYYY"
  case month = "MM"
  case day = "DD"
  case hour = "hh"
  case minute = "mm"

  fileprivate var pattern: String {
    switch self {
    case .year: "[0-9]{4}"
    case .month: "(0[1-9]|1[0-2])"
    case .day: "(0[1-9]|[12][0-9]|3[01])"
    case .hour: "([01][0-9]|2[0-3])"
    case .minute: "[0-5][0-9]"
    }
  }
}

/// Everything a date of a record may be.
public enum DateGrammar {
  /// A year, a month, a day, a minute.
  public static let forms: [DateForm] = [
    DateForm("YYYY", mayBeQualified: true, "2023", "some time in that year"),
    DateForm("YYYY-MM", mayBeQualified: true, "2023-09", "some time in that month"),
    day,
    DateForm(
      "YYYY-MM-DDThh:mm", mayBeQualified: false, "2023-09-04T10:30", "that minute, on the clock at the court"),
  ]

  /// A full day.
  public static let day = DateForm("YYYY-MM-DD", mayBeQualified: true, "2023-09-04", "that day")

  /// What may stand with these forms, and what it says, in English.
  public static let marks: [(text: String, meaning: String)] = [
    ("2023-09~", "about then; also after a year or a day"),
    ("2023-09-04?", "then, but the source is not sure; also after a year or a month"),
    ("2019-02-07/2019-02-09", "from the first day to the last; also with months and years"),
    ("2023-09-04/..", "from that day on, without an end so far"),
  ]

  /// A regular expression (ECMA-262) for one point, without anchors.
  public static var point: String { "\(coarse)|\(fine)" }

  /// A regular expression (ECMA-262) for two years or two months with a slash between them, without anchors.
  public static var yearsOrMonths: String {
    forms.prefix(2).map { "\($0.pattern)/\($0.pattern)" }.joined(separator: "|")
  }

  /// A regular expression (ECMA-262) for a point or an interval, without anchors.
  public static var any: String { #"\#(coarse)(/(\#(coarse)|\.\.))?|\#(fine)"# }

  /// The forms that may be qualified and bound an interval.
  private static var coarse: String {
    "(\(forms.filter(\.mayBeQualified).map(\.pattern).joined(separator: "|")))[~?]?"
  }

  /// The others.
  private static var fine: String {
    forms.filter { !$0.mayBeQualified }.map(\.pattern).joined(separator: "|")
  }
}
