/// Marks of direction: U+200E, U+200F, U+061C.
enum DirectionMarks {
  /// Whether a mark is of use where it stands: on a line with letters from right to left, and not between two letters
  /// or digits of one direction, where it only splits a word.
  ///
  /// - Parameters:
  ///   - before: the character before it, other invisible ones left out; nil at the start.
  ///   - after: the character after it.
  ///   - span: the bytes.
  ///   - index: where the mark stands.
  /// - Returns: whether it is.
  static func isOfUse(_ before: UInt32?, _ after: UInt32?, in span: Span<UInt8>, at index: Int) -> Bool {
    if let before, let after, let first = direction(before), direction(after) == first { return false }
    return hasRightToLeft(span, around: index)
  }

  private enum Direction { case left, right }

  /// The direction of a letter or digit; nil for all else.
  private static func direction(_ scalar: UInt32) -> Direction? {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x058F: .left
    case 0x05D0...0x05F2, 0x0620...0x064A, 0x066E...0x06D3, 0x0700...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC:
      .right
    default: nil
    }
  }

  /// How far the line is looked at, in bytes to each side.
  private static let reach = 400

  /// Whether there are letters of Hebrew, Arabic and the like on the line.
  private static func hasRightToLeft(_ span: Span<UInt8>, around index: Int) -> Bool {
    var lower = index
    while lower > 0, index - lower < reach, span[lower - 1] != 0x0A { lower -= 1 }
    var upper = index
    while upper < span.count, upper - index < reach, span[upper] != 0x0A { upper += 1 }
    var place = lower
    while place < upper {
      guard span[place] >= 0xD6 else {
        place += 1
        continue
      }
      guard let (scalar, width) = UTF8Scalar.decode(span, at: place) else {
        place += 1
        continue
      }
      if direction(scalar) == .right { return true }
      place += width
    }
    return false
  }
}
