import DocketScanning

/// The forges at which docket knows how the page that edits a file is addressed.
enum Forge {
  case gitHub
  case gitLab
  /// Forgejo, Gitea and Codeberg.
  case forgejo

  /// What stands for the path of a file.
  static let path = "{path}"

  /// Tells a forge by its host; nil where the host says nothing.
  private init?(host: String) {
    switch host {
    case "github.com": self = .gitHub
    case "gitlab.com", "0xacab.org", "framagit.org": self = .gitLab
    case "codeberg.org", "gitea.com": self = .forgejo
    case _ where host.hasPrefix("gitlab."): self = .gitLab
    case _ where host.hasPrefix("forgejo.") || host.hasPrefix("gitea."): self = .forgejo
    default: return nil
    }
  }

  /// The address at which a file of a repository is edited, on its branch `main`, with `{path}` for the file.
  ///
  /// - Parameter repository: the address of the repository's first page.
  /// - Returns: nil where the host is not known, or the address is not that of a repository there.
  static func editAddress(in repository: String) -> String? {
    let address = address(of: repository)
    guard let host = WebAddress.host(of: address), let forge = Forge(host: host),
      !address.contains(where: { $0 == "?" || $0 == "#" })
    else { return nil }
    let names = address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
    guard names.count >= 2, names.allSatisfy({ !$0.isEmpty && $0 != "-" }) else { return nil }
    switch forge {
    case .gitHub: return names.count == 2 ? "\(address)/edit/main/\(path)" : nil
    case .gitLab: return "\(address)/-/edit/main/\(path)"
    case .forgejo: return names.count == 2 ? "\(address)/_edit/main/\(path)" : nil
    }
  }

  /// The address of a repository's first page, without what is added to clone it.
  static func address(of repository: String) -> String {
    var address = repository
    while address.hasSuffix("/") { address.removeLast() }
    return address.hasSuffix(".git") ? String(address.dropLast(4)) : address
  }

  /// Whether an address has `{path}` once and is one when a path is put there.
  static func isEditAddress(_ text: String) -> Bool {
    let parts = text.split(separator: path, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let start = parts[0].utf8.count
    // The host stays as it is, whatever the path.
    let isBehindHost = parts[0].utf8.count { $0 == UInt8(ascii: "/") } >= 3
    return start > 0 && isBehindHost && WebAddress.isSecure(parts.joined(separator: "a"))
  }
}
