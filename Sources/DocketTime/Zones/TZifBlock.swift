/// The transitions and types of one data block (RFC 9636 §3.2).
struct TZifBlock {
  /// The type before the first transition that lies in years 1 to 9999.
  private(set) var initialType: LocalType
  /// The transitions that change something and lie in years 1 to 9999, rising.
  private(set) var transitions: [Transition] = []

  /// Reads the block's parts.
  ///
  /// - Parameters:
  ///   - times: signed numbers of `timeSize` bytes, big-endian.
  ///   - timeSize: 4 or 8.
  ///   - indices: one byte a time, the number of the type from then on.
  ///   - types: six bytes a type: offset, daylight, where the abbreviation starts.
  ///   - characters: abbreviations, each ended by a zero byte.
  /// - Throws: `ZoneProblem.malformed` at the first part that breaks a rule.
  init(
    times: ArraySlice<UInt8>, timeSize: Int, indices: ArraySlice<UInt8>, types: ArraySlice<UInt8>,
    characters: ArraySlice<UInt8>
  ) throws(ZoneProblem) {
    let types = try Self.localTypes(types, characters)
    guard let first = types.first else { throw .malformed(.counts) }
    initialType = first
    transitions.reserveCapacity(indices.count)
    var current = first
    var previousTime: Int64?
    for (position, index) in indices.enumerated() {
      let time = Self.time(times.dropFirst(position * timeSize).prefix(timeSize))
      guard previousTime.map({ $0 < time }) ?? true, Int(index) < types.count else {
        throw .malformed(.transitions)
      }
      previousTime = time
      let type = types[Int(index)]
      if time < Instant.first.secondsSinceEpoch { initialType = type }
      if let at = Instant(secondsSinceEpoch: time), type != current {
        transitions.append(Transition(at: at, previous: current, type: type))
      }
      current = type
    }
  }

  private static func time(_ bytes: ArraySlice<UInt8>) -> Int64 {
    let sign: UInt64 = (bytes.first ?? 0) < 0x80 ? 0 : .max
    return Int64(bitPattern: bytes.reduce(sign) { $0 << 8 | UInt64($1) })
  }

  private static func localTypes(
    _ bytes: ArraySlice<UInt8>, _ characters: ArraySlice<UInt8>
  ) throws(ZoneProblem) -> [LocalType] {
    var types: [LocalType] = []
    var rest = bytes
    while rest.count >= 6 {
      let (offset, last) = (Int(time(rest.prefix(4))), rest.dropFirst(4).prefix(2))
      guard LocalType.offsets.contains(offset) else { throw .malformed(.offset) }
      let tail = characters.dropFirst(Int(last.last ?? 0))
      let letters = tail.prefix { $0 != 0 }
      guard letters.count < tail.count, last.first == 0 || last.first == 1,
        let type = LocalType(
          utcOffset: offset, isDaylight: last.first == 1,
          abbreviation: String(decoding: letters.prefix(16), as: UTF8.self))
      else { throw .malformed(.abbreviation) }
      types.append(type)
      rest = rest.dropFirst(6)
    }
    return types
  }
}
