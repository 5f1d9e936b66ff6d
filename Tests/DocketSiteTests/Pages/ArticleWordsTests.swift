import DocketLanguage
import Testing

@testable import DocketSite

@Suite struct `An article of a law` {
  @Test(arguments: [
    ("213 part 2", "article 213, part 2", "article 213, partie 2", "статья 213, часть 2"),
    ("205.4 part 1.1", "article 205.4, part 1.1", "article 205.4, partie 1.1", "статья 205.4, часть 1.1"),
    ("205.4", "article 205.4", "article 205.4", "статья 205.4"),
  ])
  func `is worded in the language of the page`(article: String, en: String, fr: String, ru: String) throws {
    let message = try #require(ArticleWords.message(article))
    #expect([message.text(in: .en), message.text(in: .fr), message.text(in: .ru)] == [en, fr, ru])
  }

  @Test(arguments: [
    "", "part 2", "213 part", "213 part two", "213 part 2 note", "213, part 2", "213  part 2", "342-A",
    "18 U.S.C. 1030",
    "205.", ".2", "205..2", "٢١٣", "article 213",
  ])
  func `stays as it is where nobody can be sure`(article: String) {
    #expect(ArticleWords.message(article) == nil)
  }

  @Test(arguments: [
    ("213 part 2, note", "<bdi lang=\"en\">213 part 2, note</bdi>"), ("342-A", "<bdi>342-A</bdi>"),
    ("212 part 2", "Уголовный кодекс QX, статья 212, часть 2 <em>"),
  ])
  func `is marked as of its language on other pages`(article: String, markup: String) throws {
    let sample = try Fiction.sample.replacing("212 part 2", with: article, in: "records/registry/laws.yml")
    let page = String(
      decoding: try #require(try sample.site().published()["ru/cases/lantern-row.html"]), as: UTF8.self)
    #expect(page.contains(markup))
    let own = String(
      decoding: try #require(try sample.site().published()["en/cases/lantern-row.html"]), as: UTF8.self)
    #expect(!own.contains("<bdi lang=\"en\">"))
  }
}
