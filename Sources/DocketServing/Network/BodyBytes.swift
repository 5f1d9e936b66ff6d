import FlyingSocks

/// The bytes of a body, handed to the network piece by piece without being copied as a whole.
struct BodyBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  let bytes: [UInt8]

  func makeAsyncIterator() -> Iterator { Iterator(rest: bytes[...]) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    fileprivate var rest: ArraySlice<UInt8>

    mutating func next() async throws -> UInt8? { rest.popFirst() }

    mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
      guard !rest.isEmpty else { return nil }
      let piece = rest.prefix(Swift.max(1, count))
      rest = rest.dropFirst(piece.count)
      return piece
    }
  }
}
