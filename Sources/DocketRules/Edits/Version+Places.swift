import DocketDiagnostics
import DocketRecords
import DocketYAML

extension Text.Version {
  /// The bytes of the file that hold a part of the text as it is; nil where the file writes it in another way, with
  /// an escape or over several lines, so that no edit may be offered.
  ///
  /// - Parameters:
  ///   - utf8: the part, in UTF-8 offsets of the text.
  ///   - file: the file.
  /// - Returns: the bytes.
  func exactRange(ofText utf8: Range<Int>, in file: SourceFile) -> ByteRange? {
    let range = node.sourceRange(ofText: utf8, in: file)
    guard range.count == utf8.count, range.upper <= file.bytes.count else { return nil }
    let part = text.utf8.dropFirst(utf8.lowerBound).prefix(utf8.count)
    return file.bytes[range.lower..<range.upper].elementsEqual(part) ? range : nil
  }

  /// An edit that replaces a part of the text; nil where it cannot be made safely.
  ///
  /// - Parameters:
  ///   - utf8: the part, in UTF-8 offsets of the text.
  ///   - replacement: letters, spaces and signs that no style of YAML needs to escape.
  ///   - file: the file.
  /// - Returns: the edit.
  func edit(_ utf8: Range<Int>, to replacement: String, in file: SourceFile) -> TextEdit? {
    exactRange(ofText: utf8, in: file).map {
      TextEdit(path: file.path, range: $0, replacement: replacement)
    }
  }
}
