import DocketDiagnostics
import DocketRecords
public import DocketRules

/// What is staged in git: the repository as it would be after the next commit.
///
/// The index alone counts, not the files in the folder: a private value that was staged is found, also when the file
/// was mended afterwards, and what is only in the folder disturbs nobody.
public struct GitIndex: Sendable {
  let history: GitHistory

  /// Opens the index of a repository.
  public init(of repository: Repository) { history = GitHistory(of: repository) }

  /// The staged files.
  public struct Files: Sendable {
    /// `pipeline.yml` and everything under `records/`.
    public let files: Repository.Files
    /// The other files that the commit would add or change, as far as they are text.
    public let others: [OtherFile]
  }

  /// A larger file beside the records is hardly one that somebody wrote.
  private static let otherLimit = 1_048_576

  /// Reads what is staged.
  ///
  /// - Throws: `GitHistory.Problem` when git cannot be run, there is no repository, or a merge is not settled.
  public func files() async throws(GitHistory.Problem) -> Files {
    do { return try await look() } catch { throw error.ofIndex }
  }

  private func look() async throws(GitHistory.Problem) -> Files {
    let (git, place) = try await open()
    let staged = try await changes(from: place.emptyTree, git)
    if let open = staged.first(where: \.isUnmerged) { throw GitHistory.Problem(.unmerged(open.path)) }
    let changed = try await othersChanged(place, git)
    let wanted = staged.filter { Self.isOurs($0.path) || Misplacement.mayBeRecord($0.path) }
    let kept = wanted.filter(\.isFile)
    let requests =
      kept.map { BatchReader.Object(name: $0.object, size: nil, limit: Discovery.readLimit) }
      + changed.flatMap { change in
        [change.object, change.before].compactMap(\.self).map {
          BatchReader.Object(name: $0, size: nil, limit: Self.otherLimit + 1)
        }
      }
    var contents = try await read(requests, git)[...]
    var tree = StagedTree()
    for change in wanted {
      switch change.mode {
      case "160000": tree.insert(.repository, at: change.path)
      case "120000": tree.insert(.link, at: change.path)
      default: tree.insert(.file(contents.popFirst() ?? []), at: change.path)
      }
    }
    let files: Repository.Files
    do { files = try Repository.Files(in: tree) } catch { throw GitHistory.Problem(.unreadable) }
    let others = changed.map { change in
      let now = SourceFile(path: change.path, bytes: Self.text(contents.popFirst() ?? []))
      let before = change.before.map { _ in
        SourceFile(path: change.path, bytes: Self.text(contents.popFirst() ?? []))
      }
      return OtherFile(now: now, before: before)
    }
    let known = Set(files.sources.map(\.path))
    let output = Self.outputFolder(files)
    return Files(
      files: files,
      others: others.filter {
        !known.contains($0.now.path) && !$0.now.path.hasPrefix(output + "/")
      })
  }

  private static func isOurs(_ path: String) -> Bool {
    path == "pipeline.yml" || path == "records" || path.hasPrefix("records/")
  }

  /// What was published was made of checked records, and some keep it in the repository.
  private static func outputFolder(_ files: Repository.Files) -> String {
    let pipeline = files.sources.first { $0.path == "pipeline.yml" }
    let read = pipeline.flatMap { Validator.read([$0], width: 1).pipeline }
    return Path.trimmed(read?.publish?.value.output?.value ?? "public")
  }

  /// Nothing for pictures and whatever else is no text, and for what is too large to have been written.
  private static func text(_ bytes: [UInt8]) -> [UInt8] {
    bytes.count > otherLimit || bytes.prefix(8000).contains(0) ? [] : bytes
  }

  /// The paths of records that the next commit would change.
  func pathsToCommit() async throws(GitHistory.Problem) -> Set<String> {
    let (git, place) = try await open()
    let hasHead = try await history.ask(GitHistory.head, git).isSuccess
    let changed = try await changes(from: hasHead ? "HEAD" : place.emptyTree, git)
    return Set(changed.map(\.path).filter(Self.isOurs))
  }

  /// The files outside of the records that differ from every commit that the new one will come after.
  private func othersChanged(_ place: GitPlace, _ git: Git) async throws(GitHistory.Problem) -> [IndexChange]
  {
    let head = try await history.ask(GitHistory.head, git)
    guard head.isSuccess || head.code == 1 else { throw history.problem(head) }
    let sinceHead = try await changes(from: head.isSuccess ? "HEAD" : place.emptyTree, git)
    var changed = sinceHead.filter { !$0.isGone && $0.isFile && !Self.isOurs($0.path) }
    guard !changed.isEmpty, FileSystem.kind(of: place.folder + "/MERGE_HEAD") == .file else { return changed }
    // What the other branch brings along was committed there.
    let sinceOther = Set(try await changes(from: "MERGE_HEAD", git).map(\.path))
    changed.removeAll { !sinceOther.contains($0.path) }
    return changed
  }

  private func changes(from commit: String, _ git: Git) async throws(GitHistory.Problem) -> [IndexChange] {
    let answer = try await history.ask(
      [
        "diff-index", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--ita-invisible-in-index",
        "--ignore-submodules=none", "--relative", commit, "--", ".",
      ], git)
    guard answer.isSuccess else { throw history.problem(answer) }
    guard let changes = IndexChange.all(in: answer.output) else { throw GitHistory.Problem(.unreadable) }
    return changes
  }

  private func read(_ objects: [BatchReader.Object], _ git: Git) async throws(GitHistory.Problem) -> [[UInt8]]
  {
    guard !objects.isEmpty else { return [] }
    let reader: BatchReader
    let answer: Git.Answer
    do throws(Git.Failure) { (reader, answer) = try await git.read(objects) } catch {
      throw GitHistory.Problem(error)
    }
    guard answer.isSuccess, reader.isComplete else { throw history.problem(answer) }
    return reader.contents
  }

  /// git as it answers here, with the index that the commit under way is made from.
  private func open() async throws(GitHistory.Problem) -> (Git, GitPlace) {
    let question = ["rev-parse", "--absolute-git-dir", "--show-object-format"]
    var git = Git(root: history.repository.root)
    var answer = try await history.ask(question, git)
    if !answer.isSuccess {
      // A folder of another owner is only opened where the user's own configuration trusts it.
      git.ignoresUserConfiguration = false
      answer = try await history.ask(question, git)
    }
    guard answer.isSuccess else { throw history.problem(answer) }
    guard let place = GitPlace(answer.output) else { throw GitHistory.Problem(.unreadable) }
    git.indexFile = place.index(
      named: Environment["GIT_INDEX_FILE"], from: FileSystem.resolved(".") ?? history.repository.root)
    return (git, place)
  }
}
