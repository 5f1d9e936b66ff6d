import DocketDiagnostics
import DocketRecords
import DocketYAML

extension Validator {
  /// Rules that know escapes themselves, so that a backslash in the decoded text is no escape to them.
  private static let readEscapes: Set<String> = ["bidi-control", "invisible-characters"]

  /// Checks texts as readers get them, where that differs from what stands in the file: digits can hide in escapes,
  /// and a word that says what a number is can stand on the line before.
  ///
  /// - Parameters:
  ///   - file: the file, after reading.
  ///   - allowed: what may stand in it.
  ///   - plain: what was found in the bytes of all files.
  /// - Returns: what only readers would see, at the whole texts.
  func checkDecoded(_ file: RecordFile, _ allowed: Allowed, besides plain: PlainFindings) -> Found {
    var found = Found()
    for node in DecodedTexts.nodes(of: file) {
      let text = node.scalar?.text ?? ""
      // Without a name, since the name has been looked at.
      let little = SourceFile(path: "", withoutLines: Array(text.utf8))
      let reading = BytesReading(little, allowed)
      for rule in rules where rule.description.family == .privacy && !Self.readEscapes.contains(rule.id) {
        guard let part = reading.found(by: rule) else { continue }
        // Also what was found in the bytes: there an escape within the value can cut it short, and here it is whole.
        for value in part.masked.decodedValues { found.masked.insert(value: value) }
        for range in part.masked.values(little.path) {
          found.masked.insert(value: little.text(range))
          found.masked.insert(
            path: file.path, range: node.sourceRange(ofText: range.lower..<range.upper, in: file.source))
        }
        let hits = part.diagnostics.filter { $0.location.byteRange.count > 0 }
        guard
          let hidden = hits.first(where: { hit in
            let range = hit.location.byteRange
            let source = node.sourceRange(ofText: range.lower..<range.upper, in: file.source)
            return !plain.covers(source, of: file.path, rule: rule.id)
          })
        else { continue }
        found.masked.insert(path: file.path, range: node.range)
        guard found.diagnostics.count < Findings.mostInBytes else { continue }
        found.diagnostics.append(
          Diagnostic(
            rule.description, at: file.source.location(node.range), what: hidden.what, why: hidden.why,
            mend: hidden.mend, severity: hidden.severity))
      }
    }
    return found
  }
}

/// What was found in the bytes of files.
struct PlainFindings {
  private let masked: MaskedRanges
  private let places: [String: [Diagnostic]]

  init(_ found: Found) {
    masked = found.masked
    places = Dictionary(grouping: found.diagnostics, by: \.location.path)
  }

  /// Whether something was found in a range of a file, by a rule that masks, or by this one.
  func covers(_ range: ByteRange, of path: String, rule: String) -> Bool {
    masked.hides(range, of: path)
      || places[path]?.contains { $0.rule == rule && $0.location.byteRange.overlaps(range) } ?? false
  }
}

/// Texts of which readers get other characters than stand in the file.
enum DecodedTexts {
  /// The texts with escapes or over several lines.
  ///
  /// The tree is asked for only where the file has a backslash: without one, only texts over several lines differ,
  /// which reading has put aside.
  static func nodes(of file: RecordFile) -> [Node] {
    let bytes = file.source.bytes
    let span = bytes.span
    if contains(0x5C, span, ByteRange(0, span.count)) {
      var found: [Node] = []
      var open = file.root.map { [$0] } ?? []
      while let node = open.popLast() {
        switch node.content {
        case .scalar(let scalar): if differs(node, scalar, in: span) { found.append(node) }
        case .sequence(let items): open += items
        case .mapping(let entries): for entry in entries { open += [entry.key, entry.value] }
        }
      }
      return found.sorted { $0.range.lower < $1.range.lower }
    }
    return file.spanning
  }

  private static func differs(_ node: Node, _ scalar: Scalar, in span: Span<UInt8>) -> Bool {
    contains(0x0A, span, node.range) || scalar.style == .doubleQuoted && contains(0x5C, span, node.range)
  }

  private static func contains(_ byte: UInt8, _ span: Span<UInt8>, _ range: ByteRange) -> Bool {
    var index = range.lower
    while index < range.upper, span[index] != byte { index += 1 }
    return index < range.upper
  }
}
