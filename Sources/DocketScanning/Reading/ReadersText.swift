package import DocketDiagnostics

/// A file as its readers get it: what looks for private values looks here, and not at the bytes.
///
/// Digits of every script, in circles or struck through, are digits, every space is a space, escapes of addresses are
/// undone (`CharacterFold`, `FoldedBytes`), UTF-16 is read as such. Each place leads back to the file.
package struct ReadersText: Sendable {
  /// The file it was made from.
  package let source: SourceFile
  /// The same file, its content and its path as readers get them.
  package let file: SourceFile
  /// What was seen in the bytes of the file; nil where they are not what was looked at.
  package let marks: SourceMarks?
  /// From the file's bytes to the content, one step after the other; empty when nothing differs.
  package let steps: [AlteredBytes]
  /// From the path to the name as it is read.
  package let name: AlteredBytes?

  /// Reads a file; linear in its bytes.
  package init(_ source: SourceFile) {
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
  package func sourceRange(of range: ByteRange) -> ByteRange {
    steps.reversed().reduce(range) { $1.source(of: $0) }
  }
}
