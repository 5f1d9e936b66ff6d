import DocketDiagnostics

/// The anchor and the tag before a node (YAML 1.1 §6.9, "node properties").
///
/// libyaml gives one range for all of it, beginning at the first property; this tells the parts apart.
struct Properties {
  /// Each property with its bytes, in file order.
  private(set) var parts: [(feature: RestrictedFeature, range: ByteRange)] = []
  /// Where the node itself begins.
  private(set) var contentStart: Int

  /// Walks over the properties.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - start: the first property's first byte.
  ///   - end: where the node ends; the walk does not pass it.
  init(in bytes: [UInt8], from start: Int, to end: Int) {
    contentStart = start
    var index = start
    while index < end, let feature = Self.feature(bytes[index]) {
      let first = index
      while index < end, bytes[index] > 0x20 { index += 1 }
      parts.append((feature, ByteRange(first, index)))
      index = Self.skipFiller(bytes, index, end)
    }
    contentStart = index
  }

  private static func feature(_ byte: UInt8) -> RestrictedFeature? {
    switch byte {
    case UInt8(ascii: "&"): .anchor
    case UInt8(ascii: "!"): .tag
    default: nil
    }
  }

  private static func skipFiller(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      if bytes[index] == UInt8(ascii: "#") {
        while index < end, bytes[index] != 0x0A { index += 1 }
      } else if bytes[index] <= 0x20 {
        index += 1
      } else {
        break
      }
    }
    return index
  }
}
