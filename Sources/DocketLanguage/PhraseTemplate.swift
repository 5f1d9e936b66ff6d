/// A phrase's text in one language, cut at its places.
package struct PhraseTemplate {
  /// A stretch of a template.
  package enum Part: Hashable {
    /// Words shown as they are.
    case words(Substring)
    /// `{name}`: the argument of that name.
    case place(Substring)
    /// `{name?one|other}`: the word that fits the count of that name, of forms between bars.
    case choice(Substring, forms: Substring)
  }

  /// The parts in reading order.
  package let parts: [Part]
  /// Whether every brace has its partner and none stands within a place.
  package let isBalanced: Bool

  /// Cuts a template; a brace without a partner is kept as it is.
  package init(_ text: String) {
    var parts: [Part] = []
    isBalanced = Self.forEachPart(of: text) { parts.append($0) }
    self.parts = parts
  }

  /// The names of the places, sorted, each once.
  package var places: [String] {
    var names: Set<String> = []
    for part in parts {
      switch part {
      case .words: break
      case .place(let name), .choice(let name, _): names.insert(String(name))
      }
    }
    return names.sorted()
  }

  /// Cuts a template, part by part in reading order; a brace without a partner is kept as it is.
  ///
  /// All marks are ASCII, so bytes are compared: a publication cuts templates a hundred thousand times, and looking for
  /// whole characters took a fifth of the time of all its calendars.
  ///
  /// - Returns: whether every brace has its partner and none stands within a place.
  @discardableResult
  static func forEachPart(of text: String, _ body: (Part) -> Void) -> Bool {
    var isBalanced = true
    let bytes = text.utf8
    var start = bytes.startIndex
    while let open = bytes[start...].firstIndex(of: Mark.open) {
      guard let close = bytes[open...].firstIndex(of: Mark.close) else {
        isBalanced = false
        break
      }
      let words = text[start..<open]
      let inside = text[bytes.index(after: open)..<close]
      isBalanced =
        isBalanced && !words.utf8.contains(Mark.close) && !inside.utf8.contains(Mark.open) && !inside.isEmpty
      if !words.isEmpty { body(.words(words)) }
      body(place(inside))
      start = bytes.index(after: close)
    }
    isBalanced = isBalanced && !bytes[start...].contains(Mark.close)
    if start < bytes.endIndex { body(.words(text[start...])) }
    return isBalanced
  }

  /// The forms between which a choice is made, at least one.
  package static func forms(_ forms: Substring) -> [Substring] {
    forms.utf8.split(separator: Mark.bar, omittingEmptySubsequences: false).map(Substring.init)
  }

  private static func place(_ inside: Substring) -> Part {
    guard let mark = inside.utf8.firstIndex(of: Mark.question) else { return .place(inside) }
    return .choice(inside[..<mark], forms: inside[inside.utf8.index(after: mark)...])
  }

  /// The bytes with a meaning.
  private enum Mark {
    static let open = UInt8(ascii: "{")
    static let close = UInt8(ascii: "}")
    static let question = UInt8(ascii: "?")
    static let bar = UInt8(ascii: "|")
  }
}
