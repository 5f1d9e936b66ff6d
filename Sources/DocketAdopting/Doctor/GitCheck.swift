import DocketKit
import DocketLanguage

/// Whether changes of the records can be undone, compared and proposed.
struct GitCheck {
  private let now: Circumstances

  init(_ circumstances: Circumstances) { now = circumstances }

  var lines: [DoctorLine] {
    let root: KeyValuePairs<String, Argument> = ["root": .code(now.repository.root)]
    return switch now.git.state {
    case .noGit: [.toDo("git", .git, Self.noGit.message, why: Self.whyGit, mend: Self.installGit.message)]
    case .noRepository:
      [.toDo("git", .git, Self.noRepository.with(root), why: Self.whyGit, mend: Self.makeRepository.message)]
    case .otherOwner:
      [
        .toDo(
          "git", .git, Self.otherOwner.with(root), why: Self.whyGit,
          mend: Self.trust.with(["root": .text(now.repository.root)]))
      ]
    case .unreadable: [.toDo("git", .git, Self.unreadable.message, why: Self.whyGit, mend: Self.look.message)]
    case .found(let details): lines(of: details)
    }
  }

  private func lines(of details: GitSurvey.Details) -> [DoctorLine] {
    [branch(details), remote(details), changes(details), history(details), author(details)].compactMap(\.self)
  }

  private func branch(_ details: GitSurvey.Details) -> DoctorLine {
    guard details.hasCommits else {
      return .note("branch", .git, Self.noCommit.message, mend: Self.commit.message)
    }
    guard let branch = details.branch else {
      // Build services check a commit out by itself.
      let what = Self.detached.message
      return now.isAutomatic
        ? .ok("branch", .git, what) : .note("branch", .git, what, mend: Self.toBranch.message)
    }
    return .ok("branch", .git, Self.branch.with(["branch": .code(branch)]))
  }

  private func remote(_ details: GitSurvey.Details) -> DoctorLine {
    details.hasRemotes
      ? .ok("remote", .git, Self.remote.message)
      : .note("remote", .git, Self.noRemote.message, why: Self.whyRemote, mend: Self.addRemote.message)
  }

  private func changes(_ details: GitSurvey.Details) -> DoctorLine {
    let paths = details.changedPaths
    guard !paths.isEmpty else { return .ok("changes", .git, Self.committed.message) }
    return .note(
      "changes", .git,
      Self.changed.with(["count": .count(paths.count), "paths": .list(paths.prefix(3).map { .code($0) })]),
      mend: Self.diff.message)
  }

  private func history(_ details: GitSurvey.Details) -> DoctorLine? {
    guard details.isShallow else { return nil }
    return .note("history", .git, Self.shallow.message, why: Self.whyShallow, mend: Self.deepen.message)
  }

  private func author(_ details: GitSurvey.Details) -> DoctorLine? {
    guard !now.isAutomatic else { return nil }
    return switch details.author {
    case .withoutReply: .ok("author", .git, Self.withoutReply.message)
    case .unset: nil
    case .address:
      .note("author", .git, Self.address.message, why: Self.whyAddress, mend: Self.hideAddress.message)
    }
  }

  private static let whyGit = Phrase(
    "why-git",
    en: "git keeps what was there before, and tells who proposed what: without it nothing can be undone.")
  private static let noGit = Phrase("no-git", en: "There is no git on this computer.")
  private static let installGit = Phrase(
    "install-git", en: "Install it: git-scm.com, or the system’s package `git`.")
  private static let noRepository = Phrase("no-repository", en: "{root} is no part of a git repository.")
  private static let makeRepository = Phrase(
    "make-repository", en: "`git init` makes one of it, then `git add .` and `git commit`.")
  private static let otherOwner = Phrase(
    "other-owner", en: "{root} belongs to another user of this computer, and git does not open it.")
  private static let trust = Phrase(
    "trust", en: "If you trust them: `git config --global --add safe.directory {root}`.")
  private static let unreadable = Phrase("unreadable", en: "git cannot read the repository here.")
  private static let look = Phrase("look", en: "`git status` says why not, and `git fsck` what is damaged.")
  private static let branch = Phrase("branch", en: "git is on the branch {branch}.")
  private static let detached = Phrase("detached", en: "git is on no branch, but on a commit by itself.")
  private static let toBranch = Phrase(
    "to-branch", en: "`git switch main` goes to the branch `main`, before you change anything.")
  private static let noCommit = Phrase("no-commit", en: "Nothing has been committed here yet.")
  private static let commit = Phrase("commit", en: "`git add .`, then `git commit`.")
  private static let remote = Phrase("remote", en: "git knows a server that has these records as well.")
  private static let noRemote = Phrase("no-remote", en: "git knows no server for these records.")
  private static let whyRemote = Phrase(
    "why-remote", en: "They are on this computer only, and nobody can propose a change.")
  private static let addRemote = Phrase(
    "add-remote", en: "Make an empty repository at a forge, then `git remote add origin` and its address.")
  private static let committed = Phrase("committed", en: "All records are committed as they stand here.")
  private static let changed = Phrase(
    "changed",
    en:
      "{count?# file is|# files are} not committed as {count?it stands|they stand} here, among them {paths}.")
  private static let diff = Phrase("diff", en: "`docket diff HEAD` says what readers will notice of it.")
  private static let shallow = Phrase("shallow", en: "git has only a part of the history here.")
  private static let whyShallow = Phrase(
    "why-shallow",
    en: "`docket validate --since` may not find where a branch parted, and moved dates then go unnoticed.")
  private static let deepen = Phrase(
    "deepen", en: "`git fetch --unshallow` brings the rest; in a workflow, `fetch-depth: 0`.")
  private static let withoutReply = Phrase(
    "without-reply", en: "Commits made here show an address that leads to nobody.")
  private static let address = Phrase(
    "address", en: "Commits made here show an e-mail address that is not one of those without reply.")
  private static let whyAddress = Phrase(
    "why-address", en: "Everybody can read it, for ever, and it may lead to you.")
  private static let hideAddress = Phrase(
    "hide-address", en: "`git config user.email` and the no-reply address that your forge shows you.")
}
