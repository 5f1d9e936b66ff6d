public import DocketDiagnostics
public import DocketYAML

/// A file while it is edited.
///
/// Each edit changes the bytes it means and no others. After each, the lines around it are read again: all data elsewhere must be
/// equal, what was meant must stand where it was meant, and no comment may be lost but those that went with a removed
/// item. Otherwise the edit is refused and nothing changes.
///
/// - A comment belongs to the item or key right above which it stands, in the same column; to the one behind which it
///   stands; or to the one it stands below and deeper than. It goes where that goes.
/// - A comment with an empty line below it is a heading, one at the end of a block belongs to the block, and those at
///   the top of a file to the file: these stay.
public struct EditedFile: Sendable {
  /// The file before the first edit.
  public let original: SourceFile
  /// The file as it is now.
  public var source: SourceFile { state.source }
  /// The file as it is now, with what was read from it.
  var state: FileState
  private var pieces: Pieces

  /// Reads a file.
  ///
  /// - Parameter source: the file.
  /// - Throws: `EditProblem.unreadable`.
  public init(_ source: SourceFile) throws(EditProblem) {
    original = source
    state = try FileState(source)
    pieces = Pieces(count: source.bytes.count)
  }

  /// The edits that make the file as it is now out of the original, in the order of the file; none overlaps another.
  public var edits: [TextEdit] { pieces.edits(of: original) }

  /// The part at a path with all it holds; nil where nothing stands.
  public func node(at path: NodePath) -> Node? {
    guard let site = try? state.site(at: path) else { return nil }
    return state.tree.node(site.part)
  }

  /// Whether reading the file anew gives what it is taken for after the edits.
  package var isAsReadAnew: Bool { state.isAsReadAnew }

  /// Makes one step, or changes nothing.
  mutating func make(_ step: EditStep, at path: NodePath) throws(EditProblem) {
    let changes = step.replacements.sorted {
      ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper)
    }
    guard let bytes = state.source.replacing(changes) else { throw .uncertain(path) }
    let next: FileState
    do {
      next = try state.after(
        changes, SourceFile(path: original.path, bytes: bytes), within: step.ancestors)
    } catch {
      throw .uncertain(path)
    }
    guard Proof(before: state, after: next, step: step).holds else { throw .uncertain(path) }
    pieces.replace(changes)
    state = next
  }
}

extension SourceFile {
  /// The bytes after replacements, which are in order; nil when two of them overlap.
  fileprivate func replacing(_ changes: [Replacement]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + changes.reduce(0) { $0 + $1.text.utf8.count })
    var place = 0
    for change in changes {
      guard change.range.lower >= place, change.range.upper <= bytes.count else { return nil }
      result += bytes[place..<change.range.lower]
      result += change.text.utf8
      place = change.range.upper
    }
    result += bytes[place...]
    return result
  }
}
