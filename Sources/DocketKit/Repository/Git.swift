import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// git as docket runs it: reading only, and closed.
///
/// A clone's own configuration may name programs (transports, helpers, hooks, filters, monitors), and git's variables
/// may lead to another repository: a hook of a linked worktree has `GIT_DIR` set, for instance. None of it has a say
/// here. Nothing is fetched, not even what a partial clone lacks.
struct Git: Sendable {
  /// The repository's folder, which may lie below git's.
  let root: String
  /// Whether the configuration of the system and of the user is left out as well.
  ///
  /// It holds which folders of other owners are trusted (`safe.directory`), which git takes from nowhere else.
  var ignoresUserConfiguration = true
  /// The index to read, as an absolute path; nil for the repository's own.
  var indexFile: String?

  /// What a run of git gave.
  struct Answer: Sendable {
    /// Whether git was content.
    let isSuccess: Bool
    /// The number git ended with: 1 where it has nothing to say, 128 where it cannot go on; nil after a signal.
    let code: Int32?
    /// What it wrote.
    let output: [UInt8]
    /// What it complained about, in English, and never shown: it may quote anything.
    let complaint: String
  }

  /// Why git could not be run at all.
  enum Failure: Error {
    /// There is no git.
    case notFound
    /// The system did not start it.
    case notStarted
  }

  /// Runs a command that reads.
  func run(_ arguments: [String]) async throws(Failure) -> Answer {
    try Self.requireNull()
    do {
      let result = try await Subprocess.run(
        try Self.program(), arguments: Arguments(Self.closing + ["-C", root] + arguments),
        environment: environment, output: .bytes(limit: .max), error: .bytes(limit: Self.longestComplaint))
      var code: Int32?
      if case .exited(let number) = result.terminationStatus { code = number }
      return Answer(
        isSuccess: result.terminationStatus.isSuccess, code: code, output: result.standardOutput,
        complaint: String(decoding: result.standardError, as: UTF8.self))
    } catch {
      throw Self.failure(error)
    }
  }

  /// Reads objects through one process.
  ///
  /// - Parameter objects: the objects, as git lists them.
  /// - Returns: what came of them, and how git ended.
  /// - Throws: `Failure` when git could not be run.
  func read(_ objects: [BatchReader.Object]) async throws(Failure) -> (BatchReader, Answer) {
    try Self.requireNull()
    let request = objects.map { $0.name + "\n" }.joined()
    do {
      let result = try await Subprocess.run(
        try Self.program(), arguments: Arguments(Self.closing + ["-C", root, "cat-file", "--batch"]),
        environment: environment, input: .array(Array(request.utf8)), output: .sequence,
        error: .bytes(limit: Self.longestComplaint)
      ) { execution in
        var reader = BatchReader(of: objects)
        for try await part in execution.standardOutput {
          reader.add(unsafe part.withUnsafeBytes { unsafe Array($0) })
        }
        return reader
      }
      let answer = Answer(
        isSuccess: result.terminationStatus.isSuccess, code: nil, output: [],
        complaint: String(decoding: result.standardError, as: UTF8.self))
      return (result.closureResult, answer)
    } catch {
      throw Self.failure(error)
    }
  }

  private static let longestComplaint = 1_048_576

  /// Refuses to start a program where there is no `/dev/null`, for instance in an empty root.
  ///
  /// git cannot do without it, and Subprocess 1.0.2 ends this program there, instead of saying that it started none.
  private static func requireNull() throws(Failure) {
    guard FileSystem.kind(of: "/dev/null") != nil else { throw .notStarted }
  }

  /// Which git is run: the first that the search path names.
  ///
  /// Subprocess 1.0.2 would make a child of this process for each folder of the path until one of them starts.
  private static func program() throws(Failure) -> Executable {
    guard let path = SearchPath.first("git", in: Environment["PATH"]) else { throw .notFound }
    return .path(FilePath(path))
  }

  private static func failure(_ error: any Error) -> Failure {
    if let failure = error as? Failure { return failure }
    return (error as? SubprocessError)?.code == .executableNotFound ? .notFound : .notStarted
  }

  /// What keeps git from running anything else, whatever the clone's configuration says.
  private static let closing = [
    "--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs",
    "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.askPass=",
    "-c", "credential.helper=", "-c", "core.alternateRefsCommand=", "-c", "fetch.bundleURI=",
    "-c", "core.sshCommand=false", "-c", "protocol.allow=never",
  ]

  private var environment: Subprocess.Environment {
    var changes: [Subprocess.Environment.Key: String?] = [:]
    for name in Environment.names where name.hasPrefix("GIT_") {
      // `safe.directory` may come this way too; the options above weigh more than what else does.
      if !ignoresUserConfiguration, name.hasPrefix("GIT_CONFIG_") { continue }
      // How far up a repository is looked for is no business of ours.
      if name == "GIT_DISCOVERY_ACROSS_FILESYSTEM" || name == "GIT_CEILING_DIRECTORIES" { continue }
      changes[.init(stringLiteral: name)] = .some(nil)
    }
    let settings: [Subprocess.Environment.Key: String] = [
      // Only what is named here may carry; nothing can bear this name, since no program's name ends in a slash.
      "GIT_ALLOW_PROTOCOL": "/",
      // From 2.45 on git does not even try.
      "GIT_NO_LAZY_FETCH": "1",
      "GIT_ASKPASS": "", "SSH_ASKPASS": "", "GIT_SSH_COMMAND": "false", "GIT_TERMINAL_PROMPT": "0",
      "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1", "GIT_GRAFT_FILE": "/dev/null",
      "GIT_ATTR_NOSYSTEM": "1",
      // What git complains about is told apart by its English words.
      "LC_ALL": "C", "LANGUAGE": "C",
    ]
    for (name, value) in settings { changes[name] = value }
    if let indexFile { changes["GIT_INDEX_FILE"] = indexFile }
    if ignoresUserConfiguration {
      changes["GIT_CONFIG_NOSYSTEM"] = "1"
      changes["GIT_CONFIG_SYSTEM"] = "/dev/null"
      changes["GIT_CONFIG_GLOBAL"] = "/dev/null"
    }
    return .inherit.updating(changes)
  }
}
