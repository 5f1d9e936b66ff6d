/// Where the bytes of a file go while it is being made, so that a large one is never whole in memory.
public struct Outlet {
  /// How long a part is at least, but for the last one.
  public let partSize: Int
  /// Takes the next part; the last one may be short.
  public let take: ([UInt8]) -> Void

  /// Parts of this length are large for system calls, and small enough to stay in the cache of a processor.
  public static let usualPartSize = 1 << 18

  /// Passes bytes on.
  ///
  /// - Parameters:
  ///   - partSize: how long a part is at least, but for the last one.
  ///   - take: gets one part after the other.
  public init(partSize: Int = usualPartSize, _ take: @escaping ([UInt8]) -> Void) {
    self.partSize = partSize
    self.take = take
  }

  /// Passes bytes on if they are enough for a part; then nothing is left of them but the room.
  public func pass(_ bytes: inout [UInt8]) {
    guard bytes.count >= partSize else { return }
    take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
