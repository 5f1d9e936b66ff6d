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
  let file: RecordFile

  /// Adds a date to a list of old dates.
  ///
  /// - Parameters:
  ///   - old: the date to keep.
  ///   - key: `moved_from` or `corrected_from`.
  /// - Returns: the edit; nil when what stands under the key is no list, which has to be mended first.
  func adding(_ old: RecordDate, to key: String) -> TextEdit? {
    let stated = key == "moved_from" ? event.$movedFrom : event.$correctedFrom
    if stated.isAbsent { return newKey(key, old) }
    guard let list = stated.wrappedValue, !stated.isUnreadable else { return nil }
    if isFlow(list.range) {
      guard let last = list.value.last else { return insertion("\(old)", at: list.range.lower + 1) }
      return insertion(", \(old)", at: last.range.upper)
    }
    guard let last = list.value.last, isItem(last.range) else { return nil }
    let line = source.lineRange(source.position(at: last.range.upper).line)
    let indentation = source.bytes[line.lower..<line.upper].prefix { $0 == 0x20 }.count
    return insertion("\(lineBreak)\(spaces(indentation))- \(old)", at: line.upper)
  }

  private func newKey(_ key: String, _ old: RecordDate) -> TextEdit {
    if isFlow(event.range) { return insertion(", \(key): [\(old)]", at: date.range.upper) }
    let line = source.lineRange(source.position(at: date.range.upper).line)
    let indentation = source.position(at: event.firstKey.lower).column - 1
    return insertion("\(lineBreak)\(spaces(indentation))\(key): [\(old)]", at: line.upper)
  }

  private var source: SourceFile { file.source }

  private func isFlow(_ range: ByteRange) -> Bool {
    guard source.bytes.indices.contains(range.lower) else { return false }
    return source.bytes[range.lower] == UInt8(ascii: "[") || source.bytes[range.lower] == UInt8(ascii: "{")
  }

  /// Whether something stands after the hyphen of a list, and not where a list should be.
  private func isItem(_ range: ByteRange) -> Bool {
    let before = source.bytes[..<range.lower].last { $0 != 0x20 && $0 != 0x22 && $0 != 0x27 }
    return before == UInt8(ascii: "-")
  }

  private func insertion(_ text: String, at offset: Int) -> TextEdit {
    TextEdit(path: file.path, range: ByteRange(offset, offset), replacement: text)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// The line break of the file's first line.
  private var lineBreak: String {
    let end = source.lineRange(1).upper
    return end < source.bytes.count && source.bytes[end] == 0x0D ? "\r\n" : "\n"
  }
}
