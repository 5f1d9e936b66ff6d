import DocketDiagnostics

/// Colours of the text reporter, or none.
struct TextStyle {
  /// Whether there are colours.
  let isOn: Bool

  /// A part of a report that has a look of its own.
  enum Part {
    case severity(Severity)
    case carets(Severity)
    case rule, gutter, label, quiet
  }

  /// The text in the look of its part (ECMA-48 §8.3.117, SGR), or as it is.
  func callAsFunction(_ part: Part, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(Self.code(part))m\(text)\u{1B}[0m" : text
  }

  private static func code(_ part: Part) -> String {
    switch part {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.info): "1;36"
    case .carets(.error): "31"
    case .carets(.warning): "33"
    case .carets(.info): "36"
    case .rule, .label: "1"
    case .gutter: "34"
    case .quiet: "2"
    }
  }
}
