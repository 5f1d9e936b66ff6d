/// Builds compiled zone files by RFC 9636 §3, sound ones and broken ones.
struct TZifFile {
  var magic = Array("TZif".utf8)
  var version = UInt8(ascii: "2")
  var types: [(offset: Int32, isDaylight: UInt8, name: UInt8)] = [(3600, 0, 0), (7200, 1, 4)]
  var characters = Array("CET\0CEST\0".utf8)
  var transitions: [(at: Int64, type: UInt8)] = []
  var leapSeconds = 0
  var standardIndicators = 0
  var footer: String? = "CET-1CEST,M3.5.0,M10.5.0/3"
  /// Whether the first block of a later version is left empty, as `zic -b slim` does.
  var isSlim = true

  var bytes: [UInt8] {
    guard version != 0 else { return header(isEmpty: false) + block(timeSize: 4) }
    let first = isSlim ? header(isEmpty: true) : header(isEmpty: false) + block(timeSize: 4)
    let end = footer.map { Array("\n\($0)\n".utf8) } ?? []
    return first + header(isEmpty: false) + block(timeSize: 8) + end
  }

  private func header(isEmpty: Bool) -> [UInt8] {
    let counts = [
      0, standardIndicators, leapSeconds, transitions.count, types.count, characters.count,
    ]
    return magic + [version] + [UInt8](repeating: 0, count: 15)
      + counts.flatMap { Self.bigEndian(Int64(isEmpty ? 0 : $0), size: 4) }
  }

  private func block(timeSize: Int) -> [UInt8] {
    var bytes = transitions.flatMap { Self.bigEndian($0.at, size: timeSize) }
    bytes += transitions.map(\.type)
    bytes += types.flatMap { Self.bigEndian(Int64($0.offset), size: 4) + [$0.isDaylight, $0.name] }
    bytes += characters
    bytes += [UInt8](repeating: 0, count: leapSeconds * (timeSize + 4) + standardIndicators)
    return bytes
  }

  private static func bigEndian(_ value: Int64, size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * Int64($0))) }
  }
}
