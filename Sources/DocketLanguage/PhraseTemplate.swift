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
  init(_ text: String) {
    var parts: [Part] = []
    var isBalanced = true
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let words = rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else {
        isBalanced = false
        break
      }
      let inside = rest[rest.index(after: open)..<close]
      isBalanced = isBalanced && !words.contains("}") && !inside.contains("{") && !inside.isEmpty
      if !words.isEmpty { parts.append(.words(String(words))) }
      parts.append(Self.place(inside))
      rest = rest[rest.index(after: close)...]
    }
    isBalanced = isBalanced && !rest.contains("}")
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.parts = parts
    self.isBalanced = isBalanced
  }

  private static func place(_ inside: Substring) -> Part {
    guard let mark = inside.firstIndex(of: "?") else { return .place(String(inside)) }
    let forms = inside[inside.index(after: mark)...].split(separator: "|", omittingEmptySubsequences: false)
    return .choice(String(inside[..<mark]), forms: forms.map(String.init))
  }
}
