/// A name made comparable: case, accents, quotation marks, hyphens and spaces count for nothing, ё is е.
///
/// Forms of one Arabic letter are one: those of alif, of yā and of kāf, which keyboards of different countries have.
struct FoldedName: Hashable, Sendable {
  /// Its words, each of letters and digits alone.
  let words: [[Unicode.Scalar]]

  /// All its letters and digits in one.
  var compact: [Unicode.Scalar] { words.flatMap(\.self) }

  /// Folds a name.
  init(_ name: String) {
    var words: [[Unicode.Scalar]] = [[]]
    for scalar in TextDigest.composed(name.lowercased()).unicodeScalars {
      if LetterBases.isMark(scalar) { continue }
      if let digit = Self.digit(scalar) {
        words[words.endIndex - 1].append(digit)
      } else if scalar.properties.isAlphabetic {
        words[words.endIndex - 1] += Self.letters(scalar)
      } else if !words[words.endIndex - 1].isEmpty {
        words.append([])
      }
    }
    self.words = words.filter { !$0.isEmpty }
  }

  /// Whether each word of another name begins a word of this one, in whatever order; each word counts once.
  func contains(beginningsOf other: FoldedName) -> Bool {
    var left = words
    // The longest first, so that a short one does not take the only word that a longer one could have.
    for word in other.words.sorted(by: { $0.count > $1.count }) {
      guard let index = left.firstIndex(where: { $0.starts(with: word) }) else { return false }
      left.remove(at: index)
    }
    return !other.words.isEmpty
  }

  /// The ASCII digit that a digit of any script is.
  static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII { return ("0"..."9").contains(scalar) ? scalar : nil }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
      return nil
    }
    return Unicode.Scalar(0x30 + UInt32(value))
  }

  private static func letters(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.isASCII { return [scalar] }
    return forms[scalar] ?? [LetterBases.base(of: scalar)]
  }

  private static let forms: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ё": ["е"], "ς": ["σ"], "ß": ["s", "s"], "æ": ["a", "e"], "œ": ["o", "e"], "ı": ["i"],
    "أ": ["ا"], "إ": ["ا"], "آ": ["ا"], "ٱ": ["ا"], "ى": ["ي"], "ی": ["ي"], "ئ": ["ي"], "ک": ["ك"],
    "ة": ["ه"], "ۀ": ["ه"], "ؤ": ["و"],
  ]
}
