public import DocketTime

/// What was given with `docket init`.
public struct StartAnswers: Sendable {
  /// The languages of the site.
  public var languages: String?
  /// The name of the site, `fr=…` for another language than its own.
  public var title: [String] = []
  /// Where the published files will be.
  public var url: String?
  /// The second half of every calendar entry's identity.
  public var uidDomain: String?
  /// How readers reach those who keep the records.
  public var contact: String?
  /// The first page of the repository.
  public var repository: String?
  /// Where the records are checked; empty for nothing said.
  public var forges: [String] = []

  /// Says nothing.
  public init() {}
}

/// What is known about a new repository before anybody is asked.
public struct StartSurroundings: Sendable {
  /// The address of the remote repository, where git has one.
  public var remote: String?
  /// The present branch, where git has one.
  public var branch: String?
  /// The docket that runs.
  public var release: StartRelease
  /// What today is.
  public var today: CivilDate

  /// Gathers what is known.
  public init(remote: String? = nil, branch: String? = nil, release: StartRelease, today: CivilDate) {
    (self.remote, self.branch, self.release, self.today) = (remote, branch, release, today)
  }

  /// The branch as templates may have it: one that is a text in YAML and a plain word in a shell, else `main`.
  var safeBranch: String {
    guard let branch, let first = branch.utf8.first, Self.isLetter(first),
      branch.utf8.allSatisfy(Self.isSafe),
      !["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(branch.lowercased())
    else { return "main" }
    return branch
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || "-._/".utf8.contains(byte)
  }
}
