import DocketScanning
import DocketText

/// Lines of at most 75 octets, CR LF not counted (RFC 5545 §3.1).
///
/// A fold never parts the octets of one character, nor a backslash from what it escapes, both of which several
/// clients refuse. Nor does it part a character from the combining marks, variation selectors and joiners after it,
/// unless a single run of them is longer than a line: then it falls between two scalars.
enum LineFolding {
  /// The longest line, in octets, its leading space included and its CR LF not.
  static let limit = 75

  /// Appends a line with its CR LF, folded where it is too long.
  static func append(_ line: [UInt8], to bytes: inout [UInt8]) {
    var start = 0
    var room = limit
    while line.count - start > room {
      let end = lastBreak(in: line.span, from: start, room: room)
      bytes.append(line.span.extracting(start..<end))
      bytes.append(ASCII.carriageReturn)
      bytes.append(ASCII.lineFeed)
      bytes.append(ASCII.space)
      start = end
      room = limit - 1
    }
    bytes.append(line.span.extracting(start..<line.count))
    bytes.append(ASCII.carriageReturn)
    bytes.append(ASCII.lineFeed)
  }

  /// The last place within reach where a line may end, always later than `start`.
  private static func lastBreak(in line: Span<UInt8>, from start: Int, room: Int) -> Int {
    var emergency: Int?
    for index in stride(from: start + room, to: start, by: -1)
    where !ASCII.isContinuation(line[index]) && !isInsideEscape(index, of: line, from: start) {
      if !joins(line, at: index) { return index }
      emergency = emergency ?? index
    }
    return emergency ?? start + room
  }

  /// Whether an odd number of backslashes stands before the index, so that the last one escapes what is there.
  private static func isInsideEscape(_ index: Int, of line: Span<UInt8>, from start: Int) -> Bool {
    var first = index
    while first > start, line[first - 1] == ASCII.backslash { first -= 1 }
    return !(index - first).isMultiple(of: 2)
  }

  /// Whether the scalar at the index belongs to the character before it.
  private static func joins(_ line: Span<UInt8>, at index: Int) -> Bool {
    // U+200D in UTF-8.
    if index >= 3, line[index - 1] == 0x8D, line[index - 2] == 0x80, line[index - 3] == 0xE2 { return true }
    // Nothing joins before U+0300, nor among the letters of Cyrillic before U+0480.
    if line[index] < 0xCC || line[index] == 0xD0 || line[index] == 0xD1 { return false }
    var decoder = UTF8()
    var octets: [UInt8] = []
    for next in index..<min(index + 4, line.count) { octets.append(line[next]) }
    var rest = octets.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    case .modifierSymbol: return scalar.properties.isEmojiModifier
    // The joiners, the letters of subdivision flags, the voicing marks of narrow katakana.
    case .format, .modifierLetter: return scalar == "\u{200D}" || scalar.properties.isGraphemeExtend
    default: return false
    }
  }
}
