import DocketDiagnostics

/// The names of entries in a calendar file (UID, RFC 5545 §3.8.4.7) that are certainly no e-mail addresses.
///
/// Many programs build these names like addresses, and some take a person's address for them. A name is certain where
/// no person could have it:
///
/// - before the `@` stands what only a machine makes (`MachineName`): a UUID, a moment and a number, a long code, a word
///   of calendars with a number;
/// - or anything with a digit in it, or words of calendars alone, at a host that is kept for examples;
/// - or docket made it: ids of event and case with a dot between, at the host that PRODID names.
///
/// A host at which anybody can have an address makes no name certain, and neither does a value that also stands where
/// no name does: in a text, a participant, a comment.
package struct CalendarNames {
  /// The names as a scanner of addresses sees them, in lower case; of one that a line end parts, also its second half.
  package private(set) var certain: Set<String> = []

  package init(_ file: [UInt8]) {
    let lines = Self.lines(of: file)
    let hosts = Set(lines.compactMap(\.docketHost))
    var elsewhere: [UInt8] = []
    var found: Set<String> = []
    for line in lines {
      guard line.isName, let range = line.value else {
        elsewhere += file[line.range] + [0x0A] + line.unfolded + [0x0A]
        continue
      }
      // What stands before the value, in parameters, is no name.
      elsewhere += file[line.range.lowerBound..<range.lowerBound] + [0x0A]
      guard Self.isCertain(line.unfoldedValue, hosts) else {
        elsewhere += file[range] + [0x0A] + line.unfoldedValue + [0x0A]
        continue
      }
      found.formUnion(Self.addresses(in: Array(file[range])) + Self.addresses(in: line.unfoldedValue))
    }
    certain = found.subtracting(Self.addresses(in: elsewhere))
  }

  private static func addresses(in bytes: [UInt8]) -> [String] {
    MailScanner.candidates(in: FoldedBytes(bytes).result.bytes.span).map { "\($0.name)@\($0.host)" }
  }

  /// Whether nobody could have this address.
  private static func isCertain(_ value: [UInt8], _ docketHosts: Set<String>) -> Bool {
    let halves = value.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, value.allSatisfy(isNameByte) else { return false }
    let host = String(decoding: halves[1], as: UTF8.self).lowercased()
    guard !MailHost.isOpenToAll(host) else { return false }
    if MachineName.isCertain(halves[0]) { return true }
    if ExampleName.isIn(host: host), MachineName.isLikely(halves[0]) { return true }
    let labels = halves[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return docketHosts.contains(host) && labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isLetterOrDigit(byte) || [0x2E, 0x5F, 0x2D, 0x40].contains(byte)
  }

  /// A line of the file with the folds in it.
  private struct Line {
    /// Its bytes in the file, without its end.
    let range: Range<Int>
    /// The same with folds undone.
    let unfolded: [UInt8]
    /// Where its value lies in the file; nil where it has none.
    let value: Range<Int>?
    /// The value with folds undone.
    let unfoldedValue: [UInt8]
    /// Whether its value is the name of an entry (UID, RELATED-TO).
    let isName: Bool
    /// The host in `PRODID:-//docket//HOST//EN`, in lower case; nil in other lines.
    let docketHost: String?
  }

  private static func lines(of file: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < file.count {
      var pieces: [Range<Int>] = []
      var next = start
      repeat {
        let from = next == start ? next : next + 1
        var end = from
        while end < file.count, file[end] != 0x0A { end += 1 }
        next = min(end + 1, file.count)
        pieces.append(from..<(end > from && file[end - 1] == 0x0D ? end - 1 : end))
      } while next < file.count && (file[next] == 0x20 || file[next] == 0x09)
      lines.append(line(of: file, pieces))
      start = next
    }
    return lines
  }

  private static func line(of file: [UInt8], _ pieces: [Range<Int>]) -> Line {
    let range = pieces[0].lowerBound..<pieces[pieces.count - 1].upperBound
    let unfolded = pieces.flatMap { file[$0] }
    guard let colon = colon(in: unfolded) else {
      return Line(
        range: range, unfolded: unfolded, value: nil, unfoldedValue: [], isName: false, docketHost: nil)
    }
    let name = unfolded[..<colon].prefix { $0 != UInt8(ascii: ";") }
    let key = String(decoding: name, as: UTF8.self).uppercased()
    let value = Array(unfolded[(colon + 1)...])
    let parts = key == "PRODID" ? String(decoding: value, as: UTF8.self).split(separator: "//") : []
    return Line(
      range: range, unfolded: unfolded, value: offset(of: colon + 1, in: pieces)..<range.upperBound,
      unfoldedValue: value, isName: key == "UID" || key == "RELATED-TO",
      docketHost: parts.count == 4 && parts[0] == "-" && parts[1] == "docket" ? parts[2].lowercased() : nil)
  }

  /// The colon that ends name and parameters; one in quotation marks is part of a parameter.
  private static func colon(in line: [UInt8]) -> Int? {
    var isQuoted = false
    for index in line.indices {
      if line[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if line[index] == UInt8(ascii: ":"), !isQuoted { return index }
    }
    return nil
  }

  /// Where a byte of the unfolded line lies in the file.
  private static func offset(of unfolded: Int, in pieces: [Range<Int>]) -> Int {
    var left = unfolded
    for piece in pieces {
      if left <= piece.count { return piece.lowerBound + left }
      left -= piece.count
    }
    return pieces[pieces.count - 1].upperBound
  }
}
