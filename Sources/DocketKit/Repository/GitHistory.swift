public import DocketDiagnostics

/// Earlier states of a repository, read through git.
public struct GitHistory: Sendable {
  /// The repository.
  public let repository: Repository

  /// Opens the history of a repository.
  public init(of repository: Repository) { self.repository = repository }

  /// An earlier state, and how it lies to the present one.
  public struct State: Sendable {
    /// `pipeline.yml` and the record files of that state, by path.
    public let files: [SourceFile]
    /// What of that state could not be read, so that nothing in it can be compared.
    public let findings: [Diagnostic]
    /// How many commits the asked-for commit has that the present branch lacks.
    public let commitsBehind: Int
  }

  /// What to compare with when a commit is named.
  public enum Comparison: Sendable {
    /// Where the present branch parted from it: what others have done there since is nobody's change here.
    case mergeBase
    /// The commit itself, also one that is no part of the present branch's history.
    case commit
  }

  /// The record files as they were when the present branch parted from a commit.
  ///
  /// - Parameters:
  ///   - reference: a branch, tag or commit, for instance `origin/main`.
  ///   - comparison: whether that commit itself is meant, or the newest one that both have.
  /// - Returns: the files, what could not be read, and how far the present branch is behind the commit.
  /// - Throws: `Problem` when git cannot be run, knows no such commit, or knows none that both have; and when that
  ///   commit has no `pipeline.yml`, so that its records are somewhere else or nowhere.
  public func state(at reference: String, comparing comparison: Comparison = .mergeBase)
    async throws(Problem) -> State
  {
    guard let first = reference.first, first != "-", first != "^", !reference.utf8.contains(0) else {
      throw Problem(.notAName(reference))
    }
    let (git, commit) = try await open(reference)
    guard comparison == .mergeBase else {
      let (files, findings) = try await files(of: commit, named: reference, git)
      return State(files: files, findings: findings, commitsBehind: 0)
    }
    let base = try await mergeBase(of: commit, named: reference, git)
    let missing = try await text(["rev-list", "--count", "\(base)..\(commit)"], git)
    let (files, findings) = try await files(of: base, named: reference, git)
    return State(files: files, findings: findings, commitsBehind: Int(missing) ?? 0)
  }

  /// The full name of a commit, and git as it answered.
  private func open(_ reference: String) async throws(Problem) -> (Git, String) {
    let question = ["rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}"]
    var git = Git(root: repository.root)
    var answer = try await ask(question, git)
    if !answer.isSuccess, answer.code != 1 {
      // A folder of another owner is only opened where the user's own configuration trusts it.
      git.ignoresUserConfiguration = false
      answer = try await ask(question, git)
    }
    if answer.isSuccess, let commit = Self.line(answer) { return (git, commit) }
    guard answer.code == 1 else { throw problem(answer) }
    guard try await ask(Self.head, git).code != 1 else { throw Problem(.nothingCommitted) }
    throw try await isShallow(git) ? Problem(.unknownInShallow(reference)) : Problem(.unknown(reference))
  }

  /// The newest commit that the present branch has in common with another one.
  private func mergeBase(of commit: String, named reference: String, _ git: Git)
    async throws(Problem) -> String
  {
    let head = try await ask(Self.head, git)
    guard head.isSuccess else { throw head.code == 1 ? Problem(.nothingCommitted) : problem(head) }
    let answer = try await ask(["merge-base", "HEAD^{commit}", commit], git)
    if answer.isSuccess, let base = Self.line(answer) { return base }
    if try await isShallow(git) { throw Problem(.shallow(reference)) }
    // Without a common commit git says nothing, and ends with 1.
    throw answer.code == 1 ? Problem(.nothingInCommon(reference)) : problem(answer)
  }

  /// Asks for the commit that is checked out.
  static let head = ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]

  private func isShallow(_ git: Git) async throws(Problem) -> Bool {
    try await text(["rev-parse", "--is-shallow-repository"], git) == "true"
  }

  func text(_ arguments: [String], _ git: Git) async throws(Problem) -> String {
    let answer = try await ask(arguments, git)
    guard answer.isSuccess else { throw problem(answer) }
    return Self.line(answer) ?? ""
  }

  func ask(_ arguments: [String], _ git: Git) async throws(Problem) -> Git.Answer {
    do throws(Git.Failure) { return try await git.run(arguments) } catch { throw Problem(error) }
  }

  func problem(_ answer: Git.Answer) -> Problem { Problem(answer, root: repository.root) }

  /// The first line of an answer; nil for an empty one.
  private static func line(_ answer: Git.Answer) -> String? {
    answer.output.split(separator: 0x0A).first.map { String(decoding: $0, as: UTF8.self) }
  }
}
