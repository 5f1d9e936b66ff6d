import DocketDiagnostics
import DocketRecords
import DocketYAML

extension RecordFile {
  /// The values of the file as they stand, first to last, keys left out.
  ///
  /// The file is parsed again for this.
  var values: [Node] {
    var found: [Node] = []
    var left = [root].compactMap(\.self)
    while let node = left.popLast() {
      switch node.content {
      case .scalar: found.append(node)
      case .sequence(let items): left += items.reversed()
      case .mapping(let entries): left += entries.reversed().map(\.value)
      }
    }
    return found
  }
}
