internal import CSHA256

/// SHA-256 (FIPS 180-4, section 6.2); no message here is longer than 2⁶⁴ bits.
package struct SHA256: Sendable {
  /// The words of the state; at first the first 32 bits of the fractional parts of the square roots of the first eight
  /// primes (5.3.3).
  private var state = docket_sha256_state(
    a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a, e: 0x510e_527f, f: 0x9b05_688c,
    g: 0x1f83_d9ab, h: 0x5be0_cd19)

  /// Whether the processor has instructions of its own for it, which take a sixth of the time.
  package static let hasInstructions = docket_sha256_has_instructions()

  /// Before any block of a message.
  init() {}

  /// The digest of a message.
  ///
  /// - Parameters:
  ///   - message: All its bytes.
  ///   - portably: Without the processor's instructions, also where it has them.
  package init(_ message: Span<UInt8>, portably: Bool = false) {
    let end = message.count & ~63
    take(blocks: message.extracting(..<end), portably: portably)
    self.end(with: message.extracting(end...), of: message.count)
  }

  /// Takes whole blocks of 64 bytes in.
  mutating func take(blocks: Span<UInt8>, portably: Bool = false) {
    if !portably, Self.hasInstructions { return takeByInstructions(blocks) }
    var start = 0
    while start < blocks.count {
      take(Self.block(blocks.extracting(start..<start + 64)))
      start += 64
    }
  }

  /// Takes the end of a message in: what is left, a one bit, zeros, and the length in bits in the last eight bytes of a
  /// block (5.1.1).
  ///
  /// - Parameters:
  ///   - last: What comes after the last whole block, less than one.
  ///   - count: The length of the whole message in bytes.
  mutating func end(with last: Span<UInt8>, of count: Int) {
    var rest = SIMD16<UInt32>()
    for index in 0..<last.count {
      rest[index >> 2] |= UInt32(last[index]) &<< UInt32(24 - 8 * (index & 3))
    }
    rest[last.count >> 2] |= 0x80 &<< UInt32(24 - 8 * (last.count & 3))
    if last.count >= 56 {
      take(rest)
      rest = SIMD16()
    }
    let bits = UInt64(count) &* 8
    rest[14] = UInt32(truncatingIfNeeded: bits >> 32)
    rest[15] = UInt32(truncatingIfNeeded: bits)
    take(rest)
  }

  /// The 32 bytes of the digest.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for word in [state.a, state.b, state.c, state.d, state.e, state.f, state.g, state.h] {
      bytes.append(UInt8(truncatingIfNeeded: word &>> 24))
      bytes.append(UInt8(truncatingIfNeeded: word &>> 16))
      bytes.append(UInt8(truncatingIfNeeded: word &>> 8))
      bytes.append(UInt8(truncatingIfNeeded: word))
    }
    return bytes
  }

  /// Takes whole blocks in by the processor's own instructions.
  private mutating func takeByInstructions(_ blocks: Span<UInt8>) {
    unsafe blocks.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return }
      unsafe docket_sha256_take(&state, first, bytes.count / 64)
    }
  }

  /// The sixteen words of a block of 64 bytes, the first byte of each on top.
  @inline(__always)
  private static func block(_ bytes: Span<UInt8>) -> SIMD16<UInt32> {
    @inline(__always) func word(_ index: Int) -> UInt32 {
      let high = UInt32(bytes[4 * index]) &<< 24 | UInt32(bytes[4 * index + 1]) &<< 16
      let low = UInt32(bytes[4 * index + 2]) &<< 8 | UInt32(bytes[4 * index + 3])
      return high | low
    }
    return SIMD16(
      word(0), word(1), word(2), word(3), word(4), word(5), word(6), word(7), word(8), word(9), word(10),
      word(11), word(12), word(13), word(14), word(15))
  }

  /// Takes a block in (6.2.2).
  ///
  /// Sixteen rounds are written out, so that no word moves from one variable to the next: each round names the
  /// variables one place further on instead.
  private mutating func take(_ m: SIMD16<UInt32>) {
    var (w0, w1, w2, w3, w4, w5, w6, w7) = (m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7])
    var (w8, w9, w10, w11, w12, w13, w14, w15) = (m[8], m[9], m[10], m[11], m[12], m[13], m[14], m[15])
    var (a, b, c, d, e, f, g, h) = (
      state.a, state.b, state.c, state.d, state.e, state.f, state.g, state.h
    )
    for part in 0..<4 {
      if part > 0 {
        Self.schedule(&w0, w1, w9, w14)
        Self.schedule(&w1, w2, w10, w15)
        Self.schedule(&w2, w3, w11, w0)
        Self.schedule(&w3, w4, w12, w1)
        Self.schedule(&w4, w5, w13, w2)
        Self.schedule(&w5, w6, w14, w3)
        Self.schedule(&w6, w7, w15, w4)
        Self.schedule(&w7, w8, w0, w5)
        Self.schedule(&w8, w9, w1, w6)
        Self.schedule(&w9, w10, w2, w7)
        Self.schedule(&w10, w11, w3, w8)
        Self.schedule(&w11, w12, w4, w9)
        Self.schedule(&w12, w13, w5, w10)
        Self.schedule(&w13, w14, w6, w11)
        Self.schedule(&w14, w15, w7, w12)
        Self.schedule(&w15, w0, w8, w13)
      }
      let k = Self.constants[part]
      Self.round(a, b, c, &d, e, f, g, &h, k[0] &+ w0)
      Self.round(h, a, b, &c, d, e, f, &g, k[1] &+ w1)
      Self.round(g, h, a, &b, c, d, e, &f, k[2] &+ w2)
      Self.round(f, g, h, &a, b, c, d, &e, k[3] &+ w3)
      Self.round(e, f, g, &h, a, b, c, &d, k[4] &+ w4)
      Self.round(d, e, f, &g, h, a, b, &c, k[5] &+ w5)
      Self.round(c, d, e, &f, g, h, a, &b, k[6] &+ w6)
      Self.round(b, c, d, &e, f, g, h, &a, k[7] &+ w7)
      Self.round(a, b, c, &d, e, f, g, &h, k[8] &+ w8)
      Self.round(h, a, b, &c, d, e, f, &g, k[9] &+ w9)
      Self.round(g, h, a, &b, c, d, e, &f, k[10] &+ w10)
      Self.round(f, g, h, &a, b, c, d, &e, k[11] &+ w11)
      Self.round(e, f, g, &h, a, b, c, &d, k[12] &+ w12)
      Self.round(d, e, f, &g, h, a, b, &c, k[13] &+ w13)
      Self.round(c, d, e, &f, g, h, a, &b, k[14] &+ w14)
      Self.round(b, c, d, &e, f, g, h, &a, k[15] &+ w15)
    }
    state.a &+= a
    state.b &+= b
    state.c &+= c
    state.d &+= d
    state.e &+= e
    state.f &+= f
    state.g &+= g
    state.h &+= h
  }

  /// The word of the schedule that is sixteen after `w`; the others are one, nine and fourteen after it (6.2.2, step 1).
  @inline(__always)
  private static func schedule(_ w: inout UInt32, _ w1: UInt32, _ w9: UInt32, _ w14: UInt32) {
    let early = rotated(w1, 7) ^ rotated(w1, 18) ^ w1 &>> 3
    let late = rotated(w14, 17) ^ rotated(w14, 19) ^ w14 &>> 10
    w = w &+ early &+ w9 &+ late
  }

  /// One round with the sum of its word and its constant; `d` and `h` are the next round's `e` and `a` (6.2.2, step 3).
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let choice = g ^ e & (f ^ g)
    let majority = a & b | c & (a | b)
    let first = h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice &+ word
    d = d &+ first
    h = first &+ (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2), sixteen rounds a row.
  private static let constants: [SIMD16<UInt32>] = [
    SIMD16(
      0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
      0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174),
    SIMD16(
      0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
      0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967),
    SIMD16(
      0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
      0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070),
    SIMD16(
      0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
      0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2),
  ]
}
