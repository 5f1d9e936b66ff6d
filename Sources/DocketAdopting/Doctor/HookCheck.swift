import DocketKit
import DocketLanguage

/// Whether what is staged is checked before it is committed.
struct HookCheck {
  private let now: Circumstances

  init(_ circumstances: Circumstances) { now = circumstances }

  /// Where the hook stands in a repository, for whoever turns it on.
  private static let ownPath = ".githooks/pre-commit"

  var lines: [DoctorLine] {
    guard !now.isAutomatic, case .found(let details) = now.git.state else { return [] }
    return [line(details.hooksFolder + "/pre-commit")]
  }

  private func line(_ path: String) -> DoctorLine {
    let shown: KeyValuePairs<String, Argument> = ["path": .code(shortened(path))]
    guard FileSystem.kind(of: path) != nil else {
      return now.kind(Self.ownPath) == .file
        ? .toDo("hook", .git, Self.off.message, why: Self.why, mend: Self.turnOn.message)
        : .note("hook", .git, Self.none.message, why: Self.why, mend: Self.write.message)
    }
    guard FileSystem.isExecutable(path) else {
      return .toDo(
        "hook", .git, Self.notExecutable.with(shown), why: Self.why,
        mend: Self.makeExecutable.with(["path": .text(shortened(path))]))
    }
    // Hooks of other programs may be links.
    let place = Repository.absolute(path) ?? path
    let text = (try? FileSystem.read(place, limit: 65_536)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard text.contains("docket") || text.contains("pre-commit run") || text.contains("hook-impl") else {
      return .note("hook", .git, Self.other.with(shown), why: Self.why, mend: Self.add.message)
    }
    return .ok("hook", .git, Self.runs.with(shown))
  }

  private func shortened(_ path: String) -> String {
    let root = now.repository.root + "/"
    return path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
  }

  private static let why = Phrase(
    "why", en: "A private value is then noticed only when git has kept it, and perhaps others have it.")
  private static let runs = Phrase("runs", en: "What is staged is checked before each commit: {path}.")
  private static let off = Phrase(
    "off", en: "`.githooks/pre-commit` is there, but git does not run it in this clone.")
  private static let turnOn = Phrase(
    "turn-on", en: "`git config core.hooksPath .githooks`, once in each clone.")
  private static let none = Phrase("none", en: "Nothing is checked before a commit.")
  private static let write = Phrase(
    "write",
    en:
      "`docket init --ci-only` writes `.githooks/pre-commit`, and `git config core.hooksPath .githooks` lets git run it."
  )
  private static let notExecutable = Phrase(
    "not-executable", en: "git passes over {path}, which is not executable.")
  private static let makeExecutable = Phrase("make-executable", en: "Make it executable: `chmod +x {path}`.")
  private static let other = Phrase("other", en: "The hook {path} does not run docket.")
  private static let add = Phrase("add", en: "Add a line to it: `docket validate --staged || exit 1`.")
}
