import Foundation
import Testing

/// A way to write a value that readers still read.
struct Spelling: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Writes a value.
  let write: @Sendable (String) -> String
  /// Whether it is for numbers only.
  let isForNumbers: Bool
  /// Whether it can stand only between double quotes of YAML.
  let needsQuotes: Bool

  private init(
    _ name: String, numbers: Bool = false, quotes: Bool = false,
    _ write: @escaping @Sendable (String) -> String
  ) {
    testDescription = name
    isForNumbers = numbers
    needsQuotes = quotes
    self.write = write
  }

  private static func digits(_ name: String, from zero: UInt32) -> Spelling {
    Spelling(name, numbers: true) { text in
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map {
            "0"..."9" ~= $0 ? Unicode.Scalar(zero + $0.value - 0x30) ?? $0 : $0
          }))
    }
  }

  private static func after(each mark: String, _ name: String) -> Spelling {
    Spelling(name, numbers: true) { $0.map { $0.isNumber ? "\($0)\(mark)" : "\($0)" }.joined() }
  }

  private static func between(_ separator: String) -> Spelling {
    Spelling("parted by \(separator.debugDescription)", numbers: true) {
      $0.replacing(" ", with: separator).replacing("-", with: separator)
    }
  }

  static let all: [Spelling] = [
    Spelling("as it is") { $0 },
    digits("full width", from: 0xFF10), digits("Arabic", from: 0x660), digits("Persian", from: 0x6F0),
    digits("Bengali", from: 0x9E6), digits("bold", from: 0x1D7CE), digits("segments", from: 0x1FBF0),
    Spelling("raised", numbers: true) { text in
      String(text.map { $0.isASCII && $0.isNumber ? Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[$0.wholeNumberValue ?? 0] : $0 })
    },
    Spelling("circled", numbers: true) { text in
      String(text.map { $0.isASCII && $0.isNumber ? Array("⓪①②③④⑤⑥⑦⑧⑨")[$0.wholeNumberValue ?? 0] : $0 })
    },
    after(each: "\u{336}", "struck through"), after(each: "\u{FE0F}\u{20E3}", "keycaps"),
    after(each: "\u{200B}", "with characters of no width"), after(each: "\u{AD}", "with soft hyphens"),
    between("\u{A0}"), between("\u{2011}"), between("\u{2009}"), between("."), between("…"), between(" → "),
    Spelling("percent escapes") { $0.utf8.map { "%" + hexadecimal($0) }.joined() },
    Spelling("percent escapes, twice") { $0.utf8.map { "%25" + hexadecimal($0) }.joined() },
    Spelling("references of HTML") { $0.unicodeScalars.map { "&#\($0.value);" }.joined() },
    Spelling("escapes of YAML", quotes: true) {
      $0.unicodeScalars.map {
        "\\u" + String(repeating: "0", count: 4 - String($0.value, radix: 16).count)
          + String($0.value, radix: 16)
      }
      .joined()
    },
  ]

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
