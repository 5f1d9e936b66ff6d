import DocketKit
import DocketLanguage

/// What is done with git when a repository of records begins.
struct StartGit {
  /// The folder.
  let folder: String
  /// What git made of it before.
  let found: GitFolder.State

  /// The folder of the hooks.
  static let hooks = ".githooks"

  /// Makes the folder a repository where it is none, and switches its hooks on where nobody has others.
  ///
  /// - Returns: what was done, a sentence each.
  func prepare() async -> [Message] {
    let git = GitFolder(folder)
    switch found {
    case .within: return [Self.within.message]
    case .unknown: return [Self.unknown.message]
    case .none:
      guard await git.begin() else { return [Self.unknown.message] }
      return [Self.begun.message] + (await hooks(git))
    case .top(let settings):
      guard let hooks = settings.hooks else { return await self.hooks(git) }
      return hooks == Self.hooks ? [] : [Self.otherHooks.with(["folder": .code(hooks)])]
    }
  }

  private func hooks(_ git: GitFolder) async -> [Message] {
    await git.useHooks(in: Self.hooks) ? [Self.hooked.message] : [Self.unknown.message]
  }

  private static let begun = Phrase("begun", en: "The folder is a repository of git now, with a branch main.")
  private static let hooked = Phrase(
    "hooked",
    en:
      "Before each commit git checks what is to be committed (core.hooksPath is .githooks). Whoever clones the repository types: git config core.hooksPath .githooks"
  )
  private static let within = Phrase(
    "within",
    en:
      "The folder lies within another repository of git, so no new one was made and no hook was switched on."
  )
  private static let unknown = Phrase(
    "unknown",
    en:
      "git could not be used. Install it, then type in the folder: git init, and git config core.hooksPath .githooks"
  )
  private static let otherHooks = Phrase(
    "other-hooks",
    en:
      "git looks for hooks in {folder}, so those in .githooks are not used. Call docket validate --staged from yours."
  )
}
