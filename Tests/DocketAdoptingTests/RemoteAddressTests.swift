import DocketAdopting
import Testing

@Suite struct `The address of a remote repository` {
  static let remotes: [(String, String?)] = [
    ("git@github.com:bells/records.git", "https://github.com/bells/records"),
    ("ssh://git@forge.example.org:2222/bells/records.git", "https://forge.example.org/bells/records"),
    ("https://gitlab.com/bells/deep/records.git", "https://gitlab.com/bells/deep/records"),
    ("https://name:secret@codeberg.org/bells/records", "https://codeberg.org/bells/records"),
    ("codeberg.org:bells/records", "https://codeberg.org/bells/records"),
    ("/srv/git/records.git", nil), ("../records", nil), ("file:///srv/records", nil), ("records", nil),
    ("https://github.com/bells", nil), ("https://github.com", nil), ("", nil), ("git@:a/b", nil),
    ("-u:x/y", nil), ("https://a b/c/d", nil),
  ]

  @Test(arguments: remotes)
  func `is the page that a browser opens`(remote: String, page: String?) {
    #expect(RemoteAddress.page(of: remote) == page)
  }

  static let sites: [(String, String?)] = [
    ("https://github.com/Bells/records", "https://bells.github.io/records"),
    ("https://github.com/bells/bells.github.io", "https://bells.github.io"),
    ("https://codeberg.org/bells/records", "https://bells.codeberg.page/records"),
    ("https://gitlab.com/bells/records", nil), ("https://forge.example.org/bells/records", nil),
  ]

  @Test(arguments: sites)
  func `tells where its pages are, where that is sure`(repository: String, site: String?) {
    #expect(RemoteAddress.site(of: repository) == site)
  }

  static let forges: [(String, StartForge?)] = [
    ("https://github.com/bells/records", StartForge.github), ("https://gitlab.example.org/a/b", .gitlab),
    ("https://codeberg.org/bells/records", .forgejo), ("https://forge.example.org/a/b", nil),
  ]

  @Test(arguments: forges)
  func `tells the forge`(repository: String, forge: StartForge?) {
    #expect(StartForge(ofRepository: repository) == forge)
  }
}
