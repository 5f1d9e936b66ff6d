public import DocketLanguage

extension GitHistory {
  /// Why there is nothing to compare with.
  ///
  /// Never quotes git, whose words may hold anything that stands in the repository.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    enum Cause: Hashable, Sendable {
      /// What was asked for cannot be the name of a commit.
      case notAName(String)
      /// git knows no such commit.
      case unknown(String)
      /// git knows no such commit, and has only a part of the history.
      case unknownInShallow(String)
      /// Too little history to say where two branches parted.
      case shallow(String)
      /// Two histories without a common commit.
      case nothingInCommon(String)
      /// The commit has no `pipeline.yml` where the present state has it.
      case noPipeline(String)
      /// No commit has been made yet.
      case nothingCommitted
      /// The folder is no part of a repository of git.
      case noRepository(String)
      /// The repository belongs to somebody else, and is not trusted.
      case otherOwner(String)
      /// A partial clone lacks what is needed, and nothing is fetched.
      case partialClone
      /// git has not finished merging a file.
      case unmerged(String)
      /// Something in git's folder cannot be read.
      case unreadable
      /// There is no git.
      case noGit
      /// The system did not start git.
      case notStarted
      /// Nothing can be staged where no repository is.
      case nowhereToStage(String)
      /// Nothing can be staged without git.
      case noGitToStage
    }

    let cause: Cause

    init(_ cause: Cause) { self.cause = cause }

    init(_ failure: Git.Failure) {
      switch failure {
      case .notFound: cause = .noGit
      case .notStarted: cause = .notStarted
      }
    }

    /// What an answer of git means.
    init(_ answer: Git.Answer, root: String) {
      let words = answer.complaint
      if words.contains("dubious ownership") || words.contains("unsafe repository") {
        cause = .otherOwner(root)
      } else if words.contains("not a git repository") {
        cause = .noRepository(root)
      } else if words.contains("promisor") || words.contains("lazy fetch") {
        cause = .partialClone
      } else {
        cause = .unreadable
      }
    }

    /// The same for whoever asked for what is staged, and for no earlier state.
    var ofIndex: Self {
      switch cause {
      case .noRepository(let root): Self(.nowhereToStage(root))
      case .noGit: Self(.noGitToStage)
      default: self
      }
    }

    /// One or two sentences: what, and what to do.
    public func text(in language: MessageLanguage) -> String { message.text(in: language) }

    /// The same in English.
    public var description: String { text(in: .en) }

    private var message: Message {
      switch cause {
      case .notAName(let name): Self.notAName.with(["ref": .quoted(name)])
      case .unknown(let name): Self.unknown.with(["ref": .quoted(name)])
      case .unknownInShallow(let name): Self.unknownInShallow.with(["ref": .quoted(name)])
      case .shallow(let name): Self.shallow.with(["ref": .text(name)])
      case .nothingInCommon(let name): Self.nothingInCommon.with(["ref": .text(name)])
      case .noPipeline(let name): Self.noPipeline.with(["ref": .text(name)])
      case .nothingCommitted: Self.nothingCommitted.message
      case .noRepository(let root): Self.noRepository.with(["root": .text(root)])
      case .otherOwner(let root): Self.otherOwner.with(["root": .text(root)])
      case .partialClone: Self.partialClone.message
      case .unmerged(let path): Self.unmerged.with(["path": .code(path)])
      case .unreadable: Self.unreadable.message
      case .noGit: Self.noGit.message
      case .notStarted: Self.notStarted.message
      case .nowhereToStage(let root): Self.nowhereToStage.with(["root": .text(root)])
      case .noGitToStage: Self.noGitToStage.message
      }
    }
  }
}
