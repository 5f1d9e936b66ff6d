import DocketDiagnostics
public import DocketRecords
import DocketRules

extension Repository {
  /// The folder that is published into: `publish.output` of `pipeline.yml`, else `public`.
  ///
  /// Reads nothing but `pipeline.yml`; one that cannot be understood says nothing about the folder.
  ///
  /// - Throws: `FileSystemError` when `pipeline.yml` cannot be read.
  public func outputFolder() throws(FileSystemError) -> String {
    outputFolder(try pipeline()?.publish?.value.output?.value)
  }

  /// What `pipeline.yml` says; nil when it cannot be understood.
  ///
  /// Reads nothing else.
  ///
  /// - Throws: `FileSystemError` when it cannot be read.
  public func pipeline() throws(FileSystemError) -> Pipeline? {
    let bytes = try FileSystem.read(Path.join(root, "pipeline.yml"), limit: Discovery.readLimit)
    return Validator.read([SourceFile(path: "pipeline.yml", bytes: bytes)], width: 1).pipeline
  }

  /// The folder that is published into, where `publish.output` says this.
  public func outputFolder(_ configured: String?) -> String { Path.join(root, configured ?? "public") }
}
