import DocketDiagnostics
import Testing

@testable import DocketScanning

@Suite struct `Words that ask for secrecy` {
  @Test(arguments: [
    "do not publish", "DO NOT PUBLISH", "don’t publish", "not for publication", "ne pas publier",
    "Ne pas diffuser",
    "off the record", "strictly confidential", "strictement confidentiel", "for internal use",
    "à usage interne",
    "не публиковать", "Не публиковать", "не для печати", "не для публикации", "строго конфиденциально",
  ])
  func `are found whole`(words: String) {
    for text in ["# \(words)!\n", "a: b  # (\(words))\nc: d", "#\(words)"] {
      #expect(Self.found(text) == [words])
    }
  }

  @Test(arguments: [
    "they did not publish it", "the court decided not to publish", "confidential", "публиковать",
    "публикации",
    "ne pas publierait", "do not publisher", "record", "interne", "п", "", "published",
  ])
  func `are not seen in other words`(text: String) {
    #expect(Self.found("# \(text)\n") == [])
  }

  @Test func `are not seen outside of comments`() {
    #expect(Self.found("a: do not publish\nb: c#do not publish\n# a\ndo not publish") == [])
  }

  private static func found(_ text: String) -> [String] {
    let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
    return SecrecyScanner.ranges(in: file.bytes.span).map { file.text($0) }
  }
}
