public import DocketDiagnostics
import Foundation

/// A records repository on disk.
public struct RecordsFolder {
  /// Its files, by the bytes of their paths.
  public let files: [SourceFile]

  /// Reads its `pipeline.yml` and every YAML file under `records/`.
  ///
  /// - Parameter path: the folder.
  public init(_ path: String) {
    let root = URL(filePath: path, directoryHint: .isDirectory)
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    files = names.filter { $0 == "pipeline.yml" || $0.hasPrefix("records/") && $0.hasSuffix(".yml") }.sorted()
      .compactMap { name in
        (try? Data(contentsOf: root.appending(path: name))).map { SourceFile(path: name, bytes: Array($0)) }
      }
  }
}
