import DocketText
import Foundation
import TestSupport
import Testing

@Suite struct `Digests` {
  /// Messages and digests of NIST: the examples of FIPS 180-4, and some of `SHA256ShortMsg.rsp`.
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("616263", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "6162636462636465636465666465666765666768666768696768696a68696a6b696a6b6c6a6b6c6d6b6c6d6e6c6d6e6f6d6e6f706e6f7071",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      ("d3", "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"),
      ("11af", "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"),
      ("b4190e", "dff2e73091f6c05e528896c4c831b9448653dc2ff043528f6769437bc7b975c2"),
    ] as [(String, String)])
  func `are those of the standard`(hexadecimal: String, digest: String) throws {
    let message = try Self.bytes(hexadecimal)
    #expect(Digest.of(message) == digest)
    #expect(Digest.bytes(of: message) == (try Self.bytes(digest)))
  }

  @Test func `are those of the standard for a long message`() {
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(Digest.of([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)) == digest)
  }

  /// `SHA256Monte.rsp` of NIST: 100,000 digests, each of the three before it.
  @Test func `are those of the standard a hundred thousand times`() throws {
    var seed = try Self.bytes("6d1e72ad03ddeb5de891e572e2396f8da015d899ef0e79503152d6010a3fe691")
    for count in 0..<100 {
      var last = (seed, seed, seed)
      for _ in 0..<1000 { last = (last.1, last.2, Digest.bytes(of: last.0 + last.1 + last.2)) }
      seed = last.2
      if count == 0 {
        #expect(seed == (try Self.bytes("e93c330ae5447738c8aa85d71a6c80f2a58381d05872d26bdd39f1fcd4f2b788")))
      }
    }
    #expect(seed == (try Self.bytes("6a912ba4188391a78e6f13d88ed2d14e13afce9db6f7dcbf4a48c24f3db02778")))
  }

  /// The same whether the processor has instructions for it or not: every length up to four blocks, and a long one.
  @Test(.enabled(if: SHA256.hasInstructions, "the processor has no instructions for it"))
  func `are the same by instructions of the processor and without them`() {
    let message = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) }
    for length in Array(0...256) + [1_000] {
      let part = Array(message[..<length])
      #expect(SHA256(part.span).bytes == SHA256(part.span, portably: true).bytes)
    }
  }

  @Test func `are those of the standard without instructions of the processor`() throws {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    let digest = try Self.bytes("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    #expect(SHA256(message.span, portably: true).bytes == digest)
  }

  /// Every length up to four blocks, so that each padding there is comes up, and some long ones.
  @Test(
    .enabled(if: SystemDigests.tool != nil, "neither sha256sum nor shasum is installed"), arguments: [1, 2])
  func `are those of the system's own program`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let lengths = Array(0...256) + (0..<8).map { _ in Int.random(in: 257...40_000, using: &random) }
    let messages = lengths.map { length in (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
    #expect(messages.map { Digest.of($0) } == (try SystemDigests.of(messages)))
  }

  @Test(arguments: 1...4)
  func `grow part by part to those of the whole`(seed: Int) {
    var random = SplitMix64(seed: seed)
    for length in Array(0...130) + [1_000, 70_000] {
      let message = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      var (digest, start) = (GrowingDigest(), 0)
      while start < length {
        let end = min(length, start + Int.random(in: 0...max(1, min(200, length)), using: &random))
        // To look at it on the way changes nothing.
        #expect(digest.text == Digest.of(Array(message[..<start])))
        digest.take(message[start..<end].span)
        start = end
      }
      #expect(digest.text == Digest.of(message))
    }
  }

  @Test func `of pieces tell the pieces apart`() {
    #expect(Digest.of(pieces: [[1], [2, 3]]) != Digest.of(pieces: [[1, 2], [3]]))
    #expect(Digest.of(pieces: [[], [1]]) != Digest.of(pieces: [[1]]))
    #expect(Digest.of(pieces: [Array("one".utf8), []]) == Digest.of("3:one0:"))
  }

  @Test func `are known by their 64 small digits`() {
    #expect(Digest.isWellFormed(Digest.of("abc")))
    #expect(!Digest.isWellFormed(Digest.of("abc").uppercased()))
    #expect(!Digest.isWellFormed(String(Digest.of("abc").dropLast())))
    #expect(!Digest.isWellFormed(String(repeating: "g", count: 64)))
  }

  private static func bytes(_ hexadecimal: String) throws -> [UInt8] {
    try stride(from: 0, to: hexadecimal.utf8.count, by: 2).map { place in
      let start = hexadecimal.index(hexadecimal.startIndex, offsetBy: place)
      return try #require(UInt8(hexadecimal[start...].prefix(2), radix: 16))
    }
  }
}
