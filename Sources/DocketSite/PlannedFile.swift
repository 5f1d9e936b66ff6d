import DocketRecords
import DocketText

/// A file to publish that is made when it is asked for, so that never all files are in memory.
public struct PlannedFile: Sendable {
  /// Where it goes, as `Artefact.path`.
  public let path: String
  /// Its media type (RFC 6838).
  public let mediaType: String
  /// How many entries it has, for a calendar; nil for another file.
  public let entryCount: Int?
  private let make: @Sendable () -> [UInt8]

  init(
    path: String, mediaType: MediaType, entryCount: Int? = nil,
    make: @escaping @Sendable () -> [UInt8]
  ) {
    self.path = path
    self.mediaType = mediaType.listed
    self.entryCount = entryCount
    self.make = make
  }

  /// Makes the file; the same bytes each time.
  public func artefact() -> Artefact { Artefact(path: path, mediaType: mediaType, bytes: make()) }
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
}

extension [IndexedFile] {
  /// The files by the bytes of their paths.
  func sortedByPath() -> [IndexedFile] {
    ByteOrder.of(map(\.path)).map { self[$0] }
  }
}
