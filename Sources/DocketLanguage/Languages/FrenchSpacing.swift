/// The spaces that French sets around some marks, made unbreakable, so that no line begins with a colon.
///
/// Writers type ordinary spaces, which look the same in sources; this turns them into what the Lexique des règles
/// typographiques en usage à l’Imprimerie nationale asks for: U+00A0 before `:` and within guillemets, U+202F before
/// `;`, `!` and `?`. Code between backticks and places in braces stay as they are.
enum FrenchSpacing {
  private static let space = UInt8(ascii: " ")

  /// The text with unbreakable spaces; the same text where there is nothing to mend.
  static func mended(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var isCode = false
    var depth = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "`"): isCode.toggle()
      case UInt8(ascii: "{") where !isCode: depth += 1
      case UInt8(ascii: "}") where !isCode: depth -= 1
      case space where !isCode && depth == 0:
        if let replacement = replacement(at: index, in: bytes) {
          result += replacement
          continue
        }
      default: break
      }
      result.append(byte)
    }
    return result.count == bytes.count ? text : String(decoding: result, as: UTF8.self)
  }

  private static func replacement(at index: Int, in bytes: [UInt8]) -> [UInt8]? {
    let next = bytes[(index + 1)...].prefix(2)
    switch next.first {
    case UInt8(ascii: ":")?: return noBreakSpace
    case UInt8(ascii: ";")?, UInt8(ascii: "!")?, UInt8(ascii: "?")?: return narrowNoBreakSpace
    default: break
    }
    if next.elementsEqual([0xC2, 0xBB]) || bytes[..<index].suffix(2).elementsEqual([0xC2, 0xAB]) {
      return noBreakSpace
    }
    return nil
  }

  private static let noBreakSpace = Array("\u{A0}".utf8)
  private static let narrowNoBreakSpace = Array("\u{202F}".utf8)
}
