import DocketDiagnostics

/// UTF-16 in a file that should be UTF-8, as some editors save it: read as what it says.
enum WideText {
  /// The text in UTF-8; nil when the bytes do not look like UTF-16.
  static func decoded(_ bytes: [UInt8]) -> AlteredBytes? {
    guard let isBigEndian = order(of: bytes) else { return nil }
    var result = AlteredBytes()
    result.reserve(bytes.count)
    func unit(_ index: Int) -> UInt32 {
      let pair = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return isBigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
    }
    var index = 0
    while index + 1 < bytes.count {
      var value = unit(index)
      var end = index + 2
      if (0xD800..<0xDC00).contains(value), end + 1 < bytes.count, (0xDC00..<0xE000).contains(unit(end)) {
        value = 0x10000 + (value - 0xD800) << 10 + (unit(end) - 0xDC00)
        end += 2
      }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      result.replace(index..<end, with: Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter))
      index = end
    }
    result.copy(bytes[index...])
    return result
  }

  /// Whether the first byte of each pair is the higher one: by the byte order mark, else by where zeros stand.
  private static func order(of bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4 else { return nil }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return true }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return bytes[2] == 0 && bytes[3] == 0 ? nil : false }
    var zeros = (even: 0, odd: 0)
    let looked = min(bytes.count, 512)
    for index in 0..<looked where bytes[index] == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    guard zeros.even + zeros.odd >= 8 else { return nil }
    if zeros.odd * 8 > looked, zeros.even * 8 < zeros.odd { return false }
    if zeros.even * 8 > looked, zeros.odd * 8 < zeros.even { return true }
    return nil
  }
}
