import DocketJSON
import DocketRecords
import DocketReporting
import DocketRules
import DocketSite
public import DocketTime

/// The schemas for editors, that of reports, and the pages that explain the format, the rules, the checks of calendars, the published
/// JSON and the tables, as files of a repository.
public enum GeneratedFiles {
  /// Compares the files with what they should be, and writes those that differ.
  ///
  /// - Parameters:
  ///   - repository: the repository.
  ///   - zones: the zones of the time zone database, in which the examples of rules are judged.
  ///   - write: whether to write them.
  /// - Returns: the paths that differed, sorted.
  /// - Throws: `FileSystemError` when a file cannot be read or written.
  public static func update(
    in repository: Repository, zones: ZoneDatabase, write: Bool
  ) throws(FileSystemError) -> [String] {
    var stale: [String] = []
    let guide = GeneratedFile(path: RuleGuide.path, bytes: Array(RuleGuide.text(zones: zones).utf8))
    let checks = GeneratedFile(path: CalendarGuide.path, bytes: Array(CalendarGuide.text.utf8))
    let tables = GeneratedFile(path: TableGuide.path, bytes: Array(TableGuide.text.utf8))
    let interface = GeneratedFile(path: InterfaceGuide.path, bytes: Array(InterfaceGuide.text.utf8))
    let report = GeneratedFile(path: ReportSchema.path, bytes: ReportSchema.document.bytes)
    for file in GeneratedFile.all + [guide, checks, interface, tables, report] {
      let path = Path.join(repository.root, file.path)
      let current = FileSystem.kind(of: path) == nil ? nil : try FileSystem.read(path)
      guard current != file.bytes else { continue }
      stale.append(file.path)
      guard write else { continue }
      try FileSystem.makeFolder(Path.parent(of: path))
      try FileSystem.write(file.bytes, to: path)
    }
    return stale.sorted()
  }
}
