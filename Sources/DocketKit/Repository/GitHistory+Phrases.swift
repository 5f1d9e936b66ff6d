import DocketLanguage

extension GitHistory.Problem {
  static let notAName = Phrase("not-a-name", en: "{ref} is not the name of a commit")
  static let unknown = Phrase(
    "unknown", en: "git knows no commit {ref}; if it is a branch of a server, git fetch brings it here")
  static let unknownInShallow = Phrase(
    "unknown-in-shallow",
    en:
      "git knows no commit {ref}, and has only a part of the history here; git fetch --unshallow brings the rest (in a workflow: fetch-depth: 0)"
  )
  static let shallow = Phrase(
    "shallow",
    en:
      "git has only a part of the history here, too little to say where this branch parted from {ref}; git fetch --unshallow brings the rest (in a workflow: fetch-depth: 0)"
  )
  static let nothingInCommon = Phrase(
    "nothing-in-common",
    en:
      "this branch and {ref} have no commit in common, so nobody can say what changed between them; --since-exactly {ref} compares with that commit as it is"
  )
  static let noPipeline = Phrase(
    "no-pipeline",
    en:
      "at the commit that {ref} leads to there is no pipeline.yml in this folder, so there are no records to compare with; if the folder was moved or is new, name a later commit, or check without an earlier state"
  )
  static let nothingCommitted = Phrase(
    "nothing-committed", en: "nothing has been committed here yet, so there is nothing to compare with")
  static let noRepository = Phrase(
    "no-repository",
    en:
      "{root} is no part of a git repository, so there is no earlier state; a copy without its .git folder has none (git clone brings it along)"
  )
  static let otherOwner = Phrase(
    "other-owner",
    en:
      "the git repository at {root} belongs to another user of this computer, and git does not open it; if you trust them: git config --global --add safe.directory {root}"
  )
  static let partialClone = Phrase(
    "partial-clone",
    en:
      "this clone left out files of earlier commits (it was made with --filter), and docket fetches nothing by itself; git fetch --refetch --no-filter brings them"
  )
  static let nowhereToStage = Phrase(
    "nowhere-to-stage",
    en:
      "{root} is no part of a git repository, so nothing is staged; `git init` makes one of it, and without --staged the files are checked as they are"
  )
  static let noGitToStage = Phrase(
    "no-git-to-stage",
    en:
      "there is no git on this computer, so nothing is staged; without --staged the files are checked as they are"
  )
  static let unmerged = Phrase(
    "unmerged",
    en:
      "git has not finished merging {path}: choose what is to stand there, say so with `git add`, and check again"
  )
  static let unreadable = Phrase(
    "unreadable",
    en: "git could not read the repository here; git log says why not, and git fsck what is damaged")
  static let noGit = Phrase(
    "no-git",
    en: "there is no git on this computer, and without it no earlier state; install it, or check without")
  static let notStarted = Phrase(
    "not-started", en: "the system did not start git; too many programs may be running")
}
