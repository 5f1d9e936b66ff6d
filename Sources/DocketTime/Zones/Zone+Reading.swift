extension Zone {
  /// Reads a compiled zone file of version 1, 2, 3 or 4 (RFC 9636 §3).
  ///
  /// Bytes behind the footer are ignored. Any bytes at all may be given; the cost is linear.
  ///
  /// - Parameters:
  ///   - name: what the zone is called; it is not checked.
  ///   - bytes: the whole file.
  /// - Returns: the zone.
  /// - Throws: `ZoneProblem` when the file is no zone file, breaks the format or counts leap seconds.
  public static func read(name: String, bytes: [UInt8]) throws(ZoneProblem) -> Zone {
    var reader = TZifReader(bytes)
    let header = try reader.header()
    guard header.version > 1 else {
      let block = try reader.block(header, timeSize: 4)
      return Zone(
        name: name, initialType: block.initialType, transitions: block.transitions, footer: nil)
    }
    try reader.skipBlock(header, timeSize: 4)
    let block = try reader.block(try reader.header(), timeSize: 8)
    let footer = try reader.footer()
    // The rule goes on from the last transition (§3.3); one that contradicts it would make an hour of its own.
    if let footer, let last = block.transitions.last,
      footer.type(at: last.at).utcOffset != last.type.utcOffset
    {
      throw .malformed(.footer)
    }
    return Zone(
      name: name, initialType: block.initialType, transitions: block.transitions, footer: footer)
  }
}
