import DocketLanguage

/// A web address in its parts (RFC 3986 §3), each as a range of its bytes.
///
/// Made of addresses that reading has accepted, so it asks for little: a scheme and a host.
package struct Address {
  /// The bytes of the text.
  package let bytes: [UInt8]
  /// Whether it begins with `https`.
  package let isSecure: Bool
  /// The bytes of the scheme, without its colon.
  package let scheme: Range<Int>
  /// The host.
  package let host: Range<Int>
  /// The host in lower case.
  package let hostName: String
  /// The digits of the port; nil where none is written.
  package let port: Range<Int>?
  /// The path with its first `/`; may be empty.
  package let path: Range<Int>
  /// What follows `?`; nil where there is none.
  package let query: Range<Int>?
  /// What follows `#`; nil where there is none.
  package let fragment: Range<Int>?

  /// Takes an address apart; nil when it does not begin with `http://` or `https://` and a host.
  package init?(_ text: String) { self.init(bytes: Array(text.utf8)) }

  package init?(bytes: [UInt8]) {
    let isSecure = bytes.startsCaseless("https://")
    guard isSecure || bytes.startsCaseless("http://") else { return nil }
    let scheme = 0..<(isSecure ? 5 : 4)
    let start = scheme.upperBound + 3
    let end = bytes[start...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? bytes.count
    let colon = bytes[start..<end].firstIndex(of: 0x3A)
    guard start < colon ?? end else { return nil }
    self.bytes = bytes
    self.isSecure = isSecure
    self.scheme = scheme
    host = start..<(colon ?? end)
    hostName = Self.lowercased(bytes[host])
    port = colon.map { $0 + 1..<end }
    let hash = bytes[end...].firstIndex(of: 0x23)
    let question = bytes[end..<(hash ?? bytes.count)].firstIndex(of: 0x3F)
    path = end..<(question ?? hash ?? bytes.count)
    query = question.map { $0 + 1..<(hash ?? bytes.count) }
    fragment = hash.map { $0 + 1..<bytes.count }
  }

  private static func lowercased(_ host: ArraySlice<UInt8>) -> String {
    if !host.contains(where: ASCII.isCapital) { return String(decoding: host, as: UTF8.self) }
    return String(decoding: host.map { ASCII.isCapital($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The text of a part.
  package func text(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

  /// Whether the port is the one that the scheme has anyway.
  var hasDefaultPort: Bool {
    guard let port else { return false }
    return bytes[port].elementsEqual((isSecure ? "443" : "80").utf8)
  }

  /// The items of the query in their order.
  package var queryItems: [QueryItem] {
    guard let query else { return [] }
    return bytes[query].split(separator: 0x26, omittingEmptySubsequences: true).map { item in
      let equals = item.firstIndex(of: 0x3D)
      return QueryItem(
        range: item.startIndex..<item.endIndex,
        key: String(decoding: item[..<(equals ?? item.endIndex)], as: UTF8.self),
        value: equals.map { $0 + 1..<item.endIndex } ?? item.endIndex..<item.endIndex)
    }
  }

  /// One `key=value` of a query.
  package struct QueryItem {
    /// Its bytes, without the `&`.
    package let range: Range<Int>
    /// The key as it is written.
    package let key: String
    /// The bytes of the value.
    package let value: Range<Int>
  }
}

extension [UInt8] {
  /// Whether the bytes begin with ASCII text, capitals or not.
  func startsCaseless(_ text: String, at offset: Int = 0) -> Bool {
    let wanted = text.utf8.span
    guard offset + wanted.count <= count else { return false }
    for index in 0..<wanted.count {
      let (byte, letter) = (self[offset + index], wanted[index])
      if byte != letter, !(ASCII.isCapital(byte) && byte | 0x20 == letter) { return false }
    }
    return true
  }
}
