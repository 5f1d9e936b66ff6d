/// Keccak-256 as Ethereum uses it: SHA-3 (FIPS 202) with the padding of the first proposal.
enum Keccak {
  /// The digest of at most 135 bytes, in 32 bytes.
  static func digest(ofShort bytes: [UInt8]) -> [UInt8] {
    var block = bytes.prefix(135) + [1] + Array(repeating: 0, count: 135 - min(135, bytes.count))
    block[135] |= 0x80
    var state = [UInt64](repeating: 0, count: 25)
    for (index, byte) in block.enumerated() { state[index / 8] ^= UInt64(byte) << (8 * UInt64(index % 8)) }
    permute(&state)
    return (0..<32).map { UInt8(truncatingIfNeeded: state[$0 / 8] >> (8 * UInt64($0 % 8))) }
  }

  private static func permute(_ state: inout [UInt64]) {
    var columns = [UInt64](repeating: 0, count: 5)
    for constant in constants {
      for x in 0..<5 {
        columns[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20]
      }
      for x in 0..<5 {
        let change = columns[(x + 4) % 5] ^ rotated(columns[(x + 1) % 5], by: 1)
        for y in 0..<5 { state[x + 5 * y] ^= change }
      }
      var moved = state[1]
      for (place, amount) in zip(places, amounts) {
        (moved, state[place]) = (state[place], rotated(moved, by: amount))
      }
      for y in 0..<5 {
        let row = Array(state[5 * y..<5 * y + 5])
        for x in 0..<5 { state[x + 5 * y] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]) }
      }
      state[0] ^= constant
    }
  }

  private static func rotated(_ word: UInt64, by amount: UInt64) -> UInt64 {
    word << amount | word >> (64 - amount)
  }

  private static let places = [
    10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1,
  ]
  private static let amounts: [UInt64] = [
    1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44,
  ]
  private static let constants: [UInt64] = [
    0x0000_0000_0000_0001, 0x0000_0000_0000_8082, 0x8000_0000_0000_808A, 0x8000_0000_8000_8000,
    0x0000_0000_0000_808B, 0x0000_0000_8000_0001, 0x8000_0000_8000_8081, 0x8000_0000_0000_8009,
    0x0000_0000_0000_008A, 0x0000_0000_0000_0088, 0x0000_0000_8000_8009, 0x0000_0000_8000_000A,
    0x0000_0000_8000_808B, 0x8000_0000_0000_008B, 0x8000_0000_0000_8089, 0x8000_0000_0000_8003,
    0x8000_0000_0000_8002, 0x8000_0000_0000_0080, 0x0000_0000_0000_800A, 0x8000_0000_8000_000A,
    0x8000_0000_8000_8081, 0x8000_0000_0000_8080, 0x0000_0000_8000_0001, 0x8000_0000_8000_8008,
  ]
}
