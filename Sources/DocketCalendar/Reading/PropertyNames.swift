/// Names of properties that something holds for; whether a name is one of them is asked for each line of a file.
struct PropertyNames: ExpressibleByArrayLiteral {
  private let names: Set<String>
  /// A mark for each name; most others have another one.
  private let marks: UInt64

  init(arrayLiteral names: String...) {
    self.names = Set(names)
    marks = names.reduce(0) { $0 | Self.mark($1) }
  }

  /// Whether a name, in capitals, is one of them.
  func contains(_ name: String) -> Bool { marks & Self.mark(name) != 0 && names.contains(name) }

  private static func mark(_ name: String) -> UInt64 {
    let octets = name.utf8.span
    guard octets.count > 0 else { return 1 }
    // The last letter tells those apart that begin alike: DTSTART, DTSTAMP.
    let sum = UInt64(octets[0]) &* 5 &+ UInt64(octets[octets.count - 1]) &* 11 &+ UInt64(octets.count)
    return 1 << (sum & 63)
  }
}
