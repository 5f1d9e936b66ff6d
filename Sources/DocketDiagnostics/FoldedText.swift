/// A text made comparable: differences that do not change what a reader reads are gone.
///
/// Letters are in lower case, characters are those of `CharacterFold`, invisible ones are dropped. Each remaining
/// code point knows from which one of the text it comes.
struct FoldedText {
  /// What is kept between letters and digits.
  enum Detail {
    /// Everything, with each run of spaces and line breaks as one space.
    case words
    /// Nothing: only letters and digits remain.
    case lettersAndDigits
  }

  /// The code points, folded.
  private(set) var folded: [UInt32] = []
  /// For each of them the index of its origin.
  private(set) var origin: [Int] = []

  /// Folds a text; linear in its length.
  init(_ scalars: some Sequence<Unicode.Scalar>, _ detail: Detail) {
    for (index, scalar) in scalars.enumerated() { append(scalar, at: index, detail) }
  }

  /// Whether a folded code point is an ASCII digit.
  static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  /// Whether a code point belongs to a word or a number.
  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return isDigit(scalar.value) || (0x61...0x7A).contains(scalar.value | 0x20)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private mutating func append(_ scalar: Unicode.Scalar, at index: Int, _ detail: Detail) {
    if scalar.isASCII { return appendASCII(scalar.value, at: index, detail) }
    switch CharacterFold(scalar.value) {
    case .dropped, .overlay: return
    case .ascii(let byte): return appendASCII(UInt32(byte), at: index, detail)
    case .digits(let tens, let ones):
      append(UInt32(tens), index)
      return append(UInt32(ones), index)
    case .itself: break
    }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return }
    guard detail == .words || Self.isLetterOrDigit(scalar) else { return }
    if properties.isWhitespace {
      if folded.last != 0x20 { append(0x20, index) }
    } else {
      for lower in properties.lowercaseMapping.unicodeScalars { append(lower.value, index) }
    }
  }

  private mutating func appendASCII(_ value: UInt32, at index: Int, _ detail: Detail) {
    switch value {
    case 0x30...0x39, 0x61...0x7A: append(value, index)
    case 0x41...0x5A: append(value + 0x20, index)
    case 0x00: break
    case _ where detail == .lettersAndDigits: break
    case 0x09...0x0D, 0x20: if folded.last != 0x20 { append(0x20, index) }
    default: append(value, index)
    }
  }

  private mutating func append(_ value: UInt32, _ index: Int) {
    folded.append(value)
    origin.append(index)
  }
}
