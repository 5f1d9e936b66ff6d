import DocketRecords
import Testing

@Suite struct `The site of pipeline.yml` {
  /// Reads a configuration with one more setting of the site, which begins at 4:3.
  private func site(_ setting: String) -> RecordFile {
    let text = """
      site:
        title: T
        url: https://a.example
        \(setting)
        uid_domain: a.example
      languages: {default: en, published: [en]}
      licences: {facts: CC0-1.0, texts: CC-BY-4.0}
      """
    return reading(text, as: .pipeline)
  }

  private func settings(_ file: RecordFile) -> DocketRecords.Site? {
    guard case .pipeline(let pipeline)? = file.content else { return nil }
    return pipeline.site?.value
  }

  @Test(arguments: [
    ("letters@bells.example.org", "mailto:letters@bells.example.org"),
    ("Bells.Committee+letters@Bells.example", "mailto:Bells.Committee+letters@Bells.example"),
    ("https://bells.example.org/contact", "https://bells.example.org/contact"),
  ])
  func `has an e-mail address or a page as contact`(text: String, address: String) throws {
    let file = site("contact: \(text)")
    #expect(file.findings == [])
    let contact = try #require(settings(file)?.contact?.value)
    #expect(contact.text == text)
    #expect(contact.address == address)
  }

  @Test(arguments: [
    "bells.example.org", "http://bells.example.org", "letters@bells", "a@b@bells.example",
    "Bells <letters@bells.example>", ".letters@bells.example", "letters@bells.example:25",
    "letters@bells.example/a", "mailto:letters@bells.example", "https://letters@bells.example", "\"@bells\"",
  ])
  func `says what a contact looks like`(text: String) {
    let found = site("contact: \(text)").findings
    let end = 12 + text.count
    #expect(
      found == [
        "value-format 4:12–4:\(end) This is neither an e-mail address nor a full web address with https. / Write an address of the committee, such as `letters@bells.example.org`, or its page, such as `https://bells.example.org/contact`."
      ])
  }

  @Test(arguments: [
    ("https://github.com/bells/records", "https://github.com/bells/records/edit/main/{path}"),
    ("https://github.com/bells/records.git", "https://github.com/bells/records/edit/main/{path}"),
    ("https://gitlab.com/bells/records/", "https://gitlab.com/bells/records/-/edit/main/{path}"),
    ("https://gitlab.example.org/a/b/c", "https://gitlab.example.org/a/b/c/-/edit/main/{path}"),
    ("https://0xacab.org/bells/records", "https://0xacab.org/bells/records/-/edit/main/{path}"),
    ("https://codeberg.org/bells/records", "https://codeberg.org/bells/records/_edit/main/{path}"),
    ("https://forgejo.example.org/a/b", "https://forgejo.example.org/a/b/_edit/main/{path}"),
    ("https://gitea.example.org:3000/a/b", "https://gitea.example.org:3000/a/b/_edit/main/{path}"),
  ])
  func `knows how files are edited at a forge`(address: String, edit: String) {
    let file = site("repository: \(address)")
    #expect(file.findings == [])
    #expect(settings(file)?.repository?.value.editAddress == edit)
  }

  @Test(arguments: [
    "https://forge.example.org/bells/records", "https://github.com/bells", "https://codeberg.org/a/b/src",
    "https://github.com/bells/records/tree/trunk", "https://gitlab.com/a/b/-/tree/main",
    "https://github.com/a/b?tab=readme", "https://notgithub.com/a/b", "https://github.com.example/a/b",
  ])
  func `asks how files are edited elsewhere`(address: String) {
    let end = 15 + address.count
    #expect(
      site("repository: \(address)").findings == [
        "value-format 4:15–4:\(end) This address does not tell docket where a file of the repository is edited. / Write `{url: \(address), edit: \"https://…/{path}\"}`: the address your browser shows when you edit a file there, with `{path}` for the path of the file."
      ])
  }

  @Test func `takes the answer`() {
    let edit = "https://forge.example.org/x/_edit/trunk/{path}"
    let file = site("repository: {url: https://forge.example.org/x/, edit: \"\(edit)\"}")
    #expect(file.findings == [])
    #expect(settings(file)?.repository?.value.address == "https://forge.example.org/x")
    #expect(settings(file)?.repository?.value.editAddress == edit)
  }

  @Test(arguments: [
    "https://forge.example.org/x/_edit/main/", "http://forge.example.org/x/{path}",
    "https://{path}.example.org/x", "{path}", "https://forge.example.org/{path}/{path}",
    "https://forge.example.org/{file}", "https://forge.example.org/{path}/{file}",
  ])
  func `says what an address to edit a file looks like`(text: String) {
    let found = site("repository: {url: https://forge.example.org/x, edit: \"\(text)\"}").findings
    let sentence =
      "This is not a full web address with https that has `{path}` in it once. / Write `\"https://forge.example.org/bells/records/_edit/main/{path}\"`."
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("value-format 4:") == true)
    #expect(found.first?.hasSuffix(sentence) == true)
  }

  @Test func `is http nowhere`() {
    #expect(
      site("repository: http://github.com/a/b").findings == [
        "value-format 4:15–4:36 This is not a full web address. / Write the whole address from `https://` on, without spaces, user names or passwords."
      ])
  }
}

@Suite struct `The links of pipeline.yml` {
  private func reading(links: String) -> RecordFile {
    let text = """
      site: {title: T, url: https://a.example, uid_domain: a.example}
      languages: {default: en, published: [en]}
      licences: {facts: CC0-1.0, texts: CC-BY-4.0}
      links: \(links)
      """
    return DocketRecordsTests.reading(text, as: .pipeline)
  }

  @Test func `have a policy for a language, and one for the others`() throws {
    let file = reading(links: "{default: full, ru: text_only, be: archive_only}")
    #expect(file.findings == [])
    guard case .pipeline(let pipeline)? = file.content else {
      Issue.record("no configuration")
      return
    }
    #expect(pipeline.links?.value.map(\.value) == [.full, .textOnly, .archiveOnly])
    #expect(pipeline.links?.value.first?.key.value == .others)
  }

  @Test(arguments: [
    (
      "{rus: full}", "language-tag 4:9–4:12 `rus` is not a language tag. / Write `ru`."
    ),
    (
      "{ru: none}",
      "one-of 4:13–4:17 `none` is not a known policy for links. / Write one of `full`, `archive_only`, `text_only`."
    ),
  ])
  func `are said in words`(links: String, finding: String) {
    #expect(reading(links: links).findings == [finding])
  }
}
