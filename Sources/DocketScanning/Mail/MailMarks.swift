/// Spaces and marks between a name and the sign or word that stands behind it: brackets, quotes, stars and the like.
struct MailMarks {
  /// The other end of them.
  let end: Int
  /// Whether there are brackets.
  var hasBracket = false
  /// Whether there are marks that no prose has there: brackets, quotes, stars.
  var hasMark = false
  /// Whether there are hyphens, underscores or slashes alone.
  var hasWeakMark = false
  /// Whether there are spaces.
  var hasSpace = false

  /// Whether anything is there.
  var isParted: Bool { hasMark || hasWeakMark || hasSpace }

  /// At most so many characters in a row.
  private static let most = 6

  /// What stands from an offset on.
  static func after(_ span: Span<UInt8>, _ start: Int) -> MailMarks {
    var marks = MailMarks(end: start)
    for _ in 0..<most {
      let space = ByteWords.afterSpaces(span, at: marks.end, atMost: 1)
      if space > marks.end {
        marks = marks.adding(upTo: space, .space)
      } else if let (kind, width) = kind(span, at: marks.end) {
        marks = marks.adding(upTo: marks.end + width, kind)
      } else {
        break
      }
    }
    return marks
  }

  /// What stands before an offset.
  static func before(_ span: Span<UInt8>, _ end: Int) -> MailMarks {
    var marks = MailMarks(end: end)
    for _ in 0..<most {
      let space = ByteWords.beforeSpaces(span, at: marks.end, atMost: 1)
      if space < marks.end {
        marks = marks.adding(upTo: space, .space)
        continue
      }
      guard let width = [1, 2, 3].first(where: { kind(span, at: marks.end - $0)?.width == $0 }),
        let (kind, _) = kind(span, at: marks.end - width)
      else { break }
      marks = marks.adding(upTo: marks.end - width, kind)
    }
    return marks
  }

  private enum Kind { case space, bracket, mark, weak }

  private func adding(upTo end: Int, _ kind: Kind) -> MailMarks {
    MailMarks(
      end: end, hasBracket: hasBracket || kind == .bracket,
      hasMark: hasMark || kind == .bracket || kind == .mark, hasWeakMark: hasWeakMark || kind == .weak,
      hasSpace: hasSpace || kind == .space)
  }

  private static func kind(_ span: Span<UInt8>, at index: Int) -> (kind: Kind, width: Int)? {
    guard index >= 0, index < span.count else { return nil }
    switch span[index] {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      return (.bracket, 1)
    case 0x22, 0x27, 0x60, UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "\\"),
      UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "!"):
      return (.mark, 1)
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"): return (.weak, 1)
    // « and ».
    case 0xC2 where index + 1 < span.count && (span[index + 1] == 0xAB || span[index + 1] == 0xBB):
      return (.mark, 2)
    // ‘ to ‟, ‹ and ›, dashes.
    case 0xE2 where index + 2 < span.count && span[index + 1] == 0x80:
      switch span[index + 2] {
      case 0x98...0x9F, 0xB9, 0xBA: return (.mark, 3)
      case 0x90...0x95: return (.weak, 3)
      default: return nil
      }
    default: return nil
    }
  }
}
