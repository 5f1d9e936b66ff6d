/// A file to publish.
public struct Artefact: Sendable, Hashable {
  /// Where it goes, from the root of what is published, with `/`: `calendars/en/hearings.ics`.
  ///
  /// Parts are made of ASCII letters, digits, `.`, `-` and `_`, and none begins with `.`.
  public let path: String
  /// Its media type (RFC 6838): `text/calendar; charset=utf-8`.
  public let mediaType: String
  /// Its content.
  public let bytes: [UInt8]

  init(path: String, mediaType: MediaType, bytes: [UInt8]) {
    self.init(path: path, mediaType: mediaType.rawValue, bytes: bytes)
  }

  init(path: String, mediaType: String, bytes: [UInt8]) {
    self.path = path
    self.mediaType = mediaType
    self.bytes = bytes
  }

  /// What kinds of files there are.
  enum MediaType: String {
    /// RFC 5545 §3.1.4 and §8.1; without the charset Google shows Cyrillic as rubbish.
    case calendar = "text/calendar; charset=utf-8"
    /// RFC 8259 §11.
    case json = "application/json"
    /// JSON Schema 2020-12, core specification §14.1.
    case schema = "application/schema+json"
  }
}
