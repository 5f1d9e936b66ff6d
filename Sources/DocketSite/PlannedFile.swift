import DocketRecords
public import DocketText

/// A file to publish that is made when it is asked for, so that never all files are in memory.
public struct PlannedFile: Sendable {
  /// Where it goes, as `Artefact.path`.
  public let path: String
  /// Its media type (RFC 6838).
  public let mediaType: String
  /// How many entries it has, for a calendar; nil for another file.
  public let entryCount: Int?
  private let make: @Sendable (Outlet) -> Void

  /// Plans a file that is made in parts.
  ///
  /// - Parameters:
  ///   - path: where it goes.
  ///   - mediaType: its media type.
  ///   - make: gives an outlet the parts, at least the last one; the same bytes each time.
  init(path: String, mediaType: MediaType, make: @escaping @Sendable (Outlet) -> Void) {
    self.path = path
    self.mediaType = mediaType.listed
    entryCount = nil
    self.make = make
  }

  /// Plans a file that is made in one go.
  ///
  /// - Parameters:
  ///   - path: where it goes.
  ///   - mediaType: its media type.
  ///   - entryCount: how many entries it has, for a calendar.
  ///   - make: gives its content; the same bytes each time.
  init(
    path: String, mediaType: MediaType, entryCount: Int? = nil, make: @escaping @Sendable () -> [UInt8]
  ) {
    self.path = path
    self.mediaType = mediaType.listed
    self.entryCount = entryCount
    self.make = { $0.take(make()) }
  }

  /// Makes the file part by part; the same bytes each time.
  ///
  /// - Parameter outlet: what gets the parts, at least one.
  public func write(to outlet: Outlet) { make(outlet) }

  /// Makes the file; the same bytes each time.
  public func artefact() -> Artefact {
    var bytes: [UInt8] = []
    make(Outlet { part in if bytes.isEmpty { bytes = part } else { bytes.append(part.span) } })
    return Artefact(path: path, mediaType: mediaType, bytes: bytes)
  }
}

/// A file as `index.json` lists it.
public struct IndexedFile: Sendable {
  /// Its path, as `Artefact.path`.
  public let path: String
  let mediaType: String
  let byteCount: Int
  let digest: String

  /// Takes path and digest of a file.
  public init(_ artefact: Artefact) {
    path = artefact.path
    mediaType = artefact.mediaType
    byteCount = artefact.bytes.count
    digest = Digest.of(artefact.bytes)
  }

  /// Names a planned file that has been made.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - byteCount: its length.
  ///   - digest: its SHA-256, as `Digest.of` gives it.
  public init(_ file: PlannedFile, byteCount: Int, digest: String) {
    path = file.path
    mediaType = file.mediaType
    self.byteCount = byteCount
    self.digest = digest
  }
}

extension [IndexedFile] {
  /// The files by the bytes of their paths.
  func sortedByPath() -> [IndexedFile] {
    ByteOrder.of(map(\.path)).map { self[$0] }
  }
}
