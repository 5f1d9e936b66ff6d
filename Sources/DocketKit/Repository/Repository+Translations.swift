public import DocketDiagnostics
public import DocketRecords
import DocketRules

extension Repository {
  /// Reads all files without checking them.
  ///
  /// - Returns: the records, and what stands where others should.
  /// - Throws: `FileSystemError` when a file cannot be read.
  public func read() throws(FileSystemError) -> (corpus: Corpus, blocked: [Diagnostic]) {
    let files = try load()
    return (Validator.read(files.sources, width: Processors.count), files.blocked)
  }

  /// Replaces `records/translations.lock` in one step, if it still holds what was read.
  ///
  /// - Parameters:
  ///   - lock: the new lock.
  ///   - before: the lock as it was read.
  /// - Throws: `WritingProblem`; the old file is then as it was.
  public func write(_ lock: TranslationLock, over before: TranslationLock) throws(WritingProblem) {
    // Written first beside `records`, where a file that stays behind is no unexpected one.
    try replace(
      Path.join(root, TranslationLock.path), of: TranslationLock.path, holding: before.file?.bytes,
      with: lock.bytes, by: Path.join(root, ".translations.lock.new"))
  }
}
