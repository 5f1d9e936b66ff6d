import Testing

@testable import DocketAdopting

@Suite struct `What the doctor reads` {
  private static let digits = String(repeating: "0123456789abcdef", count: 4)

  @Test(arguments: [
    ("VERSION=1.0\nURL=https://x\nSHA256=\(digits)\n", "1.0", true, 1),
    ("# a\nVERSION=\"1.0\"\r\nURL=\r\nSHA256=\(digits)\r\n", "1.0", false, 1),
    ("VERSION=1.0\nURL_aarch64_linux=https://x\nSHA256_aarch64_linux=\(digits)\n", "1.0", true, 1),
    ("VERSION=1.0\nSHA256=\(digits)\nSHA256_x=\(digits.dropLast())0\n", "1.0", false, 2),
  ])
  func `a release`(text: String, version: String, hasAddress: Bool, count: Int) throws {
    let release = try #require(ReleaseFile(text))
    #expect(release.version == version)
    #expect(release.hasAddress == hasAddress)
    #expect(release.digests.count == count)
  }

  @Test(arguments: [
    "", "VERSION=1\n", "SHA256=\(digits)\n", "VERSION=\nSHA256=\(digits)\n", "VERSION=1\nSHA256=\(digits)0\n",
    "VERSION=1\nSHA256=\(digits.uppercased())\n", "VERSION=@DOCKET_VERSION@\nSHA256=@DOCKET_SHA256@\n",
  ])
  func `no release`(text: String) { #expect(ReleaseFile(text) == nil) }

  @Test(arguments: [
    ("a\n", "a\n", true), ("a\n", "b\n", false), ("a\n", "a\nb\n", false),
    ("x: @TITLE@\n", "x: Lanterns\n", true),
    ("x: @TITLE@\n", "x: \n", true), ("x: @TITLE@\n", "y: Lanterns\n", false),
    ("@A@ and @B_1@", "x and y", true),
    ("@A@ and @B_1@", "x or y", false), ("@A@@B@", "anything", true), ("a@b.org", "a@b.org", true),
    ("a @A@ b @A@ c", "a 1 b 2 c", true), ("a @A@ b @A@ c", "a 1 2 c", false),
  ])
  func `a template with its places filled`(template: String, text: String, isFilled: Bool) {
    #expect(TemplateFile(path: "x", isExecutable: false, text: template).isFilled(as: text) == isFilled)
  }
}
