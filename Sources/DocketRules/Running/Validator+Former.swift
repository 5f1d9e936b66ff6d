import DocketDiagnostics
import DocketRecords
import DocketText

extension Validator {
  /// The private values of an earlier state, as values and not as places: the files are not what they were.
  ///
  /// - Parameters:
  ///   - files: the earlier files.
  ///   - earlier: what reading them gave.
  ///   - now: the present state; a file that is the same in both is left out, since its values are known.
  ///   - allowed: what may stand in them.
  /// - Returns: values without places, and names of files.
  func formerValues(
    of files: [SourceFile], read earlier: Corpus, now: Corpus, _ allowed: Allowed
  ) -> MaskedRanges {
    let present = Dictionary(now.files.map { ($0.path, $0.source) }, uniquingKeysWith: { first, _ in first })
    let changed = files.filter { present[$0.path]?.bytes != $0.bytes }
    var plain = Found()
    for part in Parallel.map(changed, width: width, { checkBytes(of: $0, allowed) }) { plain.add(part) }
    let places = PlainFindings(plain)
    let paths = Set(changed.map(\.path))
    let read = earlier.files.filter { paths.contains($0.path) }
    var masks = plain.masked
    for part in Parallel.map(read, width: width, { checkDecoded($0, allowed, besides: places) }) {
      masks.formUnion(part.masked)
    }
    return masks.asValues(of: changed)
  }
}

extension MaskedRanges {
  /// The same values without places in files; names of files stay.
  func asValues(of files: [SourceFile]) -> MaskedRanges {
    var result = MaskedRanges()
    for value in decodedValues { result.insert(value: value) }
    for file in files {
      for range in values(file.path) { result.insert(value: file.text(range)) }
    }
    for path in maskedNames {
      for range in nameValues(path) { result.insert(namePart: range, of: path) }
    }
    return result
  }
}
