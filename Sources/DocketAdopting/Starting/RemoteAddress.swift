import DocketRecords
import DocketScanning

/// The address of a remote repository as git keeps it, and what it tells about the site.
public enum RemoteAddress {
  /// The first page of a repository, as a browser opens it: without names, passwords and ports of git.
  ///
  /// - Parameter remote: `git@forge.example.org:bells/records.git`, or the same as an address of `ssh` or `https`.
  /// - Returns: nil for anything else, such as a folder.
  public static func page(of remote: String) -> String? {
    let (start, isSecureShell) = withoutScheme(remote)
    guard let start else { return nil }
    let slash = start.firstIndex(of: "/") ?? start.endIndex
    var host = start[..<slash]
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    var path = start[slash...]
    if let colon = host.firstIndex(of: ":") {
      let behind = host[host.index(after: colon)...]
      // Behind a colon stands a port, or where there is no scheme the path.
      if isSecureShell == nil { path = "/" + behind + path }
      host = host[..<colon]
    } else if isSecureShell == nil {
      return nil
    }
    let page = Forge.address(of: "https://" + host + path)
    return WebAddress.isWellFormed(page) && page.split(separator: "/").count >= 4 ? page : nil
  }

  /// What stands behind the scheme, and whether that is `ssh`; nil for the latter where there is none.
  private static func withoutScheme(_ remote: String) -> (Substring?, Bool?) {
    for (scheme, isSecureShell) in [("https://", false), ("ssh://", true), ("git+ssh://", true)] {
      if remote.hasPrefix(scheme) { return (remote.dropFirst(scheme.count), isSecureShell) }
    }
    if remote.contains("://") || remote.hasPrefix("/") || remote.hasPrefix(".") { return (nil, nil) }
    return (remote[...], nil)
  }

  /// Where a forge publishes the pages of a repository.
  ///
  /// - Parameter repository: the first page of the repository.
  /// - Returns: nil where docket does not know.
  public static func site(of repository: String) -> String? {
    let names = repository.split(separator: "/").dropFirst(2).map(String.init)
    guard names.count == 2, let host = WebAddress.host(of: repository) else { return nil }
    let domain: String
    switch host {
    case "github.com": domain = "\(names[0].lowercased()).github.io"
    case "codeberg.org": domain = "\(names[0].lowercased()).codeberg.page"
    default: return nil
    }
    let site = names[1].lowercased() == domain ? "https://\(domain)" : "https://\(domain)/\(names[1])"
    return WebAddress.isWellFormed(site) ? site : nil
  }
}
