import Foundation
import Testing

@testable import DocketSite

@Suite struct `What a page says of a person` {
  private static func page(_ path: String, of sample: SampleCorpus) throws -> String {
    String(decoding: try #require(try sample.site().published()[path]), as: UTF8.self)
  }

  private static func sample(with event: String) throws -> SampleCorpus {
    try Fiction.sample.replacing("events:\n", with: "events:\n  - \(event)\n", in: Fiction.casePath)
  }

  @Test func `lists what was decided about several people for each of them`() throws {
    let sample = try Self.sample(
      with:
        "{id: annulled, date: 2031-03-30, type: appeal_decision, who: [vant, brisk], status: held, result: quashed_retrial, sources: [list]}"
    )
    let item = "<li><a href=\"#event-annulled\"><time datetime=\"2031-03-30\">30 March 2031</time></a> – "
    for person in ["vant", "brisk"] {
      #expect(try Self.page("en/people/lantern-row.\(person).html", of: sample).contains(item), "\(person)")
    }
    #expect(try !Self.page("en/people/lantern-row.sand.html", of: sample).contains(item))
  }

  @Test func `lists no adjournment among decisions`() throws {
    let sample = try Self.sample(
      with: "{id: later, date: 2031-03-30, type: appeal_hearing, result: adjourned, sources: [list]}")
    let page = try Self.page("en/people/lantern-row.vant.html", of: sample)
    #expect(page.contains("<li id=\"event-later\""))
    #expect(!page.contains("<li><a href=\"#event-later\">"))
  }

  @Test(arguments: [
    ("{id: end, date: 2031-03-25, type: death, who: vant, sources: [list]}", ""),
    ("{id: seen, date: 2031-03-22, type: still_held, who: vant, sources: [list]}", "died: 2031-03-25"),
  ])
  func `ends with the death, by an event or by the record`(event: String, died: String) throws {
    let sample = try Self.sample(with: event).replacing(
      "    gender: f\n", with: "    gender: f\n    \(died)\n", in: Fiction.casePath)
    let page = try Self.page("en/people/lantern-row.vant.html", of: sample)
    #expect(page.contains("<dt>Died</dt>\n<dd><time datetime=\"2031-03-25\">25 March 2031</time></dd>"))
    #expect(page.contains("<li>25 March 2031: deceased</li>\n</ul>"))
    for words in ["Last known", "Newest source about it", "pale part", " later\"", "How to write"] {
      #expect(!page.contains(words), "\(words)")
    }
    // The line has nothing behind the time without liberty.
    #expect(!page.contains("class=\"free\""))
  }

  @Test(arguments: [
    ("en", "2031 or later"), ("fr", "2031 ou plus tard"), ("ru", "2031 год или позже"),
  ])
  func `tells that a newest source may be newer than its date`(language: String, words: String) throws {
    let sample = try Fiction.sample.replacing(
      "title: Judgment, date: 2031-03-19", with: "title: Judgment, date: 2031/..", in: Fiction.casePath
    ).replacing(
      "Report on the trial, date: 2031-03-19", with: "Report on the trial, date: 2030-12-31",
      in: Fiction.casePath)
    let page = try Self.page("\(language)/people/lantern-row.vant.html", of: sample)
    #expect(page.contains("<dd><a href=\"#s2\">\(words)</a></dd>"))
    #expect(page.components(separatedBy: words).count == 3)
  }

  @Test(arguments: [("en", "detained"), ("fr", "en détention"), ("ru", "удерживается")])
  func `does not call a long detention that of some hours`(language: String, words: String) throws {
    let sample = try Self.sample(
      with: "{id: again, date: 2031-03-25, type: arrest, who: sand, sources: [bulletin]}")
    let page = try Self.page("\(language)/people/lantern-row.sand.html", of: sample)
    #expect(page.contains("<strong>\(words)</strong>"))
  }

  @Test(arguments: [
    ("en", "According to: Lamp Society"), ("fr", "D’après : Société des lampes"),
    ("ru", "Кто сообщает: Общество ламп"),
  ])
  func `names who claims an event`(language: String, words: String) throws {
    let sample = try Self.sample(
      with: "{id: said, date: 2031-03-25, type: still_held, who: vant, by: lamp-society, sources: [society]}")
    let page = try Self.page("\(language)/people/lantern-row.vant.html", of: sample)
    #expect(page.replacing("\u{a0}", with: " ").contains("<p>\(words)</p>"))
  }
}
