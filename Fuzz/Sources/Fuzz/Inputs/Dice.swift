/// Chances from a seed, the same for the same seed (SplitMix64).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to and without `sides`; 0 when there are none.
  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return sides > 0 ? Int(mixed % UInt64(sides)) : 0
  }

  /// One of some values.
  mutating func pick<Value>(_ values: [Value]) -> Value? {
    values.isEmpty ? nil : values[roll(values.count)]
  }
}

extension [UInt8] {
  /// A number that follows from the bytes alone, to choose what is done with them (FNV-1a).
  var fingerprint: Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(hash >> 33)
  }

  /// The first place of some bytes; nil where they do not stand.
  func firstIndex(of needle: [UInt8]) -> Int? {
    guard !needle.isEmpty, count >= needle.count else { return nil }
    return indices.dropLast(needle.count - 1).first { start in
      self[start] == needle[0] && self[start..<start + needle.count].elementsEqual(needle)
    }
  }
}
