/// SHA-256 digests (FIPS 180-4) in 64 lower-case hexadecimal digits.
public enum Digest {
  /// The digest of some bytes.
  public static func of(_ bytes: [UInt8]) -> String { text(self.bytes(of: bytes)) }

  /// The 32 bytes of the digest of some bytes.
  public static func bytes(of bytes: [UInt8]) -> [UInt8] { SHA256(bytes.span).bytes }

  /// The digest of a text's UTF-8, for instance of an id as `withdrawn.yml` keeps it.
  public static func of(_ text: String) -> String { of(Array(text.utf8)) }

  /// The digest of several pieces in a row, each with its length, so that no two lists of pieces look alike.
  public static func of(pieces: [[UInt8]]) -> String {
    var joined: [UInt8] = []
    joined.reserveCapacity(pieces.reduce(0) { $0 + $1.count + 8 })
    for piece in pieces {
      joined += "\(piece.count):".utf8
      joined += piece
    }
    return of(joined)
  }

  /// Whether a text is built like a digest.
  public static func isWellFormed(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  static func text(_ digest: [UInt8]) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for byte in digest {
      digits.append(hexadecimal[Int(byte >> 4)])
      digits.append(hexadecimal[Int(byte & 15)])
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
