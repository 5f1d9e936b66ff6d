package import DocketLanguage

/// A page as a service shows it in passing: the cache of a search engine, a machine translation.
///
/// Such an address keeps nothing: caches forget within days or are gone, and a translation is made anew from the page each
/// time. The services and their addresses were last looked through on 2026-11-30.
package struct PassingCopy {
  /// What the service does.
  package enum Kind {
    /// It shows what a search engine found last, or did so once.
    case cache
    /// It translates the page each time.
    case translation
  }

  /// What the service does.
  package let kind: Kind
  /// The bytes of its host.
  package let host: Range<Int>
  /// The address of the page itself; nil where it does not follow from this one.
  package let page: String?

  /// Looks at an address; nil when it is of no such service.
  package init?(_ address: Address) {
    guard Self.mayBe(address.hostName) else { return nil }
    guard let (kind, found) = Self.read(address) else { return nil }
    self.kind = kind
    host = address.host
    page = found.flatMap { Self.plain($0) }
  }

  /// Most addresses are of none of these, and each is looked at.
  private static func mayBe(_ host: String) -> Bool {
    host.utf8.count >= 10
      && (services[host] != nil || host.utf8.suffix(15).elementsEqual(".translate.goog".utf8))
  }

  /// Where a service's address holds that of the page.
  private enum Place {
    /// In a parameter.
    case parameter(String)
    /// In the parameter `q`, behind `cache:` and perhaps an id.
    case query
    /// Behind `/proxy_u/` and the languages, its scheme as a part of the path or left out.
    case path
    /// Nowhere.
    case nowhere
  }

  private static let services: [String: (kind: Kind, path: String, place: Place)] = [
    "webcache.googleusercontent.com": (.cache, "/search", .query),
    "www.google.com": (.cache, "/search", .query), "google.com": (.cache, "/search", .query),
    "cc.bingj.com": (.cache, "/", .nowhere),
    "yandexwebcache.net": (.cache, "/yandbtm", .parameter("url")),
    "hghltd.yandex.net": (.cache, "/yandbtm", .parameter("url")),
    "translate.google.com": (.translation, "/translate", .parameter("u")),
    "translate.googleusercontent.com": (.translation, "/translate", .parameter("u")),
    "translate.yandex.com": (.translation, "/translate", .parameter("url")),
    "translate.yandex.ru": (.translation, "/translate", .parameter("url")),
    "translated.turbopages.org": (.translation, "/proxy_u/", .path),
    "z5h64q92x9.net": (.translation, "/proxy_u/", .path),
    "www.translatetheweb.com": (.translation, "/", .parameter("a")),
    "www.microsofttranslator.com": (.translation, "/bv.aspx", .parameter("a")),
    "papago.naver.net": (.translation, "/website", .parameter("url")),
  ]

  private static func read(_ address: Address) -> (Kind, String?)? {
    guard let service = services[address.hostName] else { return (.translation, originalOfGoogle(address)) }
    guard address.bytes.startsCaseless(service.path, at: address.path.lowerBound) || service.path == "/"
    else {
      return nil
    }
    switch service.place {
    case .nowhere: return (service.kind, nil)
    case .parameter(let key):
      let value = address.queryItems.first { $0.key == key }?.value
      return (service.kind, value.map { decoded(address.bytes[$0]) })
    case .query:
      guard let item = address.queryItems.first(where: { $0.key == "q" }) else { return nil }
      let words = decoded(address.bytes[item.value])
      guard words.hasPrefix("cache:") else { return nil }
      return (service.kind, cached(words.dropFirst("cache:".count)))
    case .path:
      let rest = address.bytes[address.path.lowerBound + service.path.utf8.count..<address.bytes.count]
      guard let slash = rest.firstIndex(of: 0x2F) else { return (service.kind, nil) }
      var page = String(decoding: rest[(slash + 1)...], as: UTF8.self)
      for scheme in ["https", "http"] where page.hasPrefix(scheme + "/") {
        page = scheme + "://" + page.dropFirst(scheme.count + 1)
        return (service.kind, page)
      }
      return (service.kind, "http://" + page)
    }
  }

  /// `ID:gazette.example.org/p+bell`: an id, the page, and the words that were looked for.
  private static func cached(_ words: Substring) -> String? {
    var rest = words.prefix { $0 != "+" && $0 != " " }
    if let colon = rest.firstIndex(of: ":"), !rest.hasPrefix("http:"), !rest.hasPrefix("https:"),
      !rest[..<colon].contains(".")
    {
      rest = rest[rest.index(after: colon)...]
    }
    guard !rest.isEmpty else { return nil }
    return rest.hasPrefix("http:") || rest.hasPrefix("https:") ? String(rest) : "https://" + rest
  }

  /// The page behind `gazette-example-org.translate.goog`: a hyphen for a dot, two for a hyphen.
  private static func originalOfGoogle(_ address: Address) -> String? {
    // These hold names that are written in another way: international ones, and parts that did not fit.
    let items = address.queryItems
    if items.contains(where: { $0.key == "_x_tr_enc" || $0.key == "_x_tr_hp" }) { return nil }
    var name = ""
    var isAfterHyphen = false
    for sign in address.hostName.dropLast(".translate.goog".count) {
      if sign == "-" {
        if isAfterHyphen { name += "-" }
        isAfterHyphen.toggle()
        continue
      }
      if isAfterHyphen { name += "." }
      isAfterHyphen = false
      name.append(sign)
    }
    let isSecure = !items.contains { $0.key == "_x_tr_sch" && decoded(address.bytes[$0.value]) == "http" }
    let kept = items.filter { !$0.key.hasPrefix("_x_tr_") }.map { address.text($0.range) }
    let query = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    let fragment = address.fragment.map { "#" + address.text($0) } ?? ""
    return "\(isSecure ? "https" : "http")://\(name)\(address.text(address.path))\(query)\(fragment)"
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: Address.decoded(Array(bytes)), as: UTF8.self)
  }

  /// Only what can stand in a file as it is; anything else is for a person to copy.
  private static func plain(_ text: String) -> String? {
    let isPlain = text.utf8.allSatisfy {
      $0 > 0x20 && $0 < 0x7F && ![0x22, 0x27, 0x2C, 0x5B, 0x5D, 0x7B, 0x7D].contains($0)
    }
    return isPlain && WebAddress.isWellFormed(text) ? text : nil
  }
}

extension PassingCopy.Kind {
  /// What is wrong with an archived copy, or with a link, at such an address.
  package var what: Phrase {
    switch self {
    case .cache:
      Phrase(
        "cache",
        en: "{host} is a search engine’s cache; such copies last days, and those of Google and Bing are gone."
      )
    case .translation:
      Phrase(
        "translation", en: "{host} makes this machine translation anew each time, and keeps none.")
    }
  }
}
