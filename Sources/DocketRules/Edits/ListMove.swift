import DocketDiagnostics
import DocketEditing
import DocketYAML

/// The edits that move an entry of a list further up, with its comments.
///
/// Only for lists of one entry a line or more, each after a dash: between brackets, a reader finds nothing by its place.
struct ListMove {
  let edits: [TextEdit]

  /// Plans a move; nil where the list is written another way.
  ///
  /// - Parameters:
  ///   - value: the bytes of a value of the entry that moves.
  ///   - target: the place of the entry before which it is to stand.
  ///   - source: the file.
  init?(ofEntryWith value: ByteRange, to target: Int, in source: SourceFile) {
    guard var file = try? EditedFile(source), let entry = file.path(of: value)?.parent,
      let list = entry.parent,
      case .item(let index)? = entry.steps.last, target < index,
      let range = file.node(at: entry)?.range, Self.followsDash(range, in: source)
    else { return nil }
    do { try file.move(in: list, from: index, to: target) } catch { return nil }
    edits = file.edits
  }

  /// Whether an entry begins on the line of its dash, with nothing before that.
  private static func followsDash(_ entry: ByteRange, in source: SourceFile) -> Bool {
    let start = source.lineRange(source.position(at: entry.lower).line).lower
    let mark = source.bytes[start..<entry.lower].drop { $0 == 0x20 }
    return mark.first == UInt8(ascii: "-") && mark.count > 1 && mark.dropFirst().allSatisfy { $0 == 0x20 }
  }
}
