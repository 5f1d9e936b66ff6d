/// Some of the 256 bytes, to skip all others quickly.
package struct ByteSet: Sendable {
  private let holds: [Bool]

  /// Takes the bytes.
  package init(_ bytes: [UInt8]) {
    var holds = Array(repeating: false, count: 256)
    for byte in bytes { holds[Int(byte)] = true }
    self.holds = holds
  }

  /// Whether it holds a byte.
  package func contains(_ byte: UInt8) -> Bool { holds[Int(byte)] }

  /// The offset of the first of them at or after another; the number of bytes when there is none.
  package func next(in span: Span<UInt8>, from start: Int) -> Int {
    let holds = holds.span
    var index = start
    while index < span.count, !holds[Int(span[index])] { index += 1 }
    return index
  }
}
