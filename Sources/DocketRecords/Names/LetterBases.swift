/// Letters without their marks: é is e, ґ is г, ώ is ω.
enum LetterBases {
  /// The letter that a small letter with a mark is built on, by the names of Unicode: what stands before “WITH”.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar { bases[scalar] ?? scalar }

  /// Whether a character is only drawn on the one before it, or not seen at all.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0xAD else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .modifierLetter: return true
    default: return false
    }
  }

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let scalars = [0x61...0x7A, 0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF].joined().compactMap(
      Unicode.Scalar.init)
    var named: [Substring: Unicode.Scalar] = [:]
    var marked: [(letter: Unicode.Scalar, base: Substring)] = []
    for scalar in scalars {
      guard let name = scalar.properties.name, name.contains(" SMALL LETTER ") else { continue }
      if let start = start(ofMarkIn: name) {
        marked.append((scalar, name[..<start]))
      } else {
        named[name[...]] = scalar
      }
    }
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, base) in marked { bases[letter] = named[base] }
    return bases
  }()

  private static func start(ofMarkIn name: String) -> String.Index? {
    let with = Array(" WITH ".utf8)
    let bytes = name.utf8
    return bytes.indices.first { bytes[$0...].starts(with: with) }
  }
}
