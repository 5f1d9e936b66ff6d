public import DocketRecords
import DocketRules

extension Repository {
  /// Reads all files without checking them.
  ///
  /// - Returns: the records.
  /// - Throws: `FileSystemError` when a file cannot be read.
  public func read() throws(FileSystemError) -> Corpus {
    Validator.read(try load().sources, width: Processors.count)
  }

  /// Replaces `records/translations.lock` in one step.
  ///
  /// - Parameter lock: the new lock.
  /// - Throws: `FileSystemError` when it cannot be written; the old file is then as it was.
  public func write(_ lock: TranslationLock) throws(FileSystemError) {
    let path = Path.join(root, TranslationLock.path)
    // Beside `records`, where a file that stays behind is no unexpected one.
    let new = Path.join(root, ".translations.lock.new")
    do {
      try FileSystem.remove(new)
      try FileSystem.write(lock.bytes, to: new)
      try FileSystem.sync(root)
      try FileSystem.rename(new, to: path)
    } catch {
      try? FileSystem.remove(new)
      throw error
    }
  }
}
