extension SourceFile {
  /// The bytes after edits.
  ///
  /// - Parameter edits: edits of this file, in any order; those of other files are passed over.
  /// - Returns: the new bytes; nil when an edit lies outside the file, or two of them touch the same bytes.
  public func applying(_ edits: [TextEdit]) -> [UInt8]? {
    let own = edits.filter { $0.path == path }.sorted { $0.range.lower < $1.range.lower }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + own.reduce(0) { $0 + $1.replacement.utf8.count })
    var place = 0
    for (index, edit) in own.enumerated() {
      guard edit.range.lower >= place, edit.range.upper <= bytes.count else { return nil }
      if index > 0, edit.collides(with: own[index - 1]) { return nil }
      result += bytes[place..<edit.range.lower]
      result += edit.replacement.utf8
      place = edit.range.upper
    }
    result += bytes[place...]
    return result
  }
}

extension TextEdit {
  /// Whether two edits of one file cannot both be made: they share bytes, or insert at the same place.
  public func collides(with other: TextEdit) -> Bool {
    guard path == other.path else { return false }
    if range.overlaps(other.range) { return true }
    return range.lower == other.range.lower && (range.count == 0 || other.range.count == 0)
  }
}
