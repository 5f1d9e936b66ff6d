import DocketLanguage
import Testing

@Suite struct MessageLanguageTests {
  @Test(arguments: [
    ("en", MessageLanguage.en), ("fr", .fr), ("ru", .ru), ("fr_FR.UTF-8", .fr), ("ru-RU", .ru), ("RU", .ru),
    ("fr.UTF-8", .fr), ("de", .en), ("C", .en), ("C.UTF-8", .en), ("", .en), ("POSIX", .en), ("french", .en),
  ])
  func `the nearest language is told from tags and locale names`(_ tag: String, _ language: MessageLanguage) {
    #expect(MessageLanguage(nearest: tag) == language)
  }
}
