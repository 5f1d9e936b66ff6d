package import DocketTime

/// What the address of a copy in a web archive says: which archive, when, and of which page.
///
/// Known are the Wayback Machine, the archive.today family, Perma.cc and Ghostarchive; nothing is said of others.
package struct Snapshot {
  /// Why an address leads to no single copy, or does not say of what.
  package enum Flaw {
    /// It makes a new copy.
    case save
    /// It lists copies.
    case list
    /// It names no time, so that the newest copy is shown.
    case noTime
    /// Its time has fewer than fourteen digits.
    case shortTime
    /// Its time is none.
    case noSuchTime
    /// Something else stands after the time.
    case afterTime
    /// It holds no page.
    case noTarget
    /// The host no longer serves copies.
    case oldHost
    /// Its id is none of the archive's.
    case noSuchID
    /// It has the short form, which says neither page nor day.
    case shortForm
  }

  /// The bytes of the time.
  package private(set) var time: Range<Int>?
  /// The day of the time.
  package private(set) var day: CivilDate?
  /// The bytes of the page's address.
  package private(set) var target: Range<Int>?
  /// What is wrong, and where.
  package private(set) var flaw: (kind: Flaw, range: Range<Int>)?

  /// Reads an address; nil when it is of no archive docket knows.
  package init?(_ address: Address) {
    guard Self.read.contains(address.hostName) else { return nil }
    let rest = address.path.lowerBound..<address.bytes.count
    switch address.hostName {
    case "web.archive.org", "archive.org", "www.archive.org", "wayback.archive.org", "web-beta.archive.org":
      guard readWayback(address, rest) else { return nil }
    case "liveweb.archive.org": flaw = (.oldHost, address.host)
    case "archive.today", "archive.is", "archive.ph", "archive.fo", "archive.li", "archive.vn", "archive.md":
      readToday(address, rest)
    case "perma.cc": readID(address, address.path, isID: Self.isPerma)
    case "ghostarchive.org", "www.ghostarchive.org": readGhost(address)
    default: return nil
    }
  }

  /// Whether a host is that of a web archive, known by its form or only by its name.
  package static func isArchive(_ address: Address) -> Bool {
    guard hosts.contains(address.hostName) else { return false }
    return others.contains(address.hostName) || Snapshot(address) != nil
  }

  /// Hosts of archives of whose addresses nothing is known, and of those that keep other things as well.
  private static let others: Set<String> = [
    "archive.org", "www.archive.org", "webcitation.org", "www.webcitation.org", "arquivo.pt", "megalodon.jp",
  ]

  /// Hosts of archives whose addresses are read.
  private static let read: Set<String> = [
    "web.archive.org", "archive.org", "www.archive.org", "wayback.archive.org", "web-beta.archive.org",
    "liveweb.archive.org", "archive.today", "archive.is", "archive.ph", "archive.fo", "archive.li",
    "archive.vn", "archive.md", "perma.cc", "ghostarchive.org", "www.ghostarchive.org",
  ]

  private static let hosts = read.union(others)

  private mutating func readWayback(_ address: Address, _ rest: Range<Int>) -> Bool {
    let bytes = address.bytes
    if bytes.startsCaseless("/save", at: rest.lowerBound) {
      flaw = (.save, rest.lowerBound..<rest.lowerBound + 5)
      return true
    }
    guard bytes.startsCaseless("/web/", at: rest.lowerBound) else {
      guard bytes.startsCaseless("/http", at: rest.lowerBound) else { return false }
      target = rest.lowerBound + 1..<rest.upperBound
      flaw = (.noTime, address.host)
      return true
    }
    let start = rest.lowerBound + 5
    let end = bytes[start...].firstIndex(of: 0x2F) ?? bytes.count
    guard !bytes[start..<end].contains(0x2A) else {
      flaw = (.list, start..<end)
      return true
    }
    let digitsEnd = bytes[start..<end].firstIndex { !Self.isDigit($0) } ?? end
    guard digitsEnd > start else {
      target = start < bytes.count ? start..<bytes.count : nil
      flaw = target == nil ? (.noTarget, rest) : (.noTime, rest.lowerBound..<start)
      return true
    }
    readTime(start..<digitsEnd, digits: Array(bytes[start..<digitsEnd]))
    if flaw == nil, digitsEnd < end, !Self.isFlag(bytes[digitsEnd..<end]) {
      flaw = (.afterTime, digitsEnd..<end)
    }
    if end + 1 < bytes.count {
      target = end + 1..<bytes.count
    } else if flaw == nil {
      flaw = (.noTarget, rest)
    }
    return true
  }

  private mutating func readToday(_ address: Address, _ rest: Range<Int>) {
    let bytes = address.bytes
    let start = min(rest.lowerBound + 1, bytes.count)
    let end = bytes[start...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? bytes.count
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    switch word {
    case "": flaw = (.noTarget, rest.isEmpty ? address.host : rest)
    case "submit", "save", "wip": flaw = (.save, start..<end)
    case "newest", "oldest", "timegate", "timemap":
      flaw = (.noTime, start..<end)
      if end + 1 < bytes.count { target = end + 1..<bytes.count }
    case "o":
      let next = bytes[min(end + 1, bytes.count)...].firstIndex(of: 0x2F) ?? bytes.count
      if next + 1 < bytes.count { target = next + 1..<bytes.count } else { flaw = (.noTarget, rest) }
    case _ where word.utf8.starts(with: "http".utf8) || word.utf8.contains(0x2A): flaw = (.list, rest)
    case _ where end < bytes.count && bytes[end] == 0x2F && end + 1 < bytes.count && Self.isTime(word):
      readTime(start..<end, digits: word.utf8.filter(Self.isDigit))
      target = end + 1..<bytes.count
    case _ where (4...7).contains(word.utf8.count) && word.utf8.allSatisfy(Self.isLetterOrDigit):
      flaw = (.shortForm, rest)
    default: flaw = (.noSuchID, start..<end)
    }
  }

  private mutating func readGhost(_ address: Address) {
    let bytes = address.bytes
    for folder in ["/archive/", "/varchive/"]
    where bytes.startsCaseless(folder, at: address.path.lowerBound) {
      let start = address.path.lowerBound + folder.utf8.count - 1
      readID(address, start..<address.path.upperBound) { id in
        (4...16).contains(id.count) && id.allSatisfy { Self.isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x5F }
      }
      return
    }
    flaw = (.noSuchID, address.path.isEmpty ? address.host : address.path)
  }

  /// Takes a path of one part, the id.
  private mutating func readID(
    _ address: Address, _ path: Range<Int>, isID: (ArraySlice<UInt8>) -> Bool
  ) {
    let start = min(path.lowerBound + 1, path.upperBound)
    let end = address.bytes[start..<path.upperBound].firstIndex(of: 0x2F) ?? path.upperBound
    if !isID(address.bytes[start..<end]) { flaw = (.noSuchID, path.isEmpty ? address.host : path) }
  }

  private mutating func readTime(_ range: Range<Int>, digits: [UInt8]) {
    time = range
    guard digits.count >= 14 else {
      flaw = (.shortTime, range)
      return
    }
    func number(_ first: Int, _ count: Int) -> Int {
      digits[first..<first + count].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    day = CivilDate(year: number(0, 4), month: number(4, 2), day: number(6, 2))
    let isClock = number(8, 2) < 24 && number(10, 2) < 60 && number(12, 2) < 61
    if digits.count > 14 || day == nil || !isClock || number(0, 4) < 1996 {
      day = nil
      flaw = (.noSuchTime, range)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// `20310401123456`, or `2031.04.01-123456` as archive.today writes it.
  private static func isTime(_ word: String) -> Bool {
    word.utf8.count >= 4 && word.utf8.allSatisfy { isDigit($0) || $0 == 0x2E || $0 == 0x2D }
  }

  /// Two or three small letters and `_`, as in `if_`.
  private static func isFlag(_ bytes: ArraySlice<UInt8>) -> Bool {
    (3...4).contains(bytes.count) && bytes.last == 0x5F
      && bytes.dropLast().allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// `A1B2-C3D4`, or the longer ids of the first years.
  private static func isPerma(_ id: ArraySlice<UInt8>) -> Bool {
    if id.count == 9, id[id.startIndex + 4] == 0x2D {
      return id.enumerated().allSatisfy { $0.offset == 4 || isLetterOrDigit($0.element) }
    }
    return (9...13).contains(id.count) && id.first == 0x30 && id.allSatisfy(isLetterOrDigit)
  }
}
