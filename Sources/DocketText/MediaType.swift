/// A kind of files that are published or served: the end of their names, their media type, their characters.
///
/// The one place where a kind is registered: publishing lists it, serving sends it, and a test compares the examples
/// of servers' configurations in `Documentation/Hosting` with it.
public struct MediaType: Hashable, Sendable {
  /// What is said of the characters of a file, which are UTF-8 wherever there are any.
  public enum Charset: Hashable, Sendable {
    /// The file is no text, or says itself what characters it has.
    case none
    /// Servers say it, and the type does not need it.
    case served
    /// It belongs to the type wherever it is named.
    case named
  }

  /// The end of the names of such files: `.ics`.
  public let ending: String
  /// The folder that they are in, from the root of what is published; nil for any.
  public let folder: String?
  /// The type (RFC 6838) without parameters: `text/calendar`.
  public let name: String
  /// What is said of its characters.
  public let charset: Charset

  /// How lists of files name it: `text/calendar; charset=utf-8`, `application/json`.
  public var listed: String { charset == .named ? "\(name); charset=utf-8" : name }
  /// The field `Content-Type` of a server: `application/json; charset=utf-8`.
  public var served: String { charset == .none ? name : "\(name); charset=utf-8" }

  private init(_ ending: String, _ name: String, _ charset: Charset = .served, in folder: String? = nil) {
    self.ending = ending
    self.folder = folder
    self.name = name
    self.charset = charset
  }

  /// RFC 5545 §3.1.4 and §8.1; without the charset Google Calendar shows Cyrillic as rubbish.
  public static let calendar = MediaType(".ics", "text/calendar", .named)
  /// JSON Schema 2020-12, core specification §14.1.
  public static let schema = MediaType(".schema.json", "application/schema+json")
  /// JSON Feed 1.1, “Suggestions for Publishers”.
  public static let jsonFeed = MediaType(".json", "application/feed+json", in: "feeds/")
  /// RFC 8259 §11.
  public static let json = MediaType(".json", "application/json")
  /// RFC 7111.
  public static let csv = MediaType(".csv", "text/csv")

  /// RFC 4287 §7.
  public static let atom = MediaType(".atom", "application/atom+xml")
  /// HTML Living Standard, §17.2 (the name of its type).
  public static let html = MediaType(".html", "text/html")
  /// RFC 2318.
  public static let css = MediaType(".css", "text/css")
  /// RFC 2046 §4.1.3.
  public static let text = MediaType(".txt", "text/plain")

  /// The file in which several hosts of static sites look for header fields; plain text.
  public static let headers = MediaType("_headers", "text/plain")

  /// Digests of files as `sha256sum` writes them; plain text.
  public static let checksums = MediaType("SHA256SUMS", "text/plain")

  /// Every kind; longer ends stand before the shorter ones they end in, those of one folder before those of any.
  public static let all: [MediaType] = [
    calendar, schema, jsonFeed, json, csv, atom,
    MediaType(".xml", "application/xml"),  // RFC 7303
    html, css, text, headers, checksums,
    MediaType(".md", "text/markdown"),  // RFC 7763
    MediaType(".svg", "image/svg+xml", .none),
    MediaType(".png", "image/png", .none),
    MediaType(".jpg", "image/jpeg", .none),
    MediaType(".jpeg", "image/jpeg", .none),
    MediaType(".webp", "image/webp", .none),  // RFC 9649
    MediaType(".ico", "image/vnd.microsoft.icon", .none),
    MediaType(".woff2", "font/woff2", .none),  // RFC 8081
    MediaType(".pdf", "application/pdf", .none),
    MediaType(".zip", "application/zip", .none),
    MediaType(".gz", "application/gzip", .none),
  ]

  /// The kind of a file; one that no program opens by itself where the name says nothing.
  ///
  /// - Parameter path: its path from the root of what is published, or its name alone.
  /// - Returns: the kind.
  public static func of(_ path: String) -> MediaType {
    all.first { path.hasSuffix($0.ending) && path.hasPrefix($0.folder ?? "") }
      ?? MediaType("", "application/octet-stream", .none)
  }
}
