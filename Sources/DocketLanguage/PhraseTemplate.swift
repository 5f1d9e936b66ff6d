/// A phrase's text in one language, cut at its places.
struct PhraseTemplate {
  /// A stretch of a template.
  enum Part: Hashable {
    /// Words shown as they are.
    case words(String)
    /// `{name}`: the argument of that name.
    case place(String)
    /// `{name?one|other}`: the word that fits the count of that name.
    case choice(String, forms: [String])
  }

  /// The parts in reading order.
  let parts: [Part]
  /// Whether every brace has its partner and none stands within a place.
  let isBalanced: Bool

  /// Cuts a template; a brace without a partner is kept as it is.
  ///
  /// All marks are ASCII, so bytes are compared: a publication cuts templates a hundred thousand times, and looking for
  /// whole characters took a fifth of the time of all its calendars.
  init(_ text: String) {
    var parts: [Part] = []
    var isBalanced = true
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: Mark.open) {
      let words = rest[..<open]
      guard let close = rest[open...].utf8.firstIndex(of: Mark.close) else {
        isBalanced = false
        break
      }
      let inside = rest[rest.utf8.index(after: open)..<close]
      isBalanced =
        isBalanced && !words.utf8.contains(Mark.close) && !inside.utf8.contains(Mark.open) && !inside.isEmpty
      if !words.isEmpty { parts.append(.words(String(words))) }
      parts.append(Self.place(inside))
      rest = rest[rest.utf8.index(after: close)...]
    }
    isBalanced = isBalanced && !rest.utf8.contains(Mark.close)
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.parts = parts
    self.isBalanced = isBalanced
  }

  private static func place(_ inside: Substring) -> Part {
    guard let mark = inside.utf8.firstIndex(of: Mark.question) else { return .place(String(inside)) }
    let forms = inside[inside.utf8.index(after: mark)...].utf8.split(
      separator: Mark.bar, omittingEmptySubsequences: false)
    return .choice(String(inside[..<mark]), forms: forms.map { String(Substring($0)) })
  }

  /// The bytes with a meaning.
  private enum Mark {
    static let open = UInt8(ascii: "{")
    static let close = UInt8(ascii: "}")
    static let question = UInt8(ascii: "?")
    static let bar = UInt8(ascii: "|")
  }
}
