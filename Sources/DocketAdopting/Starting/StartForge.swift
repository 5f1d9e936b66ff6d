public import DocketRecords

/// Where the records are to be kept and checked.
public enum StartForge: String, CaseIterable, Sendable {
  /// GitHub, with its own automation.
  case github
  /// GitLab, at whatever address.
  case gitlab
  /// Forgejo, with its own automation.
  case forgejo
  /// Forgejo or Gitea, as Codeberg, with Woodpecker.
  case woodpecker

  /// Tells it by the address of a repository; nil where that says nothing.
  public init?(ofRepository address: String) {
    switch Forge(ofRepository: address) {
    case .gitHub?: self = .github
    case .gitLab?: self = .gitlab
    case .forgejo?: self = .forgejo
    case nil: return nil
    }
  }

  /// How files are addressed there.
  public var addresses: Forge {
    switch self {
    case .github: .gitHub
    case .gitlab: .gitLab
    case .forgejo, .woodpecker: .forgejo
    }
  }

  /// The files that it reads.
  var files: [TemplateFile] {
    switch self {
    case .github: Templates.github.files
    case .gitlab: Templates.gitlab.files
    case .forgejo: Templates.forgejo.files
    case .woodpecker:
      // The forge is the same, only its checks are Woodpecker's.
      Templates.woodpecker.files + Templates.forgejo.files.filter { !$0.path.contains("/workflows/") }
    }
  }
}
