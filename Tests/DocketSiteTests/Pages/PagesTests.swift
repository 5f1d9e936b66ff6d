import Foundation
import Testing

@testable import DocketSite

@Suite struct `Pages` {
  @Test func `tell nothing that the record withholds`() throws {
    let sample = try Fiction.sample.replacing("[health, family]", with: "[place]", in: Fiction.casePath)
    for (path, page) in try Self.pages(of: sample) { #expect(!page.contains("olony"), "\(path)") }
  }

  @Test func `keep what a record says from being markup`() throws {
    let sample = try Fiction.sample.replacing(
      "Three students are tried for lighting lanterns",
      with: "Three <script>alert(1)</script> students \"are\" tried & held for lighting lanterns",
      in: Fiction.casePath)
    let page = try #require(try Self.pages(of: sample)["en/cases/lantern-row.html"])
    #expect(page.contains("Three &lt;script&gt;alert(1)&lt;/script&gt; students \"are\" tried &amp; held"))
    #expect(!page.contains("<script"))
  }

  @Test func `of a case with many sources lead to a page of sources`() throws {
    let more = (1...60).map {
      "  extra-\($0): {type: ngo, publisher: lamp-society, title: Notice, language: en, "
        + "url: \"https://lamps.example.org/\($0)\"}\n"
    }.joined()
    let sample = try Fiction.sample.replacing(
      "\nsources:\n", with: "\nsources:\n" + more, in: Fiction.casePath)
    let pages = try Self.pages(of: sample)
    let sources = try #require(pages["fr/sources/lantern-row.html"])
    #expect(sources.contains("<li id=\"s60\">"))
    #expect(sources.contains("<a href=\"../cases/lantern-row.html\">"))
    for path in ["fr/cases/lantern-row.html", "fr/people/lantern-row.brisk.html"] {
      let page = try #require(pages[path])
      #expect(page.contains("<a href=\"../sources/lantern-row.html#s61\">[61]</a>"), "\(path)")
      #expect(page.contains("<a href=\"../sources/lantern-row.html\">65 sources</a>"), "\(path)")
      #expect(!page.contains("href=\"#s"), "\(path)")
    }
    #expect(try Self.pages(of: Fiction.sample)["fr/sources/lantern-row.html"] == nil)
  }

  @Test(arguments: ["en", "fr", "ru"])
  func `of a case put the next hearing before the people`(language: String) throws {
    let page = try #require(try Self.pages(of: Fiction.sample)["\(language)/cases/lantern-row.html"])
    let next = try #require(page.range(of: "id=\"next\""))
    let people = try #require(page.range(of: "id=\"people\""))
    #expect(next.lowerBound < people.lowerBound)
  }

  @Test func `mark a text that stands in another language`() throws {
    let page = try #require(try Self.pages(of: Fiction.sample)["fr/cases/lantern-row.html"])
    // Teodor Brisk has no French name; French readers get the English one.
    #expect(page.contains("<span lang=\"en\">Teodor Brisk</span>"))
  }

  @Test(arguments: [
    ("en", "1", "When court hearings take place"), ("en", "2", "When solidarity days are"),
    ("fr", "1", "Les dates des audiences"), ("ru", "2", "Когда дни солидарности"),
  ])
  func `say what a discreet calendar is for, and the calendar does not`(
    language: String, number: String, purpose: String
  ) throws {
    let published = try Fiction.sample.site().published()
    let page = String(
      decoding: try #require(published["\(language)/calendars.html"]), as: UTF8.self)
    let link = try #require(page.range(of: "calendars/\(language)/\(number).ics\">"))
    let item = try #require(page[link.upperBound...].components(separatedBy: "</li>").first)
    #expect(item.contains("<p class=\"note\">\(purpose)</p>"))
    let calendar = try #require(published["calendars/\(language)/\(number).ics"])
    #expect(!String(decoding: calendar, as: UTF8.self).replacing("\r\n ", with: "").contains(purpose))
  }

  @Test func `load nothing and run nothing`() throws {
    for (path, page) in try Self.pages(of: Fiction.sample) {
      for word in ["<script", "<img", "<iframe", "<form", "style=\"", "src=\""] {
        #expect(!page.contains(word), "\(path) has \(word)")
      }
      #expect(page.contains("default-src 'none'"), "\(path)")
    }
  }

  @Test func `are the same for the same day`() throws {
    #expect(try Self.pages(of: Fiction.sample) == Self.pages(of: Fiction.sample))
  }

  @Test func `of people are there where a case has several`() throws {
    let paths = try Self.pages(of: Fiction.sample).keys.filter { $0.hasPrefix("en/people/") }.sorted()
    #expect(
      paths == [
        "en/people/lantern-row.brisk.html", "en/people/lantern-row.sand.html",
        "en/people/lantern-row.vant.html",
      ])
  }

  private static func pages(of sample: SampleCorpus) throws -> [String: String] {
    try sample.site().published().filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }
}

@Suite struct `A page of a person` {
  @Test(arguments: [
    ("en", "<dt>Held at</dt>\n<dd>Penal colony 9, as of 25 March 2031</dd>"),
    ("fr", "<dt>Lieu de détention</dt>\n<dd>Colonie 9 (dernière indication\u{a0}: 25 mars 2031)</dd>"),
    ("ru", "<dt>Место содержания</dt>\n<dd>Колония № 9 (последние сведения: 25 марта 2031 года)</dd>"),
  ])
  func `say where somebody is held only where that is known and not withheld`(language: String, row: String)
    throws
  {
    let label = String(row.prefix { $0 != "\n" })
    let arrival =
      "events:\n  - {id: way, date: 2031-03-25, type: arrival, who: vant, place: colony-9, sources: [bulletin]}\n"
    let known = try Fiction.sample.replacing("events:\n", with: arrival, in: Fiction.casePath)
    let withheld = try known.replacing("[health, family]", with: "[place]", in: Fiction.casePath)
    for path in ["\(language)/people/lantern-row.vant.html", "\(language)/cases/lantern-row.html"] {
      #expect(try Self.page(path, of: known).contains(row), "\(path)")
      // Nobody can tell what is withheld from what is not known.
      #expect(try !Self.page(path, of: withheld).contains(label), "\(path)")
      #expect(try !Self.page(path, of: Fiction.sample).contains(label), "\(path)")
    }
  }

