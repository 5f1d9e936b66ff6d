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
    var isBalanced = true
    var cuts = Cuts()
    let bytes = text.utf8.span
    func part(_ range: Range<Int>) -> Substring {
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      return text[start..<text.utf8.index(start, offsetBy: range.count)]
    }
    while let cut = cuts.next(in: bytes) {
      let words = part(cut.words)
      if !words.isEmpty { parts.append(.words(words)) }
      if words.utf8.contains(Mark.close) || cut.isCutOff { isBalanced = false }
      guard let place = cut.place else { continue }
      let name = part(place.name)
      parts.append(place.forms.map { .choice(name, forms: part($0)) } ?? .place(name))
      if place.inside.isEmpty || part(place.inside).utf8.contains(Mark.open) { isBalanced = false }
    }
    self.isBalanced = isBalanced
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

  /// Cuts a template, place by place, without making anything.
  ///
  /// All marks are ASCII, so bytes are compared: a publication cuts templates a million times.
  struct Cuts {
    /// Words, and the place that ends them.
    struct Cut {
      /// The words; may be none.
      let words: Range<Int>
      /// The place; nil at the end of the template.
      let place: Place?
      /// Whether a brace in these words, the last ones, has no partner.
      var isCutOff = false
    }

    /// A place, by its bytes.
    struct Place {
      /// All between the braces.
      let inside: Range<Int>
      let name: Range<Int>
      /// Forms between bars; nil where none are to be chosen from.
      let forms: Range<Int>?
    }

    private var start = 0

    /// The next words with the place behind them; nil when there are no more.
    mutating func next(in bytes: Span<UInt8>) -> Cut? {
      guard start < bytes.count else { return nil }
      let words = start
      guard let open = Self.first(Mark.open, in: bytes, start..<bytes.count),
        let close = Self.first(Mark.close, in: bytes, open..<bytes.count)
      else {
        start = bytes.count
        let isCutOff = Self.first(Mark.open, in: bytes, words..<bytes.count) != nil
        return Cut(words: words..<bytes.count, place: nil, isCutOff: isCutOff)
      }
      start = close + 1
      let inside = open + 1..<close
      let mark = Self.first(Mark.question, in: bytes, inside)
      return Cut(
        words: words..<open,
        place: Place(
          inside: inside, name: inside.lowerBound..<(mark ?? close), forms: mark.map { $0 + 1..<close }))
    }

    private static func first(_ mark: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
      var index = range.lowerBound
      while index < range.upperBound {
        if bytes[index] == mark { return index }
        index += 1
      }
      return nil
    }
  }

  /// The forms between which a choice is made, at least one.
  package static func forms(_ forms: Substring) -> [Substring] {
    forms.utf8.split(separator: Mark.bar, omittingEmptySubsequences: false).map(Substring.init)
  }

  /// Where one of the forms between bars stands, from 0; the last one stands in where there are too few.
  static func form(_ number: Int, of forms: Span<UInt8>) -> Range<Int> {
    var (start, further) = (0, number)
    for index in forms.indices where forms[index] == Mark.bar {
      if further == 0 { return start..<index }
      further -= 1
      start = index + 1
    }
    return start..<forms.count
  }

  /// The bytes with a meaning.
  private enum Mark {
    static let open = UInt8(ascii: "{")
    static let close = UInt8(ascii: "}")
    static let question = UInt8(ascii: "?")
    static let bar = UInt8(ascii: "|")
  }
}
