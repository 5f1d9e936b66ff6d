import DocketDiagnostics
import DocketRecords

/// The edit that adds a key with a short value to a block, in the style in which the block is written.
struct KeyInsertion {
  /// The file.
  let source: SourceFile
  /// The bytes of the block's first key, which gives the indentation.
  let firstKey: ByteRange
  /// The bytes of the whole block.
  let block: ByteRange
  /// The value after which the key is to stand; it ends on its own line.
  let place: ByteRange

  /// Adds a key.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - value: its value as it is typed.
  /// - Returns: the edit.
  func adding(_ key: String, _ value: String) -> TextEdit {
    if source.bytes.indices.contains(block.lower), source.bytes[block.lower] == UInt8(ascii: "{") {
      return edit(", \(key): \(value)", at: place.upper)
    }
    let line = source.lineRange(source.position(at: place.upper).line)
    let indentation = String(repeating: " ", count: max(0, source.position(at: firstKey.lower).column - 1))
    let first = source.lineRange(1).upper
    let hasReturn = source.bytes.indices.contains(first) && source.bytes[first] == 0x0D
    return edit("\(hasReturn ? "\r\n" : "\n")\(indentation)\(key): \(value)", at: line.upper)
  }

  private func edit(_ text: String, at offset: Int) -> TextEdit {
    TextEdit(path: source.path, range: ByteRange(offset, offset), replacement: text)
  }
}