  @Test func `names the institution of the last arrival, and none from before`() throws {
    let sample = try Fiction.sample.replacing(
      "  - {id: free,",
      with: """
          - {id: early, date: 2030-09-01, type: arrival, who: vant, place: colony-9, sources: [bulletin]}
          - {id: free,
        """, in: Fiction.casePath)
    let page = try Self.page("en/people/lantern-row.vant.html", of: sample)
    #expect(!page.contains("<dt>Held at</dt>"))
    let later = try sample.replacing("2030-09-01", with: "2031-03-25", in: Fiction.casePath)
    #expect(
      try Self.page("en/people/lantern-row.vant.html", of: later).contains("as of 25 March 2031</dd>"))
  }

  @Test func `leads from the date of a newest source to that source`() throws {
    let page = try Self.page("en/people/lantern-row.vant.html", of: Fiction.sample)
    #expect(
      page.contains(
        "<dd><a href=\"#s2\"><time datetime=\"2031-03-19\">19 March 2031</time></a></dd>\n<dt>Born</dt>"))
    #expect(page.contains("<li id=\"s2\">Selm Regional Court: "))
    #expect(
      page.contains(
        "Newest source: <a href=\"#s3\"><time datetime=\"2031-04-01\">1 April 2031</time></a></p>"))
    #expect(page.contains("<li id=\"s3\">Supreme Court: "))
  }

  @Test func `lists a newest source that only an outcome names`() throws {
    let sample = try Fiction.sample.replacing(
      "regime: general}", with: "regime: general, sources: [late]}", in: Fiction.casePath
    ).replacing(
      "  society: {type: ngo",
      with: """
          late: {type: ngo, publisher: lamp-society, title: Later, date: 2031-03-30, url: "https://lamps.example.org/1"}
          society: {type: ngo
        """, in: Fiction.casePath)
    let page = try Self.page("en/people/lantern-row.vant.html", of: sample)
    #expect(page.contains("<dd><a href=\"#s4\"><time datetime=\"2031-03-30\">30 March 2031</time></a></dd>"))
    #expect(
      page.contains(
        "<li id=\"s4\">Lamp Society: <a href=\"https://lamps.example.org/1\"><cite>Later</cite></a>"))
  }

  @Test(arguments: [
    ("en", "Also known as", "<bdi lang=\"ru\">Орла Вант</bdi>"),
    ("ru", "Другие имена и написания", "<bdi lang=\"en\">Orla Vant</bdi>"),
  ])
  func `has the name in every spelling once`(language: String, label: String, name: String) throws {
    let page = try Self.page("\(language)/people/lantern-row.vant.html", of: Fiction.sample)
    #expect(page.contains("<dt>\(label)</dt>\n<dd>\(name)</dd>"))
  }

  @Test func `has a comma between the numbers of two sources`() throws {
    let page = try Self.page("en/people/lantern-row.vant.html", of: Fiction.sample)
    #expect(page.contains("Sources: <a href=\"#s2\">[2]</a>, <a href=\"#s5\">[5]</a></p>"))
  }

  @Test func `shows custody as known only as far as a source tells`() throws {
    let page = try Self.page("en/people/lantern-row.vant.html", of: Fiction.sample)
    #expect(page.contains("class=\"held later\""))
    #expect(page.contains("The newest source is of 19 March 2031: the pale part"))
  }

  private static func page(_ path: String, of sample: SampleCorpus) throws -> String {
    String(decoding: try #require(try sample.site().published()[path]), as: UTF8.self)
  }
}
