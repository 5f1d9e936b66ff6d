import DocketTime

/// Writes content lines into one buffer: names, parameters and values all have types, so no text can add a line.
///
/// The layout is RFC 5545 §3.1: `NAME;PARAMETER=value:value`, folded at 75 octets, each line ended with CR LF.
struct ContentWriter {
  /// What has been written so far, whole lines only.
  private(set) var bytes: [UInt8] = []

  /// Opens a component (RFC 5545 §3.6).
  mutating func begin(_ component: ComponentName) {
    bytes.append(contentsOf: "BEGIN:".utf8)
    bytes.append(contentsOf: component.rawValue.utf8)
    LineFolding.endLine(in: &bytes, from: bytes.count)
  }

  /// Closes the component opened last; the caller names it again.
  mutating func end(_ component: ComponentName) {
    bytes.append(contentsOf: "END:".utf8)
    bytes.append(contentsOf: component.rawValue.utf8)
    LineFolding.endLine(in: &bytes, from: bytes.count)
  }

  /// Writes one property.
  mutating func property(_ name: PropertyName, _ value: PropertyValue, with parameter: Parameter? = nil) {
    let start = bytes.count
    bytes.append(contentsOf: name.rawValue.utf8)
    if let parameter {
      bytes.append(ASCII.semicolon)
      bytes.append(contentsOf: parameter.name.utf8)
      bytes.append(ASCII.equals)
      ParameterEncoding.append(parameter.text, to: &bytes)
    }
    bytes.append(ASCII.colon)
    ValueEncoding.append(value, to: &bytes)
    LineFolding.endLine(in: &bytes, from: start)
  }

  /// Writes a text with its language, or nothing where there is no text.
  mutating func text(_ name: PropertyName, _ text: CalendarText?) {
    guard let text else { return }
    property(name, .text(text.string), with: text.language.map(Parameter.language))
  }
}
