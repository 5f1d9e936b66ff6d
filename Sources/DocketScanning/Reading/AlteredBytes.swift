package import DocketDiagnostics

/// Bytes made from others, with the way back: what was altered, in order.
package struct AlteredBytes: Sendable {
  /// A part that became another one; what lies between two of them was copied.
  private struct Piece: Sendable {
    let bytes: Range<Int>
    let source: Range<Int>
  }

  /// The bytes.
  package private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// No bytes yet.
  package init() {}

  /// The bytes of the source as they are.
  package init(unaltered source: [UInt8]) { bytes = source }

  /// Whether anything differs from the bytes that they were made from.
  package var isAltered: Bool { !pieces.isEmpty }

  /// Makes room, so that appending takes no copies.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Takes bytes as they are.
  package mutating func copy(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

  /// Takes other bytes for a part of the source; none leaves it out.
  package mutating func replace(_ source: Range<Int>, with new: some Collection<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: new)
    pieces.append(Piece(bytes: start..<bytes.count, source: source))
  }

  /// The last byte so far.
  package var last: UInt8? { bytes.last }

  /// The bytes of the source that became a part of these; whole pieces.
  package func source(of range: ByteRange) -> ByteRange {
    guard range.count > 0 else {
      let place = sourceStart(of: range.lower)
      return ByteRange(place, place)
    }
    let lower = sourceStart(of: range.lower)
    return ByteRange(lower, max(lower, sourceEnd(of: range.upper - 1)))
  }

  private func sourceStart(of offset: Int) -> Int {
    guard let piece = piece(at: offset) else { return offset }
    return offset < piece.bytes.upperBound
      ? piece.source.lowerBound : piece.source.upperBound + offset - piece.bytes.upperBound
  }

  private func sourceEnd(of offset: Int) -> Int {
    guard let piece = piece(at: offset) else { return offset + 1 }
    return offset < piece.bytes.upperBound
      ? piece.source.upperBound : piece.source.upperBound + offset - piece.bytes.upperBound + 1
  }

  /// The last piece that begins at or before a byte.
  private func piece(at offset: Int) -> Piece? {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].bytes.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : pieces[low - 1]
  }
}
