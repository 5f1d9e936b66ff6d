import DocketDiagnostics
import DocketRecords
import DocketTime

/// The edit that adds an old date to an event, in the style in which the event is written.
struct DateChangeEdit {
  /// The event.
  let event: Event
  /// Its date.
  let date: Located<RecordDate>
  /// Its file.
  let file: SourceFile

  /// Adds a date to a list of old dates.
  ///
  /// - Parameters:
  ///   - old: the date to keep.
  ///   - key: `moved_from` or `corrected_from`.
  ///   - existing: the list as it is, if there is one.
  func adding(_ old: RecordDate, to key: String, existing: Located<[Located<RecordDate>]>?) -> TextEdit {
    if let existing, let last = existing.value.last {
      let isFlow = file.bytes[safe: existing.range.lower] == UInt8(ascii: "[")
      let addition = isFlow ? ", \(old)" : "\(lineBreak)\(indentation(at: last.range.lower))- \(old)"
      return TextEdit(
        path: file.path, range: ByteRange(last.range.upper, last.range.upper), replacement: addition)
    }
    let isFlow = file.bytes[safe: event.range.lower] == UInt8(ascii: "{")
    let addition = isFlow ? ", \(key): [\(old)]" : "\(lineBreak)\(keyIndentation)\(key): [\(old)]"
    let place = isFlow ? date.range.upper : file.lineRange(file.position(at: date.range.upper).line).upper
    return TextEdit(path: file.path, range: ByteRange(place, place), replacement: addition)
  }

  private var lineBreak: String {
    let line = file.lineRange(1)
    return file.bytes[safe: line.upper] == 0x0D ? "\r\n" : "\n"
  }

  /// Spaces up to the event's keys.
  private var keyIndentation: String {
    String(repeating: " ", count: file.position(at: event.firstKey.lower).column - 1)
  }

  /// Spaces up to the hyphen of a list item.
  private func indentation(at offset: Int) -> String {
    let line = file.lineRange(file.position(at: offset).line)
    return String(repeating: " ", count: file.bytes[line.lower..<line.upper].prefix { $0 == 0x20 }.count)
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
