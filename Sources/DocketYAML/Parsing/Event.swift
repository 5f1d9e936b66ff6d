/// One step of libyaml through a file; there are hundreds in every file, so none is ever copied.
struct Event: ~Copyable {
  /// What the step is (YAML 1.1 §3.1, "serialization tree" as events).
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias
    case scalar
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
  }

  /// What the step is.
  let kind: Kind
  /// Where it begins; before anchor and tag if there are any.
  let start: Mark
  /// Where it ends; for a block text after the blank lines that follow it.
  let end: Mark
  /// The style of a scalar.
  var style = ScalarStyle.plain
  /// Whether a collection is written with brackets.
  var isFlow = false
  /// Whether an anchor or an explicit tag stands before the node.
  var hasProperties = false
}

/// Something that takes events one by one.
protocol EventHandler {
  /// Takes an event.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - text: the decoded text of a scalar, there until this call ends; otherwise empty.
  /// - Returns: false ends the scan.
  mutating func handle(_ event: borrowing Event, text: Span<UInt8>) -> Bool
}
