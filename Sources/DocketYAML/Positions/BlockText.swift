/// The raw bytes of a block text, from `|` or `>` on (YAML 1.1 §9.2, §9.3).
struct BlockText {
  /// The bytes of the file.
  let bytes: [UInt8]
  /// The first byte: the indicator.
  let start: Int
  /// The byte after the last that belongs to it.
  let end: Int
  /// The byte after the indicator with its digit and sign.
  let headerEnd: Int
  /// The first byte of the line after the header.
  let bodyStart: Int

  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    self.start = start
    self.end = min(end, bytes.count)
    var index = min(start + 1, self.end)
    while index < self.end, bytes[index] > 0x20 { index += 1 }
    headerEnd = index
    while index < self.end, bytes[index] != 0x0A { index += 1 }
    bodyStart = min(index + 1, self.end)
  }

  /// The end of the last line that holds more than spaces, without its break; the header's end when none does.
  var trimmedEnd: Int {
    var index = end
    while index > bodyStart, isFiller(bytes[index - 1]) { index -= 1 }
    guard index > bodyStart else { return headerEnd }
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  private func isFiller(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D }
}
