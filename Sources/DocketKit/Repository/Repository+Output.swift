import DocketDiagnostics
import DocketRecords
import DocketRules

extension Repository {
  /// The folder that is published into: `publish.output` of `pipeline.yml`, else `public`.
  ///
  /// Reads nothing but `pipeline.yml`; one that cannot be understood says nothing about the folder.
  ///
  /// - Throws: `FileSystemError` when `pipeline.yml` cannot be read.
  public func outputFolder() throws(FileSystemError) -> String {
    let bytes = try FileSystem.read(Path.join(root, "pipeline.yml"), limit: 16_777_217)
    let corpus = Validator.read([SourceFile(path: "pipeline.yml", bytes: bytes)], width: 1)
    return outputFolder(corpus.pipeline?.publish?.value.output?.value)
  }

  /// The folder that is published into, where `publish.output` says this.
  public func outputFolder(_ configured: String?) -> String { Path.join(root, configured ?? "public") }
}
