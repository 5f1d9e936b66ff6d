import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules

/// Walks `records/` and reads what is there, without following links.
struct Discovery {
  private let tree: any FileTree
  private(set) var sources: [SourceFile] = []
  private(set) var findings: [Diagnostic] = []
  /// Paths that are not read, whose names are checked all the same.
  private(set) var unread: [String] = []

  /// More than any file limit allows, so that a larger file is seen to be too large.
  static let readLimit = 16_777_217
  /// Folders that belong under `records/`.
  static let folders: Set<String> = ["records/cases", "records/days", "records/registry"]
  /// Files that belong there besides records.
  static let otherFiles: Set<String> = ["records/translations.lock"]

  /// What systems and git put into folders by themselves; holds no record and is left alone.
  private static let ignoredNames: Set<String> = [".DS_Store", ".gitkeep", "Thumbs.db", "desktop.ini"]

  init(_ tree: any FileTree) { self.tree = tree }

  mutating func run() throws(FileSystemError) {
    switch tree.kind(of: "pipeline.yml") {
    case .file?: try read("pipeline.yml")
    case nil:
      let path = "pipeline.yml"
      report(path, Self.noPipeline.with(["path": .code(path)]), mend: [Self.putIn.message])
    case .folder?, .link?, .other?:
      report("pipeline.yml", notAFile("pipeline.yml"), mend: [Self.restore.message])
    }
    try lookBesideRecords()
    switch tree.kind(of: "records") {
    case .folder?: try walk("records", depth: 1)
    case .link?: report("records", Self.link)
    case .file?, .other?: report("records", Self.noRecords)
    case nil:
      report(
        "records", Self.missing.with(["path": .code("records")]),
        mend: [Self.bringBack.message, Self.begin.message])
    }
  }

  private mutating func walk(_ folder: String, depth: Int) throws(FileSystemError) {
    for name in try tree.names(in: folder) where !Self.ignoredNames.contains(name) {
      let path = "\(folder)/\(name)"
      let kind = tree.kind(of: path)
      if kind != .file { unread.append(path) }
      switch kind {
      case .folder?:
        if !Self.folders.contains(path) { report(path, Self.folder) }
        if depth < 8 { try walk(path, depth: depth + 1) }
      case .file?:
        let isRecord = FileKind(path: path) != nil
        try read(path)
        if !isRecord, !Self.otherFiles.contains(path) { reportMisplaced(path, Self.otherFile) }
        if isRecord, !Self.hasPlainName(name) { reportMisplaced(path, Self.oddName) }
      case .link?, .other?, nil: report(path, notAFile(path))
      }
    }
  }

  /// Sees records that somebody put beside `records/`, where nothing is published; other files there are none of ours.
  private mutating func lookBesideRecords() throws(FileSystemError) {
    for name in try tree.names(in: "") where Misplacement.mayBeRecord(name) {
      guard tree.kind(of: name) == .file else { continue }
      let bytes = try tree.read(name)
      let misplacement = Misplacement(path: name, bytes: bytes)
      guard misplacement.isRecord else { continue }
      sources.append(SourceFile(path: name, bytes: bytes))
      report(name, Self.beside.with(["path": .code(name)]), mend: misplacement.mend)
    }
  }

  /// Reports a file that was just read, with where it belongs.
  private mutating func reportMisplaced(_ path: String, _ what: Phrase) {
    let misplacement = Misplacement(path: path, bytes: sources.last?.bytes ?? [])
    report(path, what.with(["path": .code(path)]), mend: misplacement.mend)
  }

  private mutating func read(_ path: String) throws(FileSystemError) {
    sources.append(SourceFile(path: path, bytes: try tree.read(path)))
  }

  /// Whether a name is an id with `.yml`.
  private static func hasPlainName(_ name: String) -> Bool {
    Identifier.isWellFormed(FileKind.stem(of: name), length: 64)
  }

  private mutating func report(_ path: String, _ what: Phrase) {
    report(path, what.with(["path": .code(path)]))
  }

  private mutating func report(
    _ path: String, _ what: Message, mend: [Message] = [Misplacement.moveAway.message]
  ) {
    findings.append(Diagnostic(.unexpectedFile, at: .file(path), what: what, mend: mend))
  }

  /// Says what stands where a file belongs; it is not opened.
  private func notAFile(_ path: String) -> Message {
    switch tree.oddity(at: path) {
    case .link?: Self.link.with(["path": .code(path)])
    case let oddity?: Self.odd.with(["path": .code(path), "oddity": .term(oddity.phrase)])
    case nil: Self.notAFile.with(["path": .code(path)])
    }
  }

  private static let otherFile = Phrase("other-file", en: "{path} is not a record file.")
  private static let oddName = Phrase(
    "odd-name", en: "{path} has a name that cannot be an id: only a–z, 0–9 and hyphens, then `.yml`.")
  private static let folder = Phrase("folder", en: "{path} is a folder docket does not know.")
  private static let link = Phrase("link", en: "{path} is a link, and links are not followed.")
  private static let noRecords = Phrase("no-records", en: "{path} is not a folder with records.")
  private static let missing = Phrase(
    "missing", en: "There is no folder {path} here, in which all records stand.")
  private static let bringBack = Phrase(
    "bring-back", en: "If it was there before, `git restore records` brings it back.")
  private static let begin = Phrase(
    "begin",
    en:
      "To begin, `docket new case` makes it with a first record; `docket init` writes a whole repository with an example into a new folder."
  )
  private static let noPipeline = Phrase(
    "no-pipeline",
    en: "{path} is missing from what is to be committed, and without it nobody can check the records.")
  private static let putIn = Phrase("put-in", en: "Put it in: `git add pipeline.yml`.")
  private static let odd = Phrase("odd", en: "{path} is {oddity}, not a file.")
  private static let restore = Phrase(
    "restore", en: "Put `pipeline.yml` back as a plain file; nothing is read through a link or a pipe.")
  private static let notAFile = Phrase("not-a-file", en: "{path} is not a file.")
  private static let beside = Phrase(
    "beside", en: "{path} looks like a record, but only what stands under `records/` is read.")
}
