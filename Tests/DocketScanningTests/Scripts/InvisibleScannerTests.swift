import DocketDiagnostics
import Testing

@testable import DocketScanning

@Suite struct `An invisible character` {
  @Test(arguments: [
    0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x2064, 0x206A, 0x3164,
    0xFE00,
    0xFE0F, 0xFFA0, 0xFFF9, 0xE0001, 0xE0041, 0xE0100,
  ])
  func `is found between letters, and can be removed safely there`(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    for (before, after) in [("a", "b"), ("я", "я"), ("é", "z"), ("/", "b")] {
      let found = Self.found("\(before)\(Character(scalar))\(after)")
      #expect(found.map(\.scalar) == [code])
      #expect(found.map(\.isInsideWord) == [true])
    }
    #expect(Self.found("a \(Character(scalar))").map(\.isInsideWord) == [false])
  }

  @Test(arguments: [
    "👩‍⚖️", "🕯️", "❤️‍🔥", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "می‌خواهم", "क्‍ष", "ශ්‍රී", "葛󠄀", "ไทย\u{200B}ไทย", "\u{FEFF}a",
    "a\u{A0}b", "“a”—b…", "©️", "\\\\u200B", "\\u00E9", "\\xE9",
  ])
  func `is not seen where it is of use`(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test(arguments: [
    ("Lan\u{200E}terns", [0x200E]), ("حر\u{200F}ية", [0x200F]), ("a\u{200E} b", [0x200E]),
    ("a\u{061C}b", [0x061C]), ("\"a\\u200Eb\"", [0x200E]), ("0\u{200E}1", [0x200E]),
    ("фо\u{2027}нари", [0x2027]), ("фо\u{22C5}нари", [0x22C5]), ("фо\u{2043}нари", [0x2043]),
    ("lan\u{2027}ternlight", [0x2027]), ("lan\u{30FB}tern", [0x30FB]), ("lan\u{FF65}tern", [0xFF65]),
    ("a\u{2800}b", [0x2800]), ("a\u{1680}b", [0x1680]), ("a\u{1D173}b", [0x1D173]),
  ])
  func `is found where it hides a word or has no direction to mark`(text: String, codes: [UInt32]) {
    #expect(Self.found(text).map(\.scalar) == codes)
  }

  @Test(arguments: [
    "حرية \u{200F}(Selm)\u{200E} x", "שלום \u{200E}ABC", "ب \u{061C}+20 10", "étudiant\u{22C5}e\u{22C5}s",
    "2\u{22C5}3", "\u{2043} item", "カ\u{30FB}カ", "\u{2803}\u{2800}\u{2803}", "\u{1681}\u{1680}\u{1682}",
  ])
  func `is not seen where its script or its language needs it`(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test(arguments: [
    ("\"\\u200B\"", [0x200B]), ("\"\\xAD\"", [0xAD]), ("\"\\U000E0041\"", [0xE0041]),
    ("a\u{200B}\u{200B}b", [0x200B, 0x200B]),
    ("a\u{FE0F}\u{FE0F}", [0xFE0F, 0xFE0F]), ("🏴 \u{E0067}", [0xE0067]),
  ])
  func `is found in escapes and in rows`(text: String, codes: [UInt32]) {
    #expect(Self.found(text).map(\.scalar) == codes)
  }

  @Test func `costs no more than its bytes in hostile files`() {
    let bytes = Array(String(repeating: "\u{200B}", count: 30_000).utf8)
    let time = ContinuousClock().measure {
      #expect(InvisibleScanner.found(in: SourceFile(path: "a.yml", bytes: bytes)).count == 30_000)
    }
    #expect(time < .seconds(20))
  }

  private static func found(_ text: String) -> [InvisibleScanner.Found] {
    InvisibleScanner.found(in: SourceFile(path: "a.yml", bytes: Array(text.utf8)))
  }
}
