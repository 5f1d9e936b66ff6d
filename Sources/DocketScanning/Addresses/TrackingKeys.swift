/// Parameters of web addresses that only say where a reader came from; some of them name one reader.
///
/// Written for docket from the documentation of the services that set them, last looked through on 2026-11-23.
package enum TrackingKeys {
  /// Keys that no site uses for anything else.
  package static let everywhere: Set<String> = [
    "_ga", "_gl", "_hsenc", "_hsmi", "_openstat", "dclid", "fbclid", "gad_source", "gbraid", "gclid",
    "gclsrc",
    "hsctatracking", "igshid", "mc_cid", "mc_eid", "mibextid", "mkt_tok", "msclkid", "oly_anon_id",
    "oly_enc_id", "rb_clickid", "srsltid", "ttclid", "twclid", "vero_id", "wbraid", "wickedid", "yclid",
    "ymclid", "ysclid",
  ]

  /// Keys of single services, which mean something on other sites.
  static let onHosts: [String: Set<String>] = [
    "youtube.com": ["si", "feature", "pp"], "youtu.be": ["si", "feature"], "open.spotify.com": ["si"],
    "instagram.com": ["igsh", "ig_rid"],
    "facebook.com": ["__tn__", "__cft__[0]", "rdid", "share_url"],
    "x.com": ["s", "t", "ref_src"], "twitter.com": ["s", "t", "ref_src"], "tiktok.com": ["_r", "_t"],
    "reddit.com": ["share_id"], "theguardian.com": ["CMP"],
    "bbc.com": ["at_medium", "at_campaign", "at_link_id"],
  ]

  /// Whether a key is one that tracks on every site.
  package static func isTrackingEverywhere(_ key: String) -> Bool {
    if key.utf8.starts(with: "utm_".utf8) { return true }
    return key.utf8.count <= 16 && everywhere.contains(lowercased(key))
  }

  /// Whether a key tracks on a host.
  ///
  /// - Parameters:
  ///   - key: the key as written.
  ///   - host: the host in lower case.
  /// - Returns: whether the page is the same without it.
  package static func isTracking(_ key: String, on host: String) -> Bool {
    if isTrackingEverywhere(key) { return true }
    guard let known = onHosts[withoutPrefix(host)] else { return false }
    return known.contains(key)
  }

  private static func lowercased(_ key: String) -> String {
    String(decoding: key.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// A host without `www.`, `m.` or `mobile.`.
  private static func withoutPrefix(_ host: String) -> String {
    for prefix in ["www.", "m.", "mobile."] where host.utf8.starts(with: prefix.utf8) {
      return String(host.dropFirst(prefix.utf8.count))
    }
    return host
  }
}
