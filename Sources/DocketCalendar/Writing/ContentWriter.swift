import DocketScanning
import DocketText
import DocketTime

/// Writes content lines into one buffer: names, parameters and values all have types, so no text can add a line.
///
/// The layout is RFC 5545 §3.1: `NAME;PARAMETER=value:value`, folded at 75 octets, each line ended with CR LF.
struct ContentWriter {
  /// What has been written so far, whole lines only.
  private(set) var bytes: [UInt8] = []
  /// The line that is being written, not folded yet; kept for its room.
  private var line: [UInt8] = []

  /// Makes room for so many bytes more.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Opens a component (RFC 5545 §3.6).
  mutating func begin(_ component: ComponentName) {
    boundary("BEGIN:", component)
  }

  /// Closes the component opened last; the caller names it again.
  mutating func end(_ component: ComponentName) {
    boundary("END:", component)
  }

  private mutating func boundary(_ word: String, _ component: ComponentName) {
    bytes.append(word.utf8.span)
    bytes.append(component.rawValue.utf8.span)
    bytes.append(ASCII.carriageReturn)
    bytes.append(ASCII.lineFeed)
  }

  /// Writes one property.
  mutating func property(_ name: PropertyName, _ value: PropertyValue, with parameter: Parameter? = nil) {
    line.removeAll(keepingCapacity: true)
    line.append(name.rawValue.utf8.span)
    if let parameter {
      line.append(ASCII.semicolon)
      line.append(parameter.name.utf8.span)
      line.append(ASCII.equals)
      ParameterEncoding.append(parameter.text, to: &line)
    }
    line.append(ASCII.colon)
    ValueEncoding.append(value, to: &line)
    LineFolding.append(line, to: &bytes)
  }

  /// Writes a text with its language, or nothing where there is no text.
  mutating func text(_ name: PropertyName, _ text: CalendarText?) {
    guard let text else { return }
    property(name, .text(text.string), with: text.language.map(Parameter.language))
  }

  /// Copies whole lines that were written before.
  mutating func lines(_ lines: ArraySlice<UInt8>) { bytes.append(contentsOf: lines) }
}
