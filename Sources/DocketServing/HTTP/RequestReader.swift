/// Takes requests out of the bytes of a connection (RFC 9112).
///
/// Strict where leniency would let two programs read the same bytes differently: a request that is not well-formed is
/// refused, and so are all after it.
struct RequestReader {
  /// What the bytes so far are.
  enum Step: Equatable {
    /// Not yet a whole request.
    case incomplete
    /// A request, and whether a body follows it.
    case request(Request, hasBody: Bool)
    /// No request.
    case refused(Response.Status)
  }

  /// The most bytes of a request without its body.
  private static let longest = 16_384
  private var bytes: [UInt8] = []

  /// Adds what has come.
  mutating func add(_ more: [UInt8]) { bytes += more }

  /// The next step; a request is taken out, its body stays.
  mutating func next() -> Step {
    // Some programs send an empty line too much between requests (§2.2).
    while bytes.starts(with: [0x0D, 0x0A]) { bytes.removeFirst(2) }
    guard let (lines, end) = head() else {
      return bytes.count < Self.longest ? .incomplete : .refused(.requestHeaderFieldsTooLarge)
    }
    guard end <= Self.longest else { return .refused(.requestHeaderFieldsTooLarge) }
    bytes.removeFirst(end)
    return Self.request(lines)
  }

  /// The lines up to the empty one, and where the bytes after it begin; nil when that has not come yet.
  private func head() -> (lines: [ArraySlice<UInt8>], end: Int)? {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while let feed = bytes[start...].firstIndex(of: 0x0A) {
      let hasReturn = feed > start && bytes[feed - 1] == 0x0D
      let line = bytes[start..<(hasReturn ? feed - 1 : feed)]
      start = feed + 1
      if line.isEmpty { return (lines, start) }
      lines.append(line)
    }
    return nil
  }

  private static func request(_ lines: [ArraySlice<UInt8>]) -> Step {
    guard let first = lines.first else { return .refused(.badRequest) }
    let words = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, isToken(words[0]), let target = String(validating: words[1], as: UTF8.self),
      !target.isEmpty, !target.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
    else { return .refused(.badRequest) }
    let version = String(decoding: words[2], as: UTF8.self)
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
      return .refused(version.hasPrefix("HTTP/") ? .httpVersionNotSupported : .badRequest)
    }
    var fields: [(name: String, value: String)] = []
    for line in lines.dropFirst() {
      guard let field = field(line) else { return .refused(.badRequest) }
      fields.append(field)
    }
    let request = Request(String(decoding: words[0], as: UTF8.self), target, version: version, fields: fields)
    guard let hasBody = hasBody(request) else { return .refused(.badRequest) }
    return .request(request, hasBody: hasBody)
  }

  /// A header field (§5); nil for a line that is none, also for one that goes on from the line before.
  private static func field(_ line: ArraySlice<UInt8>) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isToken(line[..<colon]) else { return nil }
    var value = line[(colon + 1)...].drop(while: isBlank)
    while let last = value.last, isBlank(last) { value.removeLast() }
    guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { return nil }
    return (String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
  }

  /// Whether a body follows (§6.3); nil when that cannot be said.
  private static func hasBody(_ request: Request) -> Bool? {
    let length = request["content-length"]
    if request["transfer-encoding"] != nil { return length == nil ? true : nil }
    guard let length else { return false }
    guard !length.isEmpty, length.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return length.utf8.contains { $0 != 0x30 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether bytes are a token (RFC 9110 §5.6.2).
  private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy {
        $0 > 0x20 && $0 < 0x7F && !"\"(),/:;<=>?@[\\]{}".utf8.contains($0)
      }
  }
}
