import DocketScanning

/// The forges at which docket knows how the page that edits a file is addressed.
public enum Forge: Hashable, Sendable {
  /// GitHub.
  case gitHub
  /// GitLab, at whatever address.
  case gitLab
  /// Forgejo, Gitea and Codeberg.
  case forgejo

  /// What stands for the path of a file.
  static let path = "{path}"

  /// Tells a forge by the address of a repository there; nil where the host says nothing.
  public init?(ofRepository address: String) {
    guard let host = WebAddress.host(of: address) else { return nil }
    self.init(host: host)
  }

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
    Forge(ofRepository: repository)?.editAddress(in: repository)
  }

  /// The address at which a file of a repository at this forge is edited, with `{path}` for the file.
  ///
  /// - Parameters:
  ///   - repository: the address of the repository's first page.
  ///   - branch: the branch.
  /// - Returns: nil where the address is not that of a repository there.
  public func editAddress(in repository: String, branch: String = "main") -> String? {
    let address = Self.address(of: repository)
    guard WebAddress.host(of: address) != nil, !address.contains(where: { $0 == "?" || $0 == "#" }) else {
      return nil
    }
    let names = address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
    guard names.count >= 2, names.allSatisfy({ !$0.isEmpty && $0 != "-" }) else { return nil }
    switch self {
    case .gitHub: return names.count == 2 ? "\(address)/edit/\(branch)/\(Self.path)" : nil
    case .gitLab: return "\(address)/-/edit/\(branch)/\(Self.path)"
    case .forgejo: return names.count == 2 ? "\(address)/_edit/\(branch)/\(Self.path)" : nil
    }
  }

  /// The address of a repository's first page, without what is added to clone it.
  public static func address(of repository: String) -> String {
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
    // Addresses may have braces; here they would be a place that nothing fills in.
    let hasOtherPlaces = parts.contains { $0.contains { $0 == "{" || $0 == "}" } }
    return start > 0 && isBehindHost && !hasOtherPlaces && WebAddress.isSecure(parts.joined(separator: "a"))
  }
}
