import DocketJSON
import DocketLanguage

/// What a published file is, and for the readers of which language: its path tells, since paths are for ever.
struct FileRole {
  /// A word: `cases`, `case`, `calendar`, `page`.
  let name: String
  /// The language of its readers; nil for a file of all of them.
  let language: String?

  /// Whether the day of publication stands in it, so that it changes without anything having changed.
  let tellsDay: Bool

  init(_ path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let stem = parts.last.map { String(Substring($0.utf8.prefix { $0 != UInt8(ascii: ".") })) } ?? ""
    let isPage = path.hasSuffix(".html")
    switch parts.first {
    case "api"? where parts.count > 2:
      let isOfLanguage = !["cases", "registry"].contains(parts[2]) && parts.count > 3
      language = isOfLanguage ? parts[2] : nil
      name = parts[parts.count - 2] == "cases" ? "case" : stem
    case "calendars"? where parts.count > 2:
      (name, language) = ("calendar", parts[1])
    case "schema"?: (name, language) = ("schema", nil)
    case "data"?: (name, language) = ("table", nil)
    case "feeds"? where parts.count > 2: (name, language) = ("feed", parts[1])
    default:
      language = isPage && parts.count > 1 ? parts[0] : nil
      name = isPage ? "page" : path.hasSuffix(".css") ? "style" : "other"
    }
    tellsDay =
      path == "\(JSONFiles.folder)/stats.json"
      || (isPage && parts.count == 2 && ["about", "hearings"].contains(stem))
  }
}

extension JSONKind where Value == String {
  /// What a file is.
  static let role = JSONKind(
    .simple([.init("type", "string"), .init("pattern", "^[a-z0-9]+([_-][a-z0-9]+)*$")])
  ) { $1.string($0) }
}
