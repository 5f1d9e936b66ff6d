/// Looks for ASCII digits and marks at known places of a short text.
struct DigitReader {
  /// The text's bytes; their indices are offsets into the whole text, as an `ArraySlice` keeps them.
  let bytes: ArraySlice<UInt8>

  /// Reads a text from its first byte to its last.
  init(bytes: some Sequence<UInt8>) { self.bytes = ArraySlice(bytes) }

  /// Reads a part of a text and keeps its indices.
  init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// The byte that many bytes after the start, or `nil` behind the end.
  func byte(at offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[bytes.startIndex + offset] : nil
  }

  /// Whether this ASCII character stands there.
  func has(_ character: Unicode.Scalar, at offset: Int) -> Bool {
    byte(at: offset).map { UInt32($0) == character.value } ?? false
  }

  /// The number that exactly these ASCII digits spell; `nil` when another byte is among them.
  ///
  /// At most 18 digits are read, so that every number fits.
  func number(at offset: Int, count: Int) -> Int? {
    var value = 0
    for position in offset..<offset + min(count, 18) {
      guard let byte = byte(at: position), byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}

extension UInt8 {
  /// Whether the byte is one of `0` to `9`; digits of other scripts are not.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  /// Whether the byte is one of `A` to `Z` or `a` to `z`.
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
