import DocketDiagnostics
import Testing

@Suite struct CharacterFoldTests {
  @Test(arguments: [
    ("\u{A0}\u{202F}\u{3000}\u{2800}\u{1680}\u{205F}\u{2028}", "       "), ("‐‑‒–—−⁃﹣－", "---------"),
    ("。．․﹒۔", "....."), ("＠﹫ⓐ", "@@@"), ("＋⁺﹢", "+++"), ("⁄∕／", "///"),
    ("⁴₂⑦❻➂➏⓹⓿🄂⒋⒎", "42763650147"), ("⑫⒓⓬", "121212"), ("𝟒𝟮𝟩𝟼", "4276"), ("٤۲৭๖೪", "42764"),
    ("ＤＥ８９", "DE89"), ("𝐃𝔢𝕕𝖎ⓔⒻ🄳🅴🅸", "DedieFDEI"), ("ℊ𝓂𝒶𝒾ℓ", "gmail"),
    ("4\u{FE0F}\u{20E3}2\u{336}7\u{332}6\u{20D2}", "4276"),
    ("se\u{AD}c\u{200B}r\u{61C}e\u{2066}t\u{E0041}", "secret"),
    ("Ёлка «é» • … ’", "Ёлка «é» • … ’"),
  ])
  func `a character comes to what is copied down`(written: String, read: String) {
    #expect(Self.folded(written) == read)
  }

  @Test func `every digit, space and dash of Unicode is one`() {
    var counts: [Unicode.GeneralCategory: Int] = [:]
    for value in UInt32(0xA0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      let expected: CharacterFold? =
        switch category {
        case .decimalNumber: scalar.properties.numericValue.map { .ascii(UInt8(0x30 + Int($0))) }
        case .spaceSeparator: .ascii(0x20)
        case .dashPunctuation: .ascii(0x2D)
        default: nil
        }
      guard let expected else { continue }
      counts[category, default: 0] += 1
      #expect(CharacterFold(value) == expected, "U+\(String(value, radix: 16, uppercase: true))")
    }
    #expect(counts[.decimalNumber, default: 0] >= 650)
    #expect(counts[.spaceSeparator, default: 0] >= 16)
    #expect(counts[.dashPunctuation, default: 0] >= 25)
  }

  @Test func `a character that nobody sees is dropped`() {
    // Joiners of jamo and Khmer vowels among them, fillers of blocks that nobody uses left out.
    for value in UInt32(0xA0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isDefaultIgnorableCodePoint else {
        continue
      }
      #expect(CharacterFold(value) == .dropped, "U+\(String(value, radix: 16, uppercase: true))")
    }
  }

  private static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch CharacterFold(scalar.value) {
      case .itself: result.append(scalar)
      case .dropped, .overlay: break
      case .ascii(let byte): result.append(Unicode.Scalar(byte))
      case .digits(let tens, let ones): result += [Unicode.Scalar(tens), Unicode.Scalar(ones)]
      }
    }
    return String(result)
  }
}
