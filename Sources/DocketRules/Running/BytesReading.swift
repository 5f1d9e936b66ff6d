import DocketDiagnostics
import DocketScanning

/// A file on the way through the rules about bytes and about texts: what they share is made once.
struct BytesReading {
  private let text: ReadersText
  private let allowed: Allowed

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - allowed: what may stand in it.
  init(_ file: SourceFile, _ allowed: Allowed) {
    text = ReadersText(file)
    self.allowed = allowed.withPlaces(of: text)
  }

  /// What a rule finds, at its places in the file; nil for a rule that looks at something else.
  func found(by rule: Rule) -> Found? {
    var findings = Findings(of: rule.description)
    switch rule.check {
    case .bytes(let check):
      check(text.source, allowed, &findings)
      return findings.finish()
    case .text(let check):
      check(text.file, allowed, &findings)
      return text.restored(findings.finish())
    case .reading, .file, .record, .corpus, .change, .history: return nil
    }
  }
}

extension ReadersText {
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
