import DocketDiagnostics

/// Where places of a file stood before mends of its syntax.
struct MendedPlaces {
  /// The file as it is.
  let file: SourceFile
  /// The edits of each mend; those of the second count in the file that the first left, and so on.
  let mends: [[TextEdit]]

  /// Creates the places of a file that was mended.
  ///
  /// - Parameters:
  ///   - file: the file before all mends.
  ///   - steps: what was done to it, in order.
  init(_ file: SourceFile, _ steps: [Fixing.Step]) {
    self.file = file
    mends = steps.map { step in
      step.fix.edits.filter { $0.path == file.path }.sorted { $0.range.lower < $1.range.lower }
    }
  }

  /// A place as it was before.
  ///
  /// - Parameters:
  ///   - location: a place, also in another file, where nothing moves.
  ///   - count: after how many of the mends it stands there; nil for all.
  /// - Returns: the place in the file as it is.
  func place(of location: Location, after count: Int? = nil) -> Location {
    guard location.path == file.path else { return location }
    var (lower, upper) = (location.start.offset, location.end.offset)
    for edits in mends.prefix(count ?? mends.count).reversed() {
      (lower, upper) = (Self.offset(lower, before: edits), Self.offset(upper, before: edits))
    }
    return file.location(ByteRange(lower, max(lower, upper)))
  }

  /// Where a byte stood before edits; one that they wrote stands where they did.
  private static func offset(_ offset: Int, before edits: [TextEdit]) -> Int {
    var growth = 0
    for edit in edits {
      let start = edit.range.lower + growth
      let length = edit.replacement.utf8.count
      if offset < start { break }
      if offset < start + length { return edit.range.lower }
      growth += length - edit.range.count
    }
    return offset - growth
  }
}
