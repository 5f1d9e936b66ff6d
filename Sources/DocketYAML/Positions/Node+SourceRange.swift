public import DocketDiagnostics

extension Node {
  /// The bytes of the file that became a part of the decoded text.
  ///
  /// The raw text is walked as libyaml reads it: escapes, doubled apostrophes, folded lines, block indentation. A
  /// folded line break counts as one piece with the blanks around it, an escape likewise. Line breaks at the end of
  /// a block text, which its range leaves out, stand at the range's end.
  ///
  /// - Parameters:
  ///   - utf8: bytes of `scalar.text` in UTF-8, from 0; what lies outside the text is left out.
  ///   - file: the file the node was read from.
  /// - Returns: the bytes, whole characters; the node's whole range when the walk does not lead back to the text,
  ///   and for a list or a mapping.
  public func sourceRange(ofText utf8: Range<Int>, in file: SourceFile) -> ByteRange {
    guard let scalar, range.upper <= file.bytes.count else { return range }
    let count = scalar.text.utf8.count
    let lower = min(max(0, utf8.lowerBound), count)
    var walk = ScalarWalk(
      file.bytes, over: range, of: scalar, to: lower..<min(max(lower, utf8.upperBound), count))
    switch scalar.style {
    case .plain: walk.walkFlow(range)
    case .singleQuoted, .doubleQuoted: walk.walkFlow(ByteRange(range.lower + 1, range.upper - 1))
    case .literal, .folded: walk.walkBlock()
    }
    return walk.found ?? range
  }
}
