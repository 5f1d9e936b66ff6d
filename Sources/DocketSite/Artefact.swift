import DocketText

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
    self.init(path: path, mediaType: mediaType.listed, bytes: bytes)
  }

  init(path: String, mediaType: String, bytes: [UInt8]) {
    self.path = path
    self.mediaType = mediaType
    self.bytes = bytes
  }
}
