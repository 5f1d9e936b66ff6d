import DocketKit
import DocketLanguage

/// Whether a forge checks changes, with which files, and whether these are as docket writes them.
struct ForgeCheck {
  private let now: Circumstances

  init(_ circumstances: Circumstances) { now = circumstances }

  /// Folders of workflows, and files, in which forges look.
  private static let folders = [".github/workflows", ".forgejo/workflows", ".gitea/workflows", ".woodpecker"]
  private static let files = [".gitlab-ci.yml", ".woodpecker.yml", ".woodpecker.yaml"]

  /// What checks and publishes; the forms that ask people are everybody's own.
  private static let templates =
    (Templates.github.files + Templates.gitlab.files + Templates.forgejo.files + Templates.woodpecker.files)
    .filter { template in
      files.contains(template.path) || folders.contains { template.path.hasPrefix($0 + "/") }
    } + Templates.tools.files

  var lines: [DoctorLine] {
    let inFolders = Self.folders.flatMap { folder in
      names(folder).filter { $0.hasSuffix(".yml") || $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
    }
    let found = inFolders + Self.files.filter { FileSystem.kind(of: "\(now.top)/\($0)") == .file }
    return [workflows(found), differences(found)].compactMap(\.self)
  }

  /// The names in a folder; none where there is none.
  private func names(_ folder: String) -> [String] {
    (try? FileSystem.names(in: "\(now.top)/\(folder)")) ?? []
  }

  private func workflows(_ found: [String]) -> DoctorLine {
    guard !found.isEmpty else {
      return .toDo("forge", .forge, Self.none.message, why: Self.why, mend: Self.write.message)
    }
    let running = found.filter { now.text($0, below: now.top)?.lowercased().contains("docket") ?? false }
    guard !running.isEmpty else {
      return .toDo(
        "forge", .forge, Self.silent.with(["files": Self.list(found)]), why: Self.why,
        mend: Self.write.message)
    }
    return .ok("forge", .forge, Self.run.with(["files": Self.list(running)]))
  }

  /// Files that docket once wrote and somebody has changed, or another docket would write otherwise.
  private func differences(_ found: [String]) -> DoctorLine? {
    guard !now.areBesideSources else { return nil }
    let changed = Self.templates.filter { template in
      template.path != ReleaseFile.path
        && now.text(template.path, below: now.top).map { !template.isFilled(as: $0) } ?? false
    }
    let paths = Set(changed.map(\.path)).sorted()
    guard !paths.isEmpty else { return nil }
    return .note(
      "forge-files", .forge, Self.changed.with(["files": Self.list(paths)]), mend: Self.compare.message)
  }

  private static func list(_ paths: [String]) -> Argument { .list(paths.map { .code($0) }) }

  private static let none = Phrase("none", en: "No file tells a forge to check changes.")
  private static let silent = Phrase("silent", en: "The files for a forge do not run docket: {files}.")
  private static let why = Phrase(
    "why", en: "Whoever proposes a change is then not told what is wrong, and nothing is published by itself."
  )
  private static let write = Phrase("write", en: "`docket init --ci-only` writes the files of your forge.")
  private static let run = Phrase("run", en: "A forge runs docket: {files}.")
  private static let changed = Phrase(
    "changed", en: "These files are not as this docket would write them: {files}.")
  private static let compare = Phrase(
    "compare",
    en: "That may be meant. `docket init --ci-only` in a copy, and `git diff` there, show the difference.")
}
