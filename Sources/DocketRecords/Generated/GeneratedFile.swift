import DocketJSON

/// A file of the repository that is written from the declaration of the format alone.
public struct GeneratedFile: Sendable {
  /// The path from the repository's root.
  public let path: String
  /// What must stand in it.
  public let bytes: [UInt8]

  /// Names a file.
  ///
  /// - Parameters:
  ///   - path: the path from the repository's root.
  ///   - bytes: what must stand in it.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The schemas for editors, and the page that explains the format.
  public static var all: [GeneratedFile] {
    FileKind.allCases.map { kind in
      GeneratedFile(
        path: "schema/\(EditorSchema.fileName(of: kind))", bytes: EditorSchema.document(for: kind).bytes)
    } + [GeneratedFile(path: "Documentation/RecordFormat.md", bytes: Array(RecordFormat.text.utf8))]
  }
}
