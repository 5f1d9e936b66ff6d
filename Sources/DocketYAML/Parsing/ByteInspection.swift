import DocketDiagnostics

/// One pass over the raw bytes for what libyaml must never see.
///
/// libyaml refuses bad UTF-8 and control characters without a line (only a byte offset), and takes four more
/// characters than git as line breaks (YAML 1.1 §5.4), which would let a comment hide a key.
struct ByteInspection {
  /// A byte that begins no well-formed UTF-8 (Unicode §3.9, table 3-7), each maximal wrong piece once.
  private(set) var malformed = Occurrences()
  /// A character libyaml refuses: C0 but tab and line breaks, DEL, C1 but U+0085, U+FEFF, U+FFFE, U+FFFF.
  private(set) var controls = Occurrences()
  /// U+0085, U+2028, U+2029, or a carriage return without a line feed after it.
  private(set) var lineBreaks = Occurrences()

  /// Places of one kind: how many there are, and the first of them.
  struct Occurrences {
    /// The first hundred, in file order.
    private(set) var places: [ByteRange] = []
    /// All of them.
    private(set) var count = 0

    fileprivate mutating func add(_ lower: Int, _ length: Int) {
      count += 1
      if places.count < 100 { places.append(ByteRange(lower, lower + length)) }
    }
  }

  /// Looks through a file; linear in its bytes.
  init(_ file: SourceFile) {
    let bytes = file.bytes.span
    var index = file.lineStarts[0]
    while index < bytes.count {
      if bytes.areEightPrintable(at: index) {
        index += 8
        continue
      }
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
      } else if byte >= 0xC3, byte < 0xE0, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        // Most letters beyond ASCII, all Cyrillic ones among them, need no closer look.
        repeat {
          index += 2
        } while index + 1 < bytes.count && (0xC3..<0xE0).contains(bytes[index])
          && bytes[index + 1] & 0xC0 == 0x80
      } else if byte < 0x80 {
        if byte == 0x0D {
          if index + 1 >= bytes.count || bytes[index + 1] != 0x0A { lineBreaks.add(index, 1) }
        } else if byte != 0x0A, byte != 0x09 {
          controls.add(index, 1)
        }
        index += 1
      } else {
        index += inspectLongCharacter(bytes, index)
      }
    }
  }

  /// Takes a character of several bytes or a malformed piece, and gives its length.
  private mutating func inspectLongCharacter(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let lead = bytes[index]
    func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + distance < bytes.count && range.contains(bytes[index + distance])
    }
    guard let second = Self.secondBytes(after: lead), follows(1, second) else {
      malformed.add(index, 1)
      return 1
    }
    if lead < 0xE0 {
      if lead == 0xC2, bytes[index + 1] < 0xA0 {
        bytes[index + 1] == 0x85 ? lineBreaks.add(index, 2) : controls.add(index, 2)
      }
      return 2
    }
    guard follows(2) else {
      malformed.add(index, 2)
      return 2
    }
    if lead < 0xF0 {
      inspectThreeBytes(lead, bytes[index + 1], bytes[index + 2], at: index)
      return 3
    }
    guard follows(3) else {
      malformed.add(index, 3)
      return 3
    }
    return 4
  }

  private mutating func inspectThreeBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8, at index: Int) {
    switch (first, second, third) {
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): lineBreaks.add(index, 3)
    case (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xBE), (0xEF, 0xBF, 0xBF): controls.add(index, 3)
    default: break
    }
  }

  private static func secondBytes(after lead: UInt8) -> ClosedRange<UInt8>? {
    switch lead {
    case 0xC2...0xDF, 0xE1...0xEC, 0xEE, 0xEF, 0xF1...0xF3: 0x80...0xBF
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: nil
    }
  }
}
