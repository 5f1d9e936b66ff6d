import Synchronization

/// The zones of one release of the IANA zone database, read from files when first asked for.
///
/// Zones are kept once read, and any number of tasks may ask at once. Names that lead to a problem
/// are not kept, so a list of made-up names takes no memory.
public struct ZoneDatabase: Sendable {
  private final class Cache: Sendable {
    let zones = Mutex<[String: Zone]>([:])
  }

  /// The release, as in `2025b`; it is part of what decides the published bytes.
  public let version: String
  private let load: @Sendable (String) -> [UInt8]?
  private let cache = Cache()

  /// Makes a database.
  ///
  /// - Parameters:
  ///   - load: returns the bytes of the compiled file of a name, or `nil` when there is none. It is
  ///     only asked for names that `isName` accepts, perhaps by several tasks at once.
  ///   - version: the release, as in `2025b`.
  public init(load: @escaping @Sendable (String) -> [UInt8]?, version: String) {
    self.load = load
    self.version = version
  }

  /// The zone of that name.
  ///
  /// - Parameter name: a name as in `Europe/Moscow`; upper and lower case count.
  /// - Returns: the zone; the second time without reading its file.
  /// - Throws: `ZoneProblem` when the name, or the file it leads to, is no zone.
  public func zone(named name: String) throws(ZoneProblem) -> Zone {
    if let known = cache.zones.withLock({ $0[name] }) { return known }
    guard Self.isName(name) else { throw .invalidName }
    guard let bytes = load(name) else { throw .notFound }
    let zone = try Zone.read(name: name, bytes: bytes)
    cache.zones.withLock { $0[name] = zone }
    return zone
  }

  /// Whether a text is built like the name of a zone, so that it can't lead out of the database's folder.
  ///
  /// At most 64 ASCII letters, digits, `.`, `_`, `+`, `-` in parts divided by single `/`; no part
  /// starts with `.` or `-` (the naming rules of the database's file Theory are narrower still).
  public static func isName(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...64).contains(bytes.count) else { return false }
    return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      guard let first = part.first, first != 0x2E, first != 0x2D else { return false }
      return part.allSatisfy { byte in
        byte.isASCIILetter || byte.isASCIIDigit || [0x2B, 0x2D, 0x2E, 0x5F].contains(byte)
      }
    }
  }
}
