import DocketDiagnostics

/// A file as its readers get it: what looks for private values looks here, and not at the bytes.
///
/// Digits of every script, in circles or struck through, are digits, every space is a space, escapes of addresses are
/// undone (`CharacterFold`, `FoldedBytes`), UTF-16 is read as such. Each place leads back to the file.
struct ReadersText: Sendable {
  /// The file it was made from.
  let source: SourceFile
  /// The same file, its content and its path as readers get them.
  let file: SourceFile
  /// What was seen in the bytes of the file; nil where they are not what was looked at.
  let marks: SourceMarks?
  /// From the file's bytes to the content, one step after the other; empty when nothing differs.
  private let steps: [AlteredBytes]
  /// From the path to the name as it is read.
  private let name: AlteredBytes?

  /// Reads a file; linear in its bytes.
  init(_ source: SourceFile) {
    self.source = source
    var steps: [AlteredBytes] = []
    if let wide = WideText.decoded(source.bytes) { steps.append(wide) }
    let reading = FoldedBytes(steps.last?.bytes ?? source.bytes)
    marks = steps.isEmpty ? reading.marks : nil
    let folded = reading.result
    if folded.isAltered { steps.append(folded) }
    self.steps = steps
    let path = FoldedBytes(Array(source.path.utf8)).result
    name = path.isAltered ? path : nil
    file =
      steps.isEmpty && name == nil
      ? source
      : SourceFile(
        path: String(decoding: path.bytes, as: UTF8.self), withoutLines: steps.last?.bytes ?? source.bytes)
  }

  /// The bytes of the file that became a part of the content.
  func sourceRange(of range: ByteRange) -> ByteRange {
    steps.reversed().reduce(range) { $1.source(of: $0) }
  }

  /// What was found in the text, at its places in the file.
  ///
  /// A value that is written otherwise in the file is masked as readers get it, too.
  func restored(_ found: Found) -> Found {
    guard !steps.isEmpty || name != nil else { return found }
    var result = Found()
    for value in found.masked.decodedValues { result.masked.insert(value: value) }
    result.diagnostics = found.diagnostics.map { diagnostic in
      let range = diagnostic.location.byteRange
      // A finding about the name stands at the file as a whole.
      let place = range == ByteRange(0, 0) ? range : sourceRange(of: range)
      return diagnostic.moved(to: source.location(place)) {
        TextEdit(path: source.path, range: sourceRange(of: $0.range), replacement: $0.replacement)
      }
    }
    for range in found.masked.values(file.path) {
      let place = sourceRange(of: range)
      result.masked.insert(path: source.path, range: place)
      if source.bytes[place.lower..<place.upper] != file.bytes[range.lower..<range.upper] {
        result.masked.insert(value: file.text(range))
      }
    }
    for range in found.masked.nameValues(file.path) {
      result.masked.insert(namePart: name?.source(of: range) ?? range, of: source.path)
      if name != nil {
        result.masked.insert(
          value: String(decoding: Array(file.path.utf8)[range.lower..<range.upper], as: UTF8.self))
      }
    }
    return result
  }
}
