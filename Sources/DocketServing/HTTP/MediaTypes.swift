/// The media types of published files by the ends of their names.
enum MediaTypes {
  /// Longer ends stand before the shorter ones they end in.
  ///
  /// Every text names its characters: without that Google Calendar shows Cyrillic as rubbish.
  private static let byEnding: [(ending: String, type: String)] = [
    (".ics", "text/calendar; charset=utf-8"),  // RFC 5545 §8.1
    (".schema.json", "application/schema+json; charset=utf-8"),  // JSON Schema 2020-12 core §14.1
    (".json", "application/json; charset=utf-8"),  // RFC 8259 §11
    (".csv", "text/csv; charset=utf-8"),  // RFC 7111
    (".atom", "application/atom+xml; charset=utf-8"),  // RFC 4287 §7
    (".xml", "application/xml; charset=utf-8"),  // RFC 7303
    (".html", "text/html; charset=utf-8"),
    (".css", "text/css; charset=utf-8"),  // RFC 2318
    (".txt", "text/plain; charset=utf-8"),
    (".md", "text/markdown; charset=utf-8"),  // RFC 7763
    (".svg", "image/svg+xml"),
    (".png", "image/png"),
    (".jpg", "image/jpeg"),
    (".jpeg", "image/jpeg"),
    (".webp", "image/webp"),  // RFC 9649
    (".ico", "image/vnd.microsoft.icon"),
    (".woff2", "font/woff2"),  // RFC 8081
    (".pdf", "application/pdf"),
    (".zip", "application/zip"),
    (".gz", "application/gzip"),
  ]

  /// The media type of a file; one that no program opens by itself where the name says nothing.
  static func type(of name: String) -> String {
    byEnding.first { name.hasSuffix($0.ending) }?.type ?? "application/octet-stream"
  }
}
