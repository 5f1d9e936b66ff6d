/// Reading of host names written in ASCII (RFC 3492).
enum Punycode {
  /// The code points of a label without its `xn--`; nil when it says none.
  static func decode(_ label: ArraySlice<UInt8>) -> [UInt32]? {
    guard label.count <= 63 else { return nil }
    let hyphen = label.lastIndex(of: UInt8(ascii: "-"))
    var output = hyphen.map { label[..<$0].map { UInt32($0) } } ?? []
    var index = hyphen.map { $0 + 1 } ?? label.startIndex
    var (code, place, bias) = (128, 0, 72)
    while index < label.endIndex {
      let before = place
      var (weight, base) = (1, 36)
      while true {
        guard index < label.endIndex, let digit = digit(label[index]) else { return nil }
        index += 1
        place += digit * weight
        let threshold = base <= bias ? 1 : min(26, base - bias)
        if digit < threshold { break }
        weight *= 36 - threshold
        // Nothing that is a character is farther away.
        guard weight < 1 << 40, place < 1 << 40 else { return nil }
        base += 36
      }
      let count = output.count + 1
      bias = adapted(place - before, count: count, isFirst: before == 0)
      code += place / count
      place %= count
      guard code <= 0x10FFFF else { return nil }
      output.insert(UInt32(code), at: place)
      place += 1
    }
    return output
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps = 0
    while delta > 455 {
      delta /= 35
      steps += 36
    }
    return steps + 36 * delta / (delta + 38)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    if ASCII.isLetter(byte) { return Int((byte | 0x20) - 0x61) }
    return ASCII.isDigit(byte) ? Int(byte - 0x30) + 26 : nil
  }
}
