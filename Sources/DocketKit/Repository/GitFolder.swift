/// What git makes of a folder, and the little that docket changes there when a repository of records begins.
public struct GitFolder: Sendable {
  /// The folder; it is there.
  public let path: String

  /// Names a folder.
  public init(_ path: String) { self.path = path }

  /// What git makes of a folder.
  public enum State: Hashable, Sendable {
    /// Nothing: it belongs to no repository.
    case none
    /// It is the top of a repository.
    case top(Settings)
    /// It lies within a repository, whose top is another folder.
    case within
    /// git is not there, or refuses to say.
    case unknown
  }

  /// What the repository's own configuration says.
  public struct Settings: Hashable, Sendable {
    /// The present branch; nil where there is none.
    public var branch: String?
    /// The address of the remote repository `origin`; it may hold a password.
    public var remote: String?
    /// The folder of hooks.
    public var hooks: String?
  }

  /// What git makes of the folder.
  public func state() async -> State {
    guard let answer = await ask(["rev-parse", "--show-prefix"]) else { return .unknown }
    guard answer.isSuccess else {
      return answer.complaint.contains("not a git repository") ? .none : .unknown
    }
    guard Self.line(answer) == nil else { return .within }
    return .top(
      Settings(
        branch: await line(["symbolic-ref", "--quiet", "--short", "HEAD"]),
        remote: await line(["config", "--local", "--get", "remote.origin.url"]),
        hooks: await line(["config", "--local", "--get", "core.hooksPath"])))
  }

  /// Makes the folder a repository with a branch `main`.
  ///
  /// - Returns: whether it is one now.
  public func begin() async -> Bool {
    guard await ask(["init", "--quiet"])?.isSuccess == true else { return false }
    // `--initial-branch` is younger than the gits that some systems have.
    return await ask(["symbolic-ref", "HEAD", "refs/heads/main"])?.isSuccess == true
  }

  /// Lets git look for hooks in a folder of the repository.
  ///
  /// - Parameter folder: the folder, from the top of the repository.
  /// - Returns: whether it does now.
  public func useHooks(in folder: String) async -> Bool {
    await ask(["config", "--local", "core.hooksPath", folder])?.isSuccess == true
  }

  private func line(_ arguments: [String]) async -> String? {
    guard let answer = await ask(arguments), answer.isSuccess else { return nil }
    return Self.line(answer)
  }

  private static func line(_ answer: Git.Answer) -> String? {
    var bytes = answer.output[...]
    if bytes.last == 0x0A { bytes = bytes.dropLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// The answer of git; nil where it cannot be run.
  private func ask(_ arguments: [String]) async -> Git.Answer? {
    var git = Git(root: path)
    guard let answer = try? await git.run(arguments) else { return nil }
    guard !answer.isSuccess, answer.complaint.contains("dubious ownership") else { return answer }
    // A folder of another owner is only opened where the user's own configuration trusts it.
    git.ignoresUserConfiguration = false
    return try? await git.run(arguments)
  }
}
