import DocketText

/// The executable that is running.
public struct RunningProgram: Sendable {
  /// Where it lies.
  public let path: String
  /// Whether it needs no library of the system; nil where that cannot be told.
  public let isStatic: Bool?

  /// Finds the executable of this process.
  ///
  /// - Parameter name: the word with which it was called, for systems that do not say more.
  public init?(calledAs name: String) {
    let found =
      FileSystem.resolved("/proc/self/exe") ?? (name.contains("/") ? FileSystem.resolved(name) : nil)
    guard let found else { return nil }
    path = found
    isStatic = (try? FileSystem.read(found, limit: 65_536)).flatMap(Self.isStatic)
  }

  /// The SHA-256 of its bytes; nil where they cannot be read.
  public var digest: String? { (try? FileSystem.read(path)).map { Digest.of($0) } }

  /// Whether a file of the format ELF names no interpreter, which would load libraries (System V ABI, chapter 5).
  static func isStatic(_ head: [UInt8]) -> Bool? {
    // 64 bits, the lowest byte first.
    guard head.count >= 64, head.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else { return nil }
    func number(_ offset: Int, _ size: Int) -> Int {
      head[offset..<(offset + size)].reversed().reduce(0) { ($0 << 8 | Int($1)) & 0xFFFF_FFFF }
    }
    let (start, size, count) = (number(32, 8), number(54, 2), number(56, 2))
    guard size >= 4, start + size * count <= head.count else { return nil }
    let interpreter = 3
    return !(0..<count).contains { number(start + $0 * size, 4) == interpreter }
  }
}
