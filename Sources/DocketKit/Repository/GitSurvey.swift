import DocketDiagnostics
import DocketRecords
import DocketText

/// How git stands in a repository's folder: what is looked at before anybody relies on it.
public struct GitSurvey: Sendable {
  /// What git says of the folder.
  public enum State: Sendable {
    /// There is no git on this computer.
    case noGit
    /// The folder is no part of a repository of git.
    case noRepository
    /// The repository belongs to another user, and git does not open it.
    case otherOwner
    /// git could not read the repository.
    case unreadable
    /// What was found.
    case found(Details)
  }

  /// What git knows of the folder.
  public struct Details: Sendable {
    /// The branch; nil where a commit is checked out by itself.
    public let branch: String?
    /// Whether anything has been committed.
    public let hasCommits: Bool
    /// Whether servers are known to fetch from and to push to; their addresses may hold passwords and stay where they are.
    public let hasRemotes: Bool
    /// Whether only a part of the history is here.
    public let isShallow: Bool
    /// The paths of records that are not as in the last commit.
    public let changedPaths: [String]
    /// The top of the working tree, which may lie above the records.
    public let top: String
    /// Where git looks for hooks.
    public let hooksFolder: String
    /// The address that commits show.
    public let author: Author
  }

  /// What a commit made here shows of its author.
  public enum Author: Sendable {
    /// Nothing is set.
    case unset
    /// An address of the forge that leads to nobody.
    case withoutReply
    /// Another address.
    case address
  }

  /// What git says.
  public let state: State

  /// Asks git; nothing is changed, fetched or run besides.
  public init(of repository: Repository) async {
    do throws(GitHistory.Problem) {
      state = .found(try await Self.details(of: repository))
    } catch {
      switch error.cause {
      case .noGit, .noGitToStage: state = .noGit
      case .noRepository, .nowhereToStage: state = .noRepository
      case .otherOwner: state = .otherOwner
      default: state = .unreadable
      }
    }
  }

  private static func details(of repository: Repository) async throws(GitHistory.Problem) -> Details {
    let index = GitIndex(of: repository)
    let history = index.history
    // What is asked for here is what the user has set, for the hooks and the address.
    let git = Git(root: repository.root, ignoresUserConfiguration: false)
    let place = try await history.ask(
      ["rev-parse", "--is-shallow-repository", "--git-common-dir", "--show-toplevel"], git)
    guard place.isSuccess else { throw history.problem(place) }
    let lines = String(decoding: place.output, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.count == 3 else { throw GitHistory.Problem(.unreadable) }
    let branch = try await history.ask(["symbolic-ref", "--quiet", "--short", "HEAD"], git)
    let head = try await history.ask(GitHistory.head, git)
    let remotes = try await history.ask(["remote"], git)
    return Details(
      branch: branch.isSuccess ? word(branch) : nil, hasCommits: head.isSuccess,
      hasRemotes: !remotes.output.isEmpty, isShallow: lines[0] == "true",
      changedPaths: try await index.changedPaths(), top: lines[2],
      hooksFolder: try await hooks(
        common: Path.join(repository.root, lines[1]), top: lines[2], history, git),
      author: try await author(history, git))
  }

  /// Where git looks for hooks: the last setting that is not docket's own, from the top of the working tree.
  private static func hooks(common: String, top: String, _ history: GitHistory, _ git: Git)
    async throws(GitHistory.Problem) -> String
  {
    let answer = try await history.ask(
      ["config", "--show-scope", "-z", "--type=path", "--get-all", "core.hooksPath"], git)
    let parts = answer.output.split(separator: 0, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    var folder: String?
    for index in stride(from: 0, to: parts.count - 1, by: 2) where parts[index] != "command" {
      folder = parts[index + 1]
    }
    return folder.map { Path.join(top, $0) } ?? Path.join(common, "hooks")
  }

  private static func author(_ history: GitHistory, _ git: Git) async throws(GitHistory.Problem) -> Author {
    let answer = try await history.ask(["config", "--get", "user.email"], git)
    guard answer.isSuccess, let address = word(answer)?.lowercased(), !address.isEmpty else { return .unset }
    return address.contains("noreply") || address.contains("no-reply") ? .withoutReply : .address
  }

  private static func word(_ answer: Git.Answer) -> String? {
    answer.output.split(separator: 0x0A).first.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension GitIndex {
  /// The records that differ between the last commit, the index and the folder, sorted.
  ///
  /// git’s own look at the folder may run programs that a clone’s configuration names, so the bytes are compared here.
  func changedPaths() async throws(GitHistory.Problem) -> [String] {
    var changed = try await pathsToCommit()
    let staged = try await files().files.sources
    let folder = (try? history.repository.load())?.sources ?? []
    let before = Dictionary(staged.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let now = Dictionary(folder.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    for path in Set(before.keys).union(now.keys) where before[path] != now[path] { changed.insert(path) }
    return changed.sorted { $0.precedesByBytes($1) }
  }
}
