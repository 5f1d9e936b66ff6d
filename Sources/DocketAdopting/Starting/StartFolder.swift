public import DocketKit
public import DocketLanguage

/// The folder in which a repository of records is to begin.
public struct StartFolder: Sendable {
  /// Its path: without links where it is there.
  public let path: String
  /// Whether it is there.
  public let isThere: Bool

  /// Looks at a folder.
  ///
  /// - Parameters:
  ///   - path: the folder, as it was typed.
  ///   - isOnlyAutomation: whether records are there already, and only what checks them is to be written.
  /// - Throws: `StartProblem` where nothing can begin there.
  public init(_ path: String, onlyAutomation isOnlyAutomation: Bool) throws(StartProblem) {
    guard let resolved = Repository.absolute(path) else {
      guard FileSystem.kind(of: path) == nil else { throw StartProblem(.notAFolder(path)) }
      guard !isOnlyAutomation else { throw StartProblem(.noRecords(path)) }
      if let outer = Self.records(above: path) { throw StartProblem(.withinRecords(outer.root)) }
      (self.path, isThere) = (path, false)
      return
    }
    guard FileSystem.kind(of: resolved) == .folder else { throw StartProblem(.notAFolder(path)) }
    (self.path, isThere) = (resolved, true)
    let hasSettings = FileSystem.kind(of: "\(resolved)/pipeline.yml") != nil
    guard !isOnlyAutomation else {
      guard hasSettings else { throw StartProblem(.noRecords(path)) }
      return
    }
    guard !hasSettings else { throw StartProblem(.recordsAreThere(path)) }
    if let outer = Repository.nearest(to: resolved) { throw StartProblem(.withinRecords(outer.root)) }
    let strange: [String]
    do throws(FileSystemError) {
      strange = try FileSystem.names(in: resolved).filter { !Self.isHarmless($0) }
    } catch {
      throw StartProblem(.fileSystem(error))
    }
    guard strange.isEmpty else { throw StartProblem(.notEmpty(path, Array(strange.prefix(3)))) }
  }

  /// The repository of records in which a new folder would lie.
  private static func records(above path: String) -> Repository? {
    var above = path[...]
    while let slash = above.lastIndex(of: "/") {
      above = above[..<slash]
      let folder = above.isEmpty ? "/" : String(above)
      if Repository.absolute(folder) != nil { return Repository.nearest(to: folder) }
    }
    return Repository.nearest(to: ".")
  }

  /// What a forge or a system puts into a folder before anybody has begun.
  private static func isHarmless(_ name: String) -> Bool {
    let stem = name.lowercased().prefix { $0 != "." }
    return [".git", ".gitignore", ".gitattributes", ".DS_Store"].contains(name)
      || ["readme", "license", "licence", "copying"].contains(String(stem))
  }

  /// What became of planned files.
  public struct Outlook: Sendable {
    /// Files that are to be made.
    public var new: [FileSystem.NewFile] = []
    /// Paths of files that are there and hold what was planned.
    public var same: [String] = []
    /// Paths at which something else is; they stay as they are.
    public var different: [String] = []
  }

  /// Compares planned files with what is there.
  public func outlook(of plan: StartPlan) throws(StartProblem) -> Outlook {
    var outlook = Outlook()
    for file in plan.files {
      let place = "\(path)/\(file.path)"
      do throws(FileSystemError) {
        switch isThere ? FileSystem.kind(of: place) : nil {
        case nil: outlook.new.append(file)
        case .file? where try FileSystem.read(place, limit: file.bytes.count + 1) == file.bytes:
          outlook.same.append(file.path)
        default: outlook.different.append(file.path)
        }
      } catch {
        throw StartProblem(.fileSystem(error))
      }
    }
    return outlook
  }
}

/// Why a repository of records cannot begin in a folder.
public struct StartProblem: Error {
  /// The reasons.
  public enum Reason: Sendable {
    /// It is a file, or a link that leads nowhere.
    case notAFolder(String)
    /// It has records already.
    case recordsAreThere(String)
    /// It lies within a repository of records.
    case withinRecords(String)
    /// It has no records, though only what checks them was asked for.
    case noRecords(String)
    /// Other things are in it.
    case notEmpty(String, [String])
    /// The system refuses.
    case fileSystem(FileSystemError)
  }

  /// The reason.
  public let reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  /// What is wrong and what to do.
  public func text(in language: MessageLanguage) -> String {
    switch reason {
    case .notAFolder(let path): Self.notAFolder.with(["path": .code(path)]).text(in: language)
    case .recordsAreThere(let path): Self.recordsAreThere.with(["path": .code(path)]).text(in: language)
    case .withinRecords(let path): Self.withinRecords.with(["path": .code(path)]).text(in: language)
    case .noRecords(let path): Self.noRecords.with(["path": .code(path)]).text(in: language)
    case .notEmpty(let path, let names):
      Self.notEmpty.with(["path": .code(path), "names": .list(names.map { .code($0) })]).text(in: language)
    case .fileSystem(let error): error.sentence(in: language)
    }
  }

  private static let notAFolder = Phrase(
    "not-a-folder", en: "{path} is no folder. Name a new one, or an empty one.")
  private static let recordsAreThere = Phrase(
    "records-are-there",
    en:
      "{path} has records already: there is a pipeline.yml. Nothing was changed. `docket init --ci-only` adds what checks and publishes them, and leaves all else alone."
  )
  private static let withinRecords = Phrase(
    "within-records",
    en: "This folder lies within the records of {path}. Begin outside of it, so that each has its own.")
  private static let noRecords = Phrase(
    "no-records",
    en: "There is no pipeline.yml in {path}. Without --ci-only, docket init begins new records there.")
  private static let notEmpty = Phrase(
    "not-empty",
    en:
      "{path} is not empty: there is {names}. Name a new or empty folder, so that nothing of yours is mixed up with the records."
  )
}
