/// Reads the parts of a TZif file one after the other, never past its end (RFC 9636 §3).
struct TZifReader {
  /// The counts that open a block (RFC 9636 §3.1).
  struct Header {
    var version = 1
    var utIndicators = 0
    var standardIndicators = 0
    var leapSeconds = 0
    var transitions = 0
    var types = 0
    var characters = 0
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  private mutating func take(_ count: Int) throws(ZoneProblem) -> ArraySlice<UInt8> {
    guard count >= 0, count <= rest.count else { throw .truncated }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  private mutating func count() throws(ZoneProblem) -> Int {
    try take(4).reduce(0) { $0 << 8 | Int($1) }
  }

  /// Reads magic, version and the six counts.
  mutating func header() throws(ZoneProblem) -> Header {
    guard rest.starts(with: "TZif".utf8) else { throw .notTZif }
    guard let version = try take(20).dropFirst(4).first else { throw .truncated }
    var header = Header()
    switch version {
    case 0: header.version = 1
    case UInt8(ascii: "2")...UInt8(ascii: "4"): header.version = Int(version - 0x30)
    default: throw .unsupportedVersion(version)
    }
    header.utIndicators = try count()
    header.standardIndicators = try count()
    header.leapSeconds = try count()
    header.transitions = try count()
    header.types = try count()
    header.characters = try count()
    return header
  }

  /// Skips the first block of a file that has a second one; nothing in it matters.
  mutating func skipBlock(_ header: Header, timeSize: Int) throws(ZoneProblem) {
    _ = try take(header.transitions * (timeSize + 1))
    _ = try take(header.types * 6)
    _ = try take(header.characters)
    _ = try take(header.leapSeconds * (timeSize + 4))
    _ = try take(header.standardIndicators)
    _ = try take(header.utIndicators)
  }

  /// Reads the block that a header announces.
  mutating func block(_ header: Header, timeSize: Int) throws(ZoneProblem) -> TZifBlock {
    guard header.leapSeconds == 0 else { throw .leapSeconds }
    guard header.types > 0, [0, header.types].contains(header.standardIndicators),
      [0, header.types].contains(header.utIndicators)
    else { throw .malformed(.counts) }
    let times = try take(header.transitions * timeSize)
    let indices = try take(header.transitions)
    let types = try take(header.types * 6)
    let characters = try take(header.characters)
    _ = try take(header.standardIndicators)
    _ = try take(header.utIndicators)
    return try TZifBlock(
      times: times, timeSize: timeSize, indices: indices, types: types, characters: characters)
  }

  /// Reads the rule between two line feeds; an empty one says nothing of later times.
  mutating func footer() throws(ZoneProblem) -> ZoneRule? {
    guard try take(1).first == 0x0A else { throw .malformed(.footer) }
    let text = rest.prefix { $0 != 0x0A }
    guard text.count < rest.count else { throw .truncated }
    guard !text.isEmpty else { return nil }
    guard text.allSatisfy({ (0x21...0x7E).contains($0) }),
      let rule = ZoneRule(String(decoding: text, as: UTF8.self))
    else { throw .malformed(.footer) }
    return rule
  }
}
