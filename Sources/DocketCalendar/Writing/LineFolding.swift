/// Lines of at most 75 octets, CR LF not counted (RFC 5545 §3.1).
///
/// A fold never parts the octets of one character, nor a backslash from what it escapes, both of which several
/// clients refuse. Nor does it part a character from the combining marks, variation selectors and joiners after it,
/// unless a single run of them is longer than a line: then it falls between two scalars.
enum LineFolding {
  /// The longest line, in octets, its leading space included and its CR LF not.
  static let limit = 75

  /// Ends the line that begins at `start` with CR LF, folding it first where it is too long.
  static func endLine(in bytes: inout [UInt8], from start: Int) {
    if bytes.count - start > limit {
      let line = Array(bytes[start...])
      bytes.removeSubrange(start...)
      appendFolded(line, to: &bytes)
    }
    bytes.append(ASCII.carriageReturn)
    bytes.append(ASCII.lineFeed)
  }

  private static func appendFolded(_ line: [UInt8], to bytes: inout [UInt8]) {
    var start = 0
    var room = limit
    while line.count - start > room {
      let end = lastBreak(in: line, from: start, room: room)
      bytes.append(contentsOf: line[start..<end])
      bytes.append(contentsOf: [ASCII.carriageReturn, ASCII.lineFeed, ASCII.space])
      start = end
      room = limit - 1
    }
    bytes.append(contentsOf: line[start...])
  }

  /// The last place within reach where a line may end, always later than `start`.
  private static func lastBreak(in line: [UInt8], from start: Int, room: Int) -> Int {
    var emergency: Int?
    for index in stride(from: start + room, to: start, by: -1)
    where !ASCII.isContinuation(line[index]) && !isInsideEscape(index, of: line, from: start) {
      if !joins(line, at: index) { return index }
      emergency = emergency ?? index
    }
    return emergency ?? start + room
  }

  /// Whether an odd number of backslashes stands before the index, so that the last one escapes what is there.
  private static func isInsideEscape(_ index: Int, of line: [UInt8], from start: Int) -> Bool {
    var first = index
    while first > start, line[first - 1] == ASCII.backslash { first -= 1 }
    return !(index - first).isMultiple(of: 2)
  }

  /// Whether the scalar at the index belongs to the character before it.
  private static func joins(_ line: [UInt8], at index: Int) -> Bool {
    if index >= 3, line[(index - 3)..<index].elementsEqual(zeroWidthJoiner) { return true }
    guard line[index] >= 0x80 else { return false }
    var decoder = UTF8()
    var octets = line[index...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&octets) else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    case .modifierSymbol: return scalar.properties.isEmojiModifier
    // The joiners, the letters of subdivision flags, the voicing marks of narrow katakana.
    case .format, .modifierLetter: return scalar == "\u{200D}" || scalar.properties.isGraphemeExtend
    default: return false
    }
  }

  /// U+200D in UTF-8.
  private static let zeroWidthJoiner: [UInt8] = [0xE2, 0x80, 0x8D]
}
