/// Knows the private values of a run and takes them out of texts, wherever they turn up again.
///
/// A value is found as it was written, in any letter case, with any spaces for its spaces; a value of nine or more
/// letters and digits of which at least nine are digits also with other separators or none (`4 9-00` for `4900`). A
/// value of fewer than four characters is found only as a whole word: masking each `12` would leave nothing legible.
/// Before a `…`, where a message has cut a text short, the beginning of a value is found as well.
public struct Redactor: Sendable {
  private var words = SecretTree()
  private var numbers = SecretTree()

  /// Creates a redactor that knows no value.
  public init() {}

  /// Creates a redactor for the masked values of files and of their names.
  ///
  /// - Parameters:
  ///   - masks: the places of the values.
  ///   - sources: the files by path; values of a file that is missing here are not known.
  public init(masks: MaskedRanges, sources: [String: SourceFile]) {
    for path in masks.paths {
      guard let source = sources[path] else { continue }
      insert(masks, of: source)
    }
    insertNames(masks)
    for value in masks.decodedValues { insert(value) }
  }

  /// Whether no value is known.
  public var isEmpty: Bool { words.isEmpty }

  /// Learns the masked values of one file.
  public mutating func insert(_ masks: MaskedRanges, of source: SourceFile) {
    for range in masks.values(source.path) { insert(source.text(range)) }
  }

  /// Learns the masked values in the names of files.
  public mutating func insertNames(_ masks: MaskedRanges) {
    for path in masks.maskedNames {
      let bytes = Array(path.utf8)
      for range in masks.nameValues(path) {
        let lower = min(max(0, range.lower), bytes.count)
        let upper = min(max(lower, range.upper), bytes.count)
        insert(String(decoding: bytes[lower..<upper], as: UTF8.self))
      }
    }
  }

  /// Learns a value as it is written; quotation marks, brackets and spaces around it do not count.
  public mutating func insert(_ value: String) {
    let lines = value.unicodeScalars.split { Self.isLineBreak($0) }
    for text in [value.unicodeScalars[...]] + (lines.count > 1 ? lines.filter { $0.count >= 6 } : []) {
      let core = Self.trimmed(text)
      for piece in Self.pieces(FoldedText(core, .words).folded) {
        words.insert(Self.withoutOuterSpaces(piece))
      }
      let compact = FoldedText(core, .lettersAndDigits).folded
      let digits = compact.filter(FoldedText.isDigit)
      guard digits.count >= Self.fewestDigits else { continue }
      for piece in Self.pieces(compact) + Self.pieces(digits) { numbers.insert(piece) }
    }
  }

  /// The text with every private value replaced by bullets, as many as its characters but at least four.
  public func redacting(_ text: String) -> String {
    guard !isEmpty else { return text }
    let scalars = Array(text.unicodeScalars)
    let ranges = secretRanges(in: scalars)
    guard !ranges.isEmpty else { return text }
    // Appending to an array takes no copy of what is there already, as appending to a view does.
    var result: [Unicode.Scalar] = []
    var index = 0
    for range in ranges {
      result.append(contentsOf: scalars[index..<range.lowerBound])
      let hidden = String(String.UnicodeScalarView(scalars[range])).count
      result.append(contentsOf: repeatElement(Self.bullet, count: max(4, hidden)))
      index = range.upperBound
    }
    result.append(contentsOf: scalars[index...])
    return String(String.UnicodeScalarView(result))
  }

  /// Whether a private value stands in the text.
  public func finds(in text: String) -> Bool {
    !isEmpty && !secretRanges(in: Array(text.unicodeScalars)).isEmpty
  }

  /// What stands for a character of a private value.
  public static let bullet: Unicode.Scalar = "•"

  /// Where private values stand in a text: ranges of indices, sorted, none touching the next.
  public func secretRanges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    let text = FoldedText(scalars, .words)
    var found = matches(of: words, in: text) { _, _ in true } + cutShort(in: text)
    found = found.filter { range in
      range.count >= Self.shortest || Self.isWholeWord(range, in: scalars)
    }
    if !numbers.isEmpty {
      found += matches(of: numbers, in: FoldedText(scalars, .lettersAndDigits)) { before, here in
        here - before <= Self.longestSeparator + 1
      }
    }
    return Self.joined(found)
  }

  /// Where a text that was cut short ends, before its `…`, with the beginning of a value.
  private func cutShort(in text: FoldedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for end in text.folded.indices where text.folded[end] == Self.ellipsis {
      let first = max(0, end - Self.longestPiece)
      guard end - first >= Self.fewestOfCut else { continue }
      for start in first...end - Self.fewestOfCut where words.begins(text.folded[start..<end]) {
        found.append(text.origin[start]..<text.origin[end - 1] + 1)
        break
      }
    }
    return found
  }

  private func matches(
    of tree: SecretTree, in text: FoldedText, goesOn: (Int, Int) -> Bool
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for place in text.folded.indices {
      let lengths = tree.lengths(at: place, in: text.folded) { goesOn(text.origin[$0 - 1], text.origin[$0]) }
      for length in lengths { found.append(text.origin[place]..<text.origin[place + length - 1] + 1) }
    }
    return found
  }
}
