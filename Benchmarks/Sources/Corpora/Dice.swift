/// Chance that can be repeated: SplitMix64, a generator of 64 bits with a step and a mix.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// Begins at a number; two numbers side by side give sequences that have nothing in common.
  init(_ seed: UInt64, _ stream: UInt64 = 0) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ stream &* 0xD1B5_4A32_D192_ED03
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// A number that is right in every sentence: in Russian all of these take the same form of the word after them.
  mutating func multipleOfFive(upTo last: Int) -> Int { 5 * number(1...last / 5) }

  /// Whether something happens that happens so many times in a hundred.
  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of several values, of which there must be at least one.
  mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }

  /// Different values, in their order.
  mutating func some<Value>(_ count: Int, of values: [Value]) -> [Value] {
    values.indices.shuffled(using: &self).prefix(count).sorted().map { values[$0] }
  }
}
