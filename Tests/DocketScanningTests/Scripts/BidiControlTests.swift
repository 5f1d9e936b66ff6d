import DocketDiagnostics
import Testing

@testable import DocketScanning

@Suite struct `A character that changes the direction of text` {
  static let rli = "\u{2067}"
  static let pdi = "\u{2069}"

  @Test(arguments: 0x202A...0x202E, ["a", "Գ", "ﬁ", "ح"])
  func `is found when it is an embedding or an override, whatever stands beside it`(
    control: Int, letter: String
  ) {
    let scalar = Unicode.Scalar(UInt32(control)).map(Character.init).map(String.init) ?? ""
    #expect(Self.found("\(letter)\(scalar)") == [UInt32(control)])
  }

  @Test(arguments: [
    // Balanced isolates are of use beside right-to-left letters of any of these scripts.
    ("\(rli)حرية\(pdi) x", []), ("\(rli)שלום\(pdi) x", []), ("\(rli)ܫܠܡ\(pdi)", []), ("\(rli)ߒߞߏ\(pdi)", []),
    ("\(rli)ࢠ\(pdi)", []), ("\(rli)ﷲ\(pdi)", []), ("\(rli)ﻼ\(pdi)", []), ("\(rli)ﬡ\(pdi)", []),
    ("\(rli)a \(rli)ح\(pdi)\(pdi)", []), ("\u{2066}a\(pdi) ح", []), ("\u{2068}a\(pdi) ح", []),
    // Without such letters, or not closed on the line, they are not.
    ("\(rli)a\(pdi)", [0x2067, 0x2069]), ("\(rli)Գիր\(pdi)", [0x2067, 0x2069]),
    ("\(rli)ﬁ\(pdi)", [0x2067, 0x2069]),
    ("\(rli)ح", [0x2067]), ("\(pdi)ح", [0x2069]), ("\(pdi)ح\(rli)", [0x2069, 0x2067]),
    ("\(rli)ح\n\(pdi)", [0x2067, 0x2069]), ("\(rli)ح\(pdi) \u{202E}", [0x2067, 0x2069, 0x202E]),
    ("\u{FEFF}\(rli)a\(pdi)", [0x2067, 0x2069]),
    // Marks are none, nor are their neighbours.
    ("\u{200E}a\u{200F}", []), ("\u{2029}", []), ("\u{202F}a", []), ("\u{2065}\u{206A}", []), ("ح", []),
    // Escapes say the same; a doubled backslash is none.
    (#""\u202E""#, [0x202E]), (#""\U0000202e""#, [0x202E]), (#""\u2067ح\u2069""#, []), (#""\\u202E""#, []),
    (#""\u202F""#, []), (#""\u20"#, []), (#"\"#, []), (#""\U1234202E""#, []),
  ])
  func `is found where it is of no use`(text: String, expected: [UInt32]) {
    #expect(Self.found(text) == expected)
  }

  private static func found(_ text: String) -> [UInt32] {
    BidiControls.unbalanced(in: SourceFile(path: "a.yml", bytes: Array(text.utf8))).map(\.scalar)
  }
}
