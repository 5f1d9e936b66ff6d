import DocketDiagnostics

/// The parts of a web address after `?`, `#` and `;`.
enum LinkParameters {
  /// What a name says about its value.
  private enum Weight {
    /// It opens a door.
    case certain
    /// It does where the value is as long as a ticket.
    case long
    /// It does on sites where files are shared.
    case onShares
  }

  /// The finds among the parameters of an address.
  static func candidates(in span: Span<UInt8>, of link: Link, to end: Int) -> [LinkScanner.Candidate] {
    var found: [LinkScanner.Candidate] = []
    var query = end
    var index = link.hostEnd
    while index < end {
      let byte = span[index]
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { query = min(query, index) }
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "#")
        || byte == UInt8(ascii: ";")
      {
        if let candidate = parameter(in: span, at: index + 1, of: link, query: query, to: end) {
          found.append(candidate)
          index = candidate.range.upper
          continue
        }
      }
      index += 1
    }
    if found.isEmpty, let range = fragmentKey(in: span, of: link, to: end) {
      found.append(LinkScanner.Candidate(kind: .parameter("#"), range: range))
    } else if found.isEmpty, let range = sharedByHand(in: span, of: link, query: query, to: end) {
      found.append(LinkScanner.Candidate(kind: .shared, range: range))
    }
    return found
  }

  private static func parameter(
    in span: Span<UInt8>, at start: Int, of link: Link, query: Int, to end: Int
  ) -> LinkScanner.Candidate? {
    var equals = start
    while equals < end, equals - start < 24, span[equals] != UInt8(ascii: "=") {
      guard ASCII.isLetterOrDigit(span[equals]) || span[equals] == 0x2D || span[equals] == 0x5F else {
        return nil
      }
      equals += 1
    }
    guard equals < end, equals > start, span[equals] == UInt8(ascii: "=") else { return nil }
    let name = ByteWords.lowercased(span, start, equals)
    guard let weight = names[name] else { return nil }
    var upper = equals + 1
    while upper < end, !isDelimiter(span[upper]) { upper += 1 }
    let length = upper - equals - 1
    switch weight {
    case .certain: guard length >= 4 else { return nil }
    case .long: guard length >= 16 else { return nil }
    case .onShares: guard length >= 4, isShare(link, in: span) else { return nil }
    }
    return LinkScanner.Candidate(
      kind: .parameter(name), range: ByteRange(equals + 1, upper),
      isPicture: isPicture(in: span, before: query))
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: ","),
      UInt8(ascii: ")"),
      UInt8(ascii: "]"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  private static let names: [String: Weight] = [
    "access_token": .certain, "auth_token": .certain, "id_token": .certain, "refresh_token": .certain,
    "oauth_token": .certain, "share_token": .certain, "x-amz-signature": .certain,
    "x-amz-credential": .certain, "x-amz-security-token": .certain, "x-goog-signature": .certain,
    "x-goog-credential": .certain, "awsaccesskeyid": .certain, "sig": .certain, "signature": .certain,
    "token": .certain, "apikey": .certain, "api_key": .certain, "api-key": .certain, "password": .certain,
    "passwd": .certain, "pwd": .certain, "client_secret": .certain, "secret": .certain, "jwt": .certain,
    "sessionid": .certain, "session_id": .certain, "phpsessid": .certain, "jsessionid": .certain,
    "aspsessionid": .certain, "authkey": .certain, "rlkey": .certain, "resourcekey": .certain,
    "sid": .long, "auth": .long, "session": .long, "key": .onShares, "k": .onShares, "invite": .onShares,
  ]

  private static func isShare(_ link: Link, in span: Span<UInt8>) -> Bool {
    let hosts = [
      "drive.google.com", "docs.google.com", "dropbox.com", "onedrive.live.com", "1drv.ms", "yandex.ru",
      "cloud.mail.ru", "mega.nz", "sharepoint.com", "box.com", "pcloud.link", "cryptpad.fr", "wetransfer.com",
    ]
    return hosts.contains { link.isAt($0, in: span) }
  }

  private static func isPicture(in span: Span<UInt8>, before query: Int) -> Bool {
    [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"].contains {
      ByteWords.ends($0, in: span, before: query)
    }
  }

  /// Services whose addresses have the key to a file or a note behind the `#`, which their servers never see.
  private static let hostsWithKeys = [
    "mega.nz", "mega.co.nz", "cryptpad.fr", "drive.proton.me", "send.bitwarden.com", "vault.bitwarden.com",
    "privatebin.net", "privatebin.info", "send.vis.ee", "upload.disroot.org", "bin.disroot.org",
    "paste.systemli.org", "share.riseup.net", "simplex.chat", "i.delta.chat",
  ]

  /// What stands behind the `#` where that is the key of a file or a note: whoever has it can read it.
  private static func fragmentKey(in span: Span<UInt8>, of link: Link, to end: Int) -> ByteRange? {
    var sign = link.hostEnd
    while sign < end, span[sign] != UInt8(ascii: "#") { sign += 1 }
    guard end - sign > 16, hostsWithKeys.contains(where: { link.isAt($0, in: span) }) else { return nil }
    // The page of a service itself has words there, and pads to read have no key to write.
    return ByteRange(sign + 1, end)
  }

  /// A document of Google that was opened for changing, or whose address comes from the button for sharing.
  private static func sharedByHand(
    in span: Span<UInt8>, of link: Link, query: Int, to end: Int
  ) -> ByteRange? {
    guard link.isAt("docs.google.com", in: span) || link.isAt("drive.google.com", in: span) else {
      return nil
    }
    var index = link.hostEnd
    while index < end {
      if index < query, ByteWords.stands("/edit", in: span, at: index),
        index + 5 >= end || !ASCII.isLetterOrDigit(span[index + 5])
      {
        return ByteRange(index + 1, index + 5)
      }
      for value in ["usp=sharing", "usp=share_link", "usp=drive_link"]
      where ByteWords.stands(value, in: span, at: index) {
        return ByteRange(index, index + value.utf8.count)
      }
      index += 1
    }
    return nil
  }
}
