import DocketDiagnostics

extension ScalarWalk {
  /// Walks a plain or quoted text (YAML 1.1 §9.1), without its quotes.
  mutating func walkFlow(_ inside: ByteRange) {
    answerEmptyText(at: inside.lower)
    var index = inside.lower
    while index < inside.upper, !isDone {
      let byte = bytes[index]
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: index = fold(index, before: inside.upper)
      case UInt8(ascii: "'") where style == .singleQuoted:
        emit(CollectionOfOne(byte), from: ByteRange(index, index + 2))
        index += 2
      case UInt8(ascii: "\\") where style == .doubleQuoted: index = escape(index, before: inside.upper)
      default: index = copy(index, before: inside.upper)
      }
    }
  }

  /// Takes blanks: as they are within a line; as a space or as line breaks less one where the line changes.
  private mutating func fold(_ start: Int, before end: Int) -> Int {
    let (next, breaks) = blanks(start, before: end)
    if breaks == 0 {
      for index in start..<next { emit(CollectionOfOne(bytes[index]), from: ByteRange(index, index + 1)) }
    } else if breaks == 1 {
      emit(CollectionOfOne(0x20), from: ByteRange(start, next))
    } else {
      emit(repeatElement(0x0A, count: breaks - 1), from: ByteRange(start, next))
    }
    return next
  }

  /// The end of a run of blanks and how many line breaks it holds.
  private func blanks(_ start: Int, before end: Int) -> (next: Int, breaks: Int) {
    var index = start
    var breaks = 0
    while index < end, bytes[index] <= 0x20 {
      if bytes[index] == 0x0A { breaks += 1 }
      index += 1
    }
    return (index, breaks)
  }

  /// Takes an escape (YAML 1.1 §5.6), and gives the offset after it.
  private mutating func escape(_ start: Int, before end: Int) -> Int {
    guard start + 1 < end else { return end }
    let letter = bytes[start + 1]
    if letter == 0x0A || letter == 0x0D {
      let (next, breaks) = blanks(start + 1, before: end)
      emit(repeatElement(0x0A, count: max(0, breaks - 1)), from: ByteRange(start, next))
      return next
    }
    let digits = Self.digits[letter] ?? 0
    let next = min(start + 2 + digits, end)
    let number =
      digits == 0
      ? Self.characters[letter] : UInt32(String(decoding: bytes[start + 2..<next], as: UTF8.self), radix: 16)
    let character = number.flatMap(UnicodeScalar.init) ?? "\u{FFFD}"
    emit(Array(String(character).utf8), from: ByteRange(start, next))
    return next
  }

  private static let digits: [UInt8: Int] = [
    UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
  ]

  private static let characters: [UInt8: UInt32] = [
    UInt8(ascii: "0"): 0, UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, 0x09: 9,
    UInt8(ascii: "n"): 10, UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
    UInt8(ascii: "e"): 27, 0x20: 0x20, UInt8(ascii: "\""): 0x22, UInt8(ascii: "'"): 0x27,
    UInt8(ascii: "/"): 0x2F,
    UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "N"): 0x85, UInt8(ascii: "_"): 0xA0, UInt8(ascii: "L"): 0x2028,
    UInt8(ascii: "P"): 0x2029,
  ]
}
