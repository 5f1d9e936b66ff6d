extension Address {
  /// The address without what does not change the page: equal for two ways of writing one address.
  ///
  /// The scheme, `www.` or `m.`, a usual port, `index.html` and a slash at the end, parameters that only track, and
  /// the fragment are left out (but for fragments that choose a page: `#!`, `#/`, and the braces of HUDOC). Escapes are
  /// compared as RFC 3986 §6.2.2 says. A few services have two hosts, or show a page under two paths; a machine
  /// translation is the page that it translates.
  package var canonical: [UInt8] {
    if let page = PassingCopy(self)?.page, let address = Address(page), PassingCopy(address) == nil {
      return address.canonical
    }
    let host = canonicalHost
    if let video = shortVideo(at: host) { return video }
    var result = page(at: host)
    // Telegram's parameters choose between views of one post.
    let items = query == nil || hostName == "t.me" ? [] : queryItems
    var separator: UInt8 = 0x3F
    for item in items where !TrackingKeys.isTracking(item.key, on: hostName) {
      result.append(separator)
      append(item.range, to: &result)
      separator = 0x26
    }
    if let fragment, choosesPage(fragment) {
      result.append(0x23)
      append(fragment, to: &result)
    }
    return result
  }

  /// The fragment with its escapes as `canonical` has them; nil where there is none, or `canonical` has it already.
  package var canonicalPart: [UInt8]? {
    guard let fragment, !choosesPage(fragment) else { return nil }
    var result: [UInt8] = []
    append(fragment, to: &result)
    return result
  }

  private func choosesPage(_ fragment: Range<Int>) -> Bool {
    guard let first = bytes[fragment].first else { return false }
    return first == 0x21 || first == 0x2F || first == 0x7B
      || first == 0x25 && bytes.startsCaseless("%7b", at: fragment.lowerBound)
  }

  /// The host and the path of `canonical`: all that is sure to be the same for the same page.
  package var canonicalPage: [UInt8] { page(at: canonicalHost) }

  private func page(at host: String) -> [UInt8] {
    var result = Array(host.utf8)
    if let port, !bytes[port].elementsEqual("80".utf8), !bytes[port].elementsEqual("443".utf8) {
      result.append(0x3A)
      result += bytes[port]
    }
    var start = path.lowerBound
    if host == "t.me", bytes.startsCaseless("/s/", at: start) { start += 2 }
    var end = path.upperBound
    for index in Self.indexPages where end - start >= index.count {
      if bytes[end - index.count..<end].elementsEqual(index) { end -= index.count }
    }
    while end > start, bytes[end - 1] == 0x2F { end -= 1 }
    append(start..<end, to: &result)
    return result
  }

  private static let indexPages = ["/index.html", "/index.htm", "/index.php"].map { Array($0.utf8) }

  private var canonicalHost: String {
    var name = hostName[...]
    if name.utf8.last == 0x2E { name = name.dropLast() }
    for prefix in ["www.", "m.", "mobile."] where name.utf8.starts(with: prefix.utf8) {
      let rest = name.dropFirst(prefix.utf8.count)
      if rest.utf8.contains(0x2E) { name = rest }
      break
    }
    switch name {
    case "twitter.com": return "x.com"
    case "telegram.me": return "t.me"
    default: return String(name)
    }
  }

  /// `youtu.be/ID` as the long address of the same video.
  private func shortVideo(at host: String) -> [UInt8]? {
    guard host == "youtu.be", path.count > 1 else { return nil }
    var result = Array("youtube.com/watch?v=".utf8)
    append(path.lowerBound + 1..<path.upperBound, to: &result)
    return result
  }

  /// The address that an archive's address holds, which may lack its scheme or one of its slashes.
  ///
  /// Only these slashes are counted for two. Slashes further on are the page's own: it may hold another address.
  ///
  /// - Parameter bytes: the bytes from where the other address begins.
  /// - Returns: the address; nil when there is no host.
  package static func embedded(_ bytes: ArraySlice<UInt8>) -> Address? {
    var rest = Array(bytes)
    if rest.startsCaseless("http%3a") || rest.startsCaseless("https%3a") {
      // Where its slashes stand as they are, so do the escapes of its own.
      let colon = rest[4] == 0x25 ? 4..<7 : 5..<8
      if rest.contains(0x2F) { rest.replaceSubrange(colon, with: [0x3A]) } else { rest = decoded(rest) }
    }
    var start = 0
    var scheme = "https"
    for (prefix, name) in [("https:", "https"), ("http:", "http")]
    where rest.startsCaseless(prefix) {
      start = prefix.utf8.count
      scheme = name
    }
    while start < rest.count, rest[start] == 0x2F { start += 1 }
    let address = Address(bytes: Array("\(scheme)://".utf8) + rest[start...])
    guard let address, address.bytes[address.host].contains(0x2E) else { return nil }
    return address
  }

  /// Bytes with their `%XX` resolved.
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count, let high = ASCII.hexadecimalValue(bytes[index + 1]),
        let low = ASCII.hexadecimalValue(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Appends bytes with letters, digits and `-._~` as themselves and everything beyond ASCII escaped.
  private func append(_ range: Range<Int>, to result: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0x25, index + 2 < range.upperBound, let high = ASCII.hexadecimalValue(bytes[index + 1]),
        let low = ASCII.hexadecimalValue(bytes[index + 2])
      {
        let meant = high << 4 | low
        if Self.isUnreserved(meant) { result.append(meant) } else { Self.escape(meant, into: &result) }
        index += 3
      } else {
        if byte < 0x80, !WebAddress.isShownOnly(byte) {
          result.append(byte)
        } else {
          Self.escape(byte, into: &result)
        }
        index += 1
      }
    }
  }

  private static func escape(_ byte: UInt8, into result: inout [UInt8]) {
    result.append(0x25)
    for digit in [byte >> 4, byte & 0xF] { result.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}
