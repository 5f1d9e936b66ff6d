import DocketLanguage
import Testing

@Suite struct PluralCategoryTests {
  @Test(arguments: [
    (0, PluralCategory.other), (1, .one), (2, .other), (11, .other), (21, .other), (-1, .one),
  ])
  func `English has a singular for one alone`(_ count: Int, _ category: PluralCategory) {
    #expect(MessageLanguage.en.grammar.plurals.category(of: count) == category)
  }

  @Test(arguments: [(0, PluralCategory.one), (1, .one), (2, .other), (11, .other), (21, .other), (-1, .one)])
  func `French has a singular for zero and one`(_ count: Int, _ category: PluralCategory) {
    #expect(MessageLanguage.fr.grammar.plurals.category(of: count) == category)
  }

  @Test(arguments: [
    (0, PluralCategory.many), (1, .one), (2, .few), (3, .few), (4, .few), (5, .many), (10, .many),
    (11, .many),
    (12, .many), (14, .many), (19, .many), (20, .many), (21, .one), (22, .few), (25, .many), (100, .many),
    (101, .one), (102, .few), (111, .many), (112, .many), (121, .one), (1_000_000, .many), (-3, .few),
  ])
  func `Russian looks at the last two digits`(_ count: Int, _ category: PluralCategory) {
    #expect(MessageLanguage.ru.grammar.plurals.category(of: count) == category)
  }

  @Test(arguments: [
    (0, PluralCategory.zero), (1, .one), (2, .two), (3, .few), (10, .few), (11, .many), (99, .many),
    (100, .other), (101, .other), (102, .other), (103, .few), (110, .few), (111, .many), (1_000, .other),
    (-2, .two),
  ])
  func `Arabic has six`(_ count: Int, _ category: PluralCategory) {
    #expect(MessageLanguage.ar.grammar.plurals.category(of: count) == category)
  }

  @Test(arguments: [
    (MessageLanguage.es, [PluralCategory.other, .one, .other]), (.fa, [.one, .one, .other]),
    (.be, [.many, .one, .few]),
  ])
  func `none, one and two`(_ language: MessageLanguage, _ categories: [PluralCategory]) {
    #expect((0...2).map(language.grammar.plurals.category) == categories)
  }

  @Test(arguments: MessageLanguage.allCases)
  func `the smallest number does not overflow`(_ language: MessageLanguage) {
    // 9223372036854775808
    let category = language.grammar.plurals.category(of: Int.min)
    #expect(category == ([.ru, .be].contains(language) ? .many : language == .ar ? .few : .other))
  }
}
