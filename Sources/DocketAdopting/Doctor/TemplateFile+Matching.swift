extension TemplateFile {
  /// Whether a text is this template with its places filled, each with anything or nothing.
  func isFilled(as text: String) -> Bool {
    let pieces = Self.pieces(of: self.text)
    guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first) else { return false }
    guard pieces.count > 1 else { return text == first }
    var rest = text.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  /// What stands between places such as `@TITLE@`.
  private static func pieces(of text: String) -> [String] {
    text.split(separator: #/@[A-Z][A-Z0-9_]*@/#, omittingEmptySubsequences: false).map(String.init)
  }
}
