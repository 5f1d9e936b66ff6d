package import DocketDiagnostics

/// Finds directional formatting characters (UAX #9, §2) in bytes.
package enum BidiControls {
  /// A character found.
  package struct Found: Equatable {
    /// Its code point.
    package let scalar: UInt32
    /// Its bytes, or those of its escape, such as `\u202E`.
    package let range: ByteRange
  }

  /// The controls of a file that are not of use where they are.
  ///
  /// Of use are isolates that are closed on their line, on lines that hold right-to-left letters.
  package static func unbalanced(in file: SourceFile) -> [Found] {
    var rest = controls(in: file.bytes.span)[...]
    var found: [Found] = []
    while let first = rest.first {
      let line = file.lineRange(file.position(at: first.range.lower).line)
      let here = rest.prefix { $0.range.lower < line.upper }
      rest = rest.dropFirst(max(1, here.count))
      if !isBalanced(here.map(\.scalar)) || !hasRightToLeftLetters(file.bytes.span, line) { found += here }
    }
    return found
  }

  private static func controls(in span: Span<UInt8>) -> [Found] {
    var found: [Found] = []
    var index = 0
    while true {
      while index < span.count, span[index] != 0xE2, span[index] != UInt8(ascii: "\\") { index += 1 }
      guard index < span.count else { return found }
      switch span[index] {
      case 0xE2 where index + 2 < span.count:
        if let scalar = control(span[index + 1], span[index + 2]) {
          found.append(Found(scalar: scalar, range: ByteRange(index, index + 3)))
          index += 2
        }
      case UInt8(ascii: "\\") where index + 5 < span.count:
        if let escape = escape(in: span, at: index) {
          found.append(escape)
          index = escape.range.upper - 1
        } else {
          index += 1
        }
      default: break
      }
      index += 1
    }
  }

  private static func control(_ second: UInt8, _ third: UInt8) -> UInt32? {
    switch (second, third) {
    case (0x80, 0xAA...0xAE): 0x202A + UInt32(third - 0xAA)
    case (0x81, 0xA6...0xA9): 0x2066 + UInt32(third - 0xA6)
    default: nil
    }
  }

  /// A control written `\u202E` or `\U0000202E`, as YAML allows between double quotes.
  private static func escape(in span: Span<UInt8>, at start: Int) -> Found? {
    guard let (scalar, width) = UTF8Scalar.escape(in: span, at: start),
      (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
    else { return nil }
    return Found(scalar: scalar, range: ByteRange(start, start + width))
  }

  /// Whether there are only isolates, each closed on the line.
  private static func isBalanced(_ scalars: [UInt32]) -> Bool {
    var depth = 0
    for scalar in scalars {
      switch scalar {
      case 0x2066...0x2068: depth += 1
      case 0x2069 where depth > 0: depth -= 1
      default: return false
      }
    }
    return depth == 0
  }

  /// Hebrew to N’Ko (U+0590 to U+07FF), Samaritan to Arabic Extended-A (U+0800 to U+08FF), the presentation forms
  /// (U+FB1D to U+FDFF, U+FE70 to U+FEFC).
  private static func hasRightToLeftLetters(_ span: Span<UInt8>, _ line: ByteRange) -> Bool {
    var index = line.lower
    while index + 1 < line.upper {
      let second = span[index + 1]
      switch span[index] {
      case 0xD6 where second >= 0x90, 0xD7...0xDF: return true
      case 0xE0 where (0xA0...0xA3).contains(second): return true
      case 0xEF where index + 2 < line.upper && isPresentationForm(second, span[index + 2]): return true
      default: index += 1
      }
    }
    return false
  }

  private static func isPresentationForm(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0xAC: third >= 0x9D
    case 0xAD...0xB7, 0xBA: true
    case 0xB9: third >= 0xB0
    case 0xBB: third <= 0xBC
    default: false
    }
  }
}
