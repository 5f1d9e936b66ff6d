import DocketDiagnostics
import DocketRecords
import DocketYAML

extension RecordFile {
  /// The value under a key of the block with the given bytes, also where reading it gave nothing.
  ///
  /// What is there and could not be read has been reported: a rule must not call it missing as well.
  func value(of key: String, inBlock range: ByteRange) -> Node? {
    var next = root
    while let node = next {
      if node.range == range, let entries = node.entries { return entries.first { $0.name == key }?.value }
      switch node.content {
      case .scalar: next = nil
      case .sequence(let items): next = items.first { $0.range.contains(range) }
      case .mapping(let entries): next = entries.map(\.value).first { $0.range.contains(range) }
      }
    }
    return nil
  }

  /// The value under a key of the whole file.
  func value(of key: String) -> Node? { root?.entries?.first { $0.name == key }?.value }
}
