import DocketDiagnostics

extension Report {
  /// Which code points of a file must not be shown: those in masked bytes, and private values wherever they stand.
  ///
  /// - Parameters:
  ///   - scalars: neighbouring code points of one line.
  ///   - source: the file they are from.
  /// - Returns: one answer for each code point.
  func hidden(_ scalars: [ExcerptCells.PlacedScalar], in source: SourceFile) -> [Bool] {
    var hidden = scalars.map { masks.hides($0.bytes, of: source.path) }
    for range in redactor.secretRanges(in: scalars.map(\.scalar)) {
      for index in range { hidden[index] = true }
    }
    return hidden
  }
}
