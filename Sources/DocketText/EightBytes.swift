/// Eight bytes of a text in a row, so that what is in none of them is found out at once.
///
/// Most texts are shorter than what a processor compares at once when a loop is left to the compiler, and most have none
/// of the bytes that are looked for.
public struct EightBytes: Sendable {
  /// The bytes, the first one lowest.
  @usableFromInline let bits: UInt64

  @inlinable init(_ bits: UInt64) { self.bits = bits }

  /// The bytes of a text from a place on, of which it has as many; compiled to one load.
  @inlinable init(_ bytes: Span<UInt8>, at index: Int) {
    var bits: UInt64 = 0
    for offset in 0..<8 { bits |= UInt64(bytes[index + offset]) &<< UInt64(8 * offset) }
    self.bits = bits
  }

  /// Eight bytes of a text as a number, the first one highest, with zeros behind its end.
  static func ordered(_ bytes: Span<UInt8>, from index: Int) -> UInt64 {
    if index + 8 <= bytes.count { return EightBytes(bytes, at: index).bits.byteSwapped }
    var bits: UInt64 = 0
    for offset in 0..<8 {
      bits = bits << 8 | (index + offset < bytes.count ? UInt64(bytes[index + offset]) : 0)
    }
    return bits
  }

  /// Whether any byte of a text is found.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - isFound: 0 where none of eight bytes is looked for, made of `equal`, `below` and `above`; `a` never is.
  /// - Returns: whether one is.
  @inlinable public static func any(in bytes: Span<UInt8>, _ isFound: (EightBytes) -> UInt64) -> Bool {
    var found: UInt64 = 0
    var index = 0
    while index + 8 <= bytes.count {
      found |= isFound(EightBytes(bytes, at: index))
      index += 8
    }
    guard index < bytes.count else { return found != 0 }
    // Some bytes once more, or of a short text an `a` in the place of those that are not there.
    if bytes.count >= 8 { return found | isFound(EightBytes(bytes, at: bytes.count - 8)) != 0 }
    var last = repeated(UInt8(ascii: "a"))
    while index < bytes.count {
      last = last << 8 | UInt64(bytes[index])
      index += 1
    }
    return isFound(EightBytes(last)) != 0
  }

  /// The first place of a byte; nil where there is none.
  ///
  /// - Parameters:
  ///   - byte: the byte.
  ///   - bytes: a text.
  ///   - start: where to begin, from 0 to the end.
  /// - Returns: the place.
  @inlinable public static func firstIndex(
    of byte: UInt8, in bytes: Span<UInt8>, from start: Int = 0
  ) -> Int? {
    var index = start
    while index + 8 <= bytes.count {
      // The lowest mark is right; those above it may be borrowed.
      let found = EightBytes(bytes, at: index).equal(byte)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Not 0 where one of the bytes is this one.
  ///
  /// - Parameters:
  ///   - byte: the byte.
  ///   - other: a bit that may be set besides; 0 for none.
  /// - Returns: a mark in some of the eight bytes.
  @inlinable public func equal(_ byte: UInt8, or other: UInt8 = 0) -> UInt64 {
    let rest = bits & ~Self.repeated(other) ^ Self.repeated(byte)
    return (rest &- Self.repeated(1)) & ~rest & Self.repeated(0x80)
  }

  /// Not 0 where one of the bytes is below this one, which is 0x80 at most.
  @inlinable public func below(_ byte: UInt8) -> UInt64 {
    (bits &- Self.repeated(byte)) & ~bits & Self.repeated(0x80)
  }

  /// Not 0 where one of the bytes is above this one, which is 0x7F at least.
  @inlinable public func above(_ byte: UInt8) -> UInt64 {
    ((bits & Self.repeated(0x7F)) &+ Self.repeated(0xFF - byte)) & bits & Self.repeated(0x80)
  }

  @inlinable static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}

extension [UInt8] {
  /// Appends bytes at once.
  @inlinable public mutating func append(_ bytes: Span<UInt8>) {
    append(addingCapacity: bytes.count) { output in
      for index in bytes.indices { output.append(bytes[index]) }
    }
  }
}
