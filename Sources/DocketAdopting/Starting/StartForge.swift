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
    case .github:
      Templates.github.files
        + Self.forms(in: ".github/ISSUE_TEMPLATE", ending: "yml", proposal: ".github/PULL_REQUEST_TEMPLATE")
    // Its issues are begun from Markdown.
    case .gitlab:
      Templates.gitlab.files + Self.forms(proposal: ".gitlab/merge_request_templates/Default")
    case .forgejo: Templates.forgejo.files + Self.formsOfForgejo
    // The forge is the same, only its checks are Woodpecker's.
    case .woodpecker: Templates.woodpecker.files + Self.formsOfForgejo
    }
  }

  private static let formsOfForgejo = forms(
    in: ".forgejo/issue_template", ending: "yaml", proposal: ".forgejo/pull_request_template")

  /// What asks whoever reports or proposes something, under the names that a forge looks for.
  ///
  /// - Parameters:
  ///   - folder: where its forms for issues are; nil where it reads none.
  ///   - ending: how their names end.
  ///   - proposal: the name of the text that a proposal begins with, without its ending.
  /// - Returns: the files, in every language of prose.
  private static func forms(
    in folder: String? = nil, ending: String = "", proposal: String
  ) -> [TemplateFile] {
    Templates.forms.files.compactMap { form in
      // A name, a language, an ending: `1-hearing.fr.yml`.
      let parts = form.path.split(separator: ".")
      guard parts.count == 3 else { return nil }
      if parts[0] == "proposal" { return form.named("\(proposal).\(parts[1]).md") }
      return folder.map { form.named("\($0)/\(parts[0]).\(parts[1]).\(ending)") }
    }
  }
}

extension TemplateFile {
  /// The same under another path.
  fileprivate func named(_ path: String) -> TemplateFile {
    TemplateFile(path: path, isExecutable: isExecutable, text: text)
  }
}
