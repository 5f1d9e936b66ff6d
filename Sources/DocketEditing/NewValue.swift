/// What is to be written into a file.
///
/// How it is written follows what stands around it: block or brackets, indentation, quotes, line ends.
public indirect enum NewValue: Sendable {
  /// A text, in quotes where another reader would take it for something else: a number, a day, yes or no.
  ///
  /// It stands without them all the same where the value it replaces, or others under the same key of the file, are
  /// written without and are of its kind, as the dates of records are.
  case text(String)
  /// A text that the format reads as something else, and that stands without quotes wherever that is safe: a date, a
  /// year, a number, `true`.
  case unquoted(String)
  /// A list: a line an item, unless the lists beside it stand in brackets.
  case list([NewValue])
  /// A short list, in brackets unless the lists beside it have a line an item.
  case brackets([NewValue])
  /// Keys with values, in this order.
  case map([(key: String, value: NewValue)])

  /// A list of texts.
  public static func texts(_ texts: [String]) -> NewValue { .list(texts.map { .text($0) }) }

  /// The text; nil for a list or a map.
  var text: String? {
    switch self {
    case .text(let text), .unquoted(let text): text
    case .list, .brackets, .map: nil
    }
  }

  /// The items; nil for a text or a map.
  var items: [NewValue]? {
    switch self {
    case .list(let items), .brackets(let items): items
    case .text, .unquoted, .map: nil
    }
  }

  /// The keys with their values; nil for a text or a list.
  var entries: [(key: String, value: NewValue)]? {
    if case .map(let entries) = self { entries } else { nil }
  }

  /// Whether it holds nothing.
  var isEmpty: Bool { items?.isEmpty ?? entries?.isEmpty ?? false }
}
