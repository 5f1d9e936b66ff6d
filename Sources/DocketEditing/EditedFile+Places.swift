public import DocketDiagnostics
import DocketYAML

extension EditedFile {
  /// The path of the innermost part that holds bytes of the file as it is now; nil where none does.
  ///
  /// For those who know places and not names: a misspelt key that was read as what was meant has another name.
  ///
  /// - Parameter range: the bytes, for instance those of a value.
  /// - Returns: the path; of a key, that of the block it stands in.
  public func path(of range: ByteRange) -> NodePath? {
    let tree = state.tree
    var part = tree.root
    guard part.range.contains(range) else { return nil }
    var steps: [NodePath.Step] = []
    while true {
      var children = tree.children(of: part)
      var next: (step: NodePath.Step, part: Part)?
      var place = 0
      while let child = children.next() {
        var (step, held): (NodePath.Step, Part) = (.item(place), child)
        if part.form == .mapping {
          guard let value = children.next() else { break }
          (step, held) = (.key(tree.text(of: child)), value)
        }
        if held.range.contains(range), range.count > 0 {
          next = (step, held)
          break
        }
        place += 1
      }
      guard let next else { return NodePath(steps) }
      steps.append(next.step)
      part = next.part
    }
  }
}
