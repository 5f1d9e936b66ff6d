public import DocketTime

/// The system's time zone database: a folder of TZif files (RFC 9636).
public struct ZoneFolder: Sendable {
  /// The folder, for instance `/usr/share/zoneinfo`.
  public let path: String

  /// Names a folder.
  public init(path: String = "/usr/share/zoneinfo") { self.path = path }

  /// The zones in it; nil when the folder holds none.
  public var database: ZoneDatabase? {
    guard FileSystem.kind(of: Path.join(path, "Europe")) == .folder else { return nil }
    let folder = path
    return ZoneDatabase(
      load: { name in
        // Zone files may be links to one another, which stay within the folder.
        FileSystem.resolved(Path.join(folder, name)).flatMap { try? FileSystem.read($0, limit: 1_048_576) }
      }, version: version)
  }

  /// The release of the database, for instance `2025b`; `unknown` when the folder does not say.
  public var version: String {
    if let bytes = try? FileSystem.read(Path.join(path, "+VERSION"), limit: 64) {
      return Self.word(bytes[...])
    }
    guard let bytes = try? FileSystem.read(Path.join(path, "tzdata.zi"), limit: 256) else { return "unknown" }
    let prefix = Array("# version ".utf8)
    return bytes.starts(with: prefix) ? Self.word(bytes.dropFirst(prefix.count)) : "unknown"
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes.prefix { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
    return text.isEmpty ? "unknown" : text
  }
}
