package import DocketDiagnostics

/// Finds in web addresses what opens a door: user names with passwords, tickets, keys of shared files.
package enum LinkScanner {
  /// What was found.
  package enum Kind: Equatable {
    /// A user name, with or without a password.
    case userName
    /// A part of the address with the given name.
    case parameter(String)
    /// A document that whoever has the address may be able to change or that was shared by hand.
    case shared
    /// The way into a closed group or a call.
    case invitation
  }

  /// A find.
  package struct Candidate: Equatable {
    package let kind: Kind
    /// The bytes of the value.
    package let range: ByteRange
    /// Whether it signs the address of a picture, as delivery networks do with public ones.
    package var isPicture = false
  }

  /// The finds in bytes, first to last.
  package static func candidates(in span: Span<UInt8>) -> [Candidate] {
    candidates(in: span, CandidatePlaces(in: span))
  }

  /// The finds in bytes, first to last.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - places: where web addresses stand in them.
  /// - Returns: the finds.
  package static func candidates(in span: Span<UInt8>, _ places: CandidatePlaces) -> [Candidate] {
    var found: [Candidate] = []
    var readTo = 0
    for index in places.links {
      let link = Link(in: span, from: index + 3)
      if let range = link.userName(in: span), index > 0, !isProgram(in: span, at: index, range) {
        found.append(Candidate(kind: .userName, range: range))
      }
      // An address in an address ends where that one does; one look at their parameters is enough.
      guard link.hostEnd >= readTo else { continue }
      readTo = link.end(in: span)
      found += LinkParameters.candidates(in: span, of: link, to: readTo)
    }
    found += Invitations.ranges(in: span, at: places.slashes).map { Candidate(kind: .invitation, range: $0) }
    guard found.count > 1 else { return found }
    found.sort { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }
    var end = 0
    return found.filter { candidate in
      // The key of an invitation is hidden once.
      guard candidate.range.lower >= end || candidate.kind != .invitation else { return false }
      end = max(end, candidate.range.upper)
      return true
    }
  }

  /// `ssh://git@host`, which names nobody.
  private static func isProgram(in span: Span<UInt8>, at colon: Int, _ range: ByteRange) -> Bool {
    range.count == 3 && ByteWords.stands("git", in: span, at: range.lower)
  }
}

/// A web address from its host on.
package struct Link {
  /// Where user name and host begin.
  package let start: Int
  /// The `@` after the user name; nil where there is none.
  private var sign: Int?
  /// Where the host ends.
  let hostEnd: Int

  /// The colon of each `://`.
  package static func all(in span: Span<UInt8>) -> [Int] {
    var found: [Int] = []
    var index = colons.next(in: span, from: 0)
    while index < span.count {
      if ByteWords.stands("://", in: span, at: index) { found.append(index) }
      index = colons.next(in: span, from: index + 1)
    }
    return found
  }

  private static let colons = ByteSet([UInt8(ascii: ":")])

  /// Reads up to the end of the host.
  package init(in span: Span<UInt8>, from start: Int) {
    self.start = start
    var index = start
    while index < span.count, index - start < 512, !Self.ends(span[index]) {
      let byte = span[index]
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { break }
      if byte == UInt8(ascii: "@") { sign = index }
      index += 1
    }
    hostEnd = index
  }

  /// The bytes of the user name and the password; nil where there are none.
  package func userName(in span: Span<UInt8>) -> ByteRange? {
    guard let sign, sign > start, hostEnd > sign + 1 else { return nil }
    return ByteRange(start, sign)
  }

  /// The bytes of the host without user name and port.
  package func host(in span: Span<UInt8>) -> ByteRange {
    let first = sign.map { $0 + 1 } ?? start
    var end = first
    while end < hostEnd, span[end] != UInt8(ascii: ":") { end += 1 }
    return ByteRange(first, end)
  }

  /// Whether a name stands in the host.
  func isAt(_ name: String, in span: Span<UInt8>) -> Bool {
    let first = sign.map { $0 + 1 } ?? start
    guard hostEnd - first >= name.utf8.count else { return false }
    for index in first...(hostEnd - name.utf8.count)
    where index == first || span[index - 1] == UInt8(ascii: ".") {
      if ByteWords.stands(name, in: span, at: index) { return true }
    }
    return false
  }

  /// Where the address ends.
  package func end(in span: Span<UInt8>) -> Int {
    var index = hostEnd
    while index < span.count, !Self.ends(span[index]) { index += 1 }
    return index
  }

  private static func ends(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x3C || byte == 0x3E || byte == 0x60
      || byte == 0xC2 || byte == 0xE2
  }
}
