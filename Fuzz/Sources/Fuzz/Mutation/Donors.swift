/// What the seeds of a target have, to be put into other inputs: values by their keys, and blocks of lines.
struct Donors: Sendable {
  /// What stands after `key:` in any seed, by key.
  private var values: [[UInt8]: [[UInt8]]] = [:]
  /// Lines with everything that is indented under them.
  private(set) var blocks: [[[UInt8]]] = []

  /// Those of the chosen target.
  static let chosen = Donors(FuzzTarget.chosen.seeds())

  private static let mostOfOneKey = 200
  private static let longestBlock = 12

  init(_ seeds: [[UInt8]]) {
    for seed in seeds {
      let lines = seed.split(separator: 0x0A).map { Array($0) }
      for (index, line) in lines.enumerated() {
        if let (key, value) = Self.parts(of: line), values[key, default: []].count < Self.mostOfOneKey {
          values[key, default: []].append(value)
        }
        let indent = line.prefix { $0 == 0x20 }.count
        let inner = lines[(index + 1)...].prefix { $0.prefix { $0 == 0x20 }.count > indent }
        if inner.count < Self.longestBlock, blocks.count < 20_000 { blocks.append([line] + inner) }
      }
    }
  }

  /// The values that seeds have under the key of a line.
  func values(for line: [UInt8]) -> [[UInt8]] { Self.parts(of: line).flatMap { values[$0.key] } ?? [] }

  /// The key of a line, without indentation, and what stands after its colon.
  private static func parts(of line: [UInt8]) -> (key: [UInt8], value: [UInt8])? {
    guard let colon = line.firstIndex(of: 0x3A) else { return nil }
    let key = line[..<colon].drop { $0 == 0x20 || $0 == 0x2D }
    guard (1...40).contains(key.count) else { return nil }
    return (Array(key), Array(line[(colon + 1)...]))
  }
}
