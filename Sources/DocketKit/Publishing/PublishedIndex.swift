import DocketJSON
import DocketSite

/// The list of files that a publication left in its folder, `api/v1/index.json`.
struct PublishedIndex {
  /// Where it lies.
  static let path = "api/v1/index.json"

  /// The paths of all files of the publication, the index, the ledger and a signature among them.
  let paths: Set<String>

  private static let limit = 268_435_456

  /// Reads the index in a folder.
  ///
  /// - Returns: nil where there is none, or where it is no index that docket wrote.
  init?(in output: String, _ files: any FileAccess) {
    let path = "\(output)/\(Self.path)"
    guard (try? files.look(at: path)) == .file, let bytes = try? files.read(path, limit: Self.limit),
      let file = try? JSONValue.parse(bytes), file["schema_version"] != nil, file["data_version"] != nil,
      case .array(let listed)? = file["result"]?["files"]
    else { return nil }
    var paths: Set<String> = [Self.path, Ledger.path, Checksums.path, Checksums.signaturePath]
    for file in listed {
      guard case .string(let path)? = file["path"] else { return nil }
      paths.insert(path)
    }
    self.paths = paths
  }
}
