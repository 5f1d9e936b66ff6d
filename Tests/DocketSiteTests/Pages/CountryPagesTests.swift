import DocketLanguage
import Foundation
import Testing

@testable import DocketSite

@Suite struct `A site of many cases` {
  private static let sample = Swift.Result {
    try Fiction.sample.replacing(
      "jurisdiction: QX", with: "jurisdiction: BY", in: "records/cases/quiet-quay.yml")
  }

  /// The pages where one page has room for some cases, by path, with the choice of languages.
  private static func pages(_ sample: SampleCorpus, most: Int) throws -> [String: String] {
    let site = try sample.site()
    let edition = Edition(of: site, after: .empty)
    let hearings = HearingLines.all(of: site)
    let pages = site.languages.published.flatMap {
      SitePages.all(of: site, hearings: hearings, in: $0, most: most)
    }
    let files =
      pages.map { $0.file(in: edition) } + [RootPage(site: site).file(in: edition)].compactMap(\.self)
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.artefact().bytes, as: UTF8.self)) })
  }

  /// Where the links of a page lead within the site, without fragments.
  private static func links(of path: String, _ page: String) -> [String] {
    page.matches(of: #/<a href="([^":#]+)/#).map { match in
      var parts = path.split(separator: "/").dropLast().map(String.init)
      for part in match.1.split(separator: "/") {
        if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
      }
      return parts.joined(separator: "/")
    }
  }

  @Test func `has a page for each state, and every page can be reached`() throws {
    let pages = try Self.pages(Self.sample.get(), most: 1)
    #expect(
      pages.keys.filter { $0.contains("countries/") }.sorted()
        == ["en", "fr", "ru"].flatMap { ["\($0)/countries/BY.html", "\($0)/countries/QX.html"] })
    var reached: Set<String> = ["index.html"]
    var ahead = ["index.html"]
    while let path = ahead.popLast() {
      for link in Self.links(of: path, pages[path] ?? "") where pages[link] != nil {
        if reached.insert(link).inserted { ahead.append(link) }
      }
    }
    #expect(Set(pages.keys).subtracting(reached) == [])
  }

  @Test(arguments: [
    ("en", "Belarus</a>, 1 case</li>", "QX</a>, 1 case</li>"),
    ("fr", "Bélarus</a>, 1 affaire</li>", "QX</a>, 1 affaire</li>"),
    ("ru", "Беларусь</a>, 1 дело</li>", "QX</a>, 1 дело</li>"),
  ])
  func `lists states with the number of their cases on its first page`(
    language: String, first: String, second: String
  )
    throws
  {
    let pages = try Self.pages(Self.sample.get(), most: 1)
    let page = try #require(pages["\(language)/index.html"])
    let list = try #require(
      page.split(separator: "<ul class=\"countries\">", omittingEmptySubsequences: false).dropFirst().first)
    // By name: in Russian QX, which has none, stands before all that do.
    let states = [
      "<li><a href=\"countries/BY.html\">\(first)\n", "<li><a href=\"countries/QX.html\">\(second)\n",
    ]
    #expect(list.hasPrefix((language == "ru" ? states.reversed() : states).joined()))
    #expect(!page.contains("href=\"cases/lantern-row.html\""))
    #expect(!page.contains("<ul class=\"cases\">"))
  }

  @Test func `has its cases and their calendars on the pages of states, and nowhere else`() throws {
    let pages = try Self.pages(Self.sample.get(), most: 1)
    let country = try #require(pages["en/countries/QX.html"])
    #expect(country.contains("<h1>QX</h1>"))
    #expect(country.contains("<h3><a href=\"../cases/lantern-row.html\">The Lantern Row case</a></h3>"))
    #expect(country.contains("../../calendars/en/cases/lantern-row.ics"))
    #expect(country.contains("../../calendars/en/people/lantern-row.vant.ics"))
    #expect(!country.contains("quiet-quay"))
    let calendars = try #require(pages["en/calendars.html"])
    #expect(!calendars.contains("calendars/en/cases/") && !calendars.contains("calendars/en/people/"))
    for path in ["all.ics", "countries/BY.ics", "tags/students.ics", "1.ics"] {
      #expect(calendars.contains("../calendars/en/\(path)"))
    }
    #expect(calendars.contains("<a href=\"countries/QX.html\">QX</a>"))
  }

  @Test func `is as ever while one page has room for all`() throws {
    let pages = try Self.pages(Fiction.sample, most: 2)
    let published = try Fiction.sample.site().published()
    for (path, page) in pages {
      #expect(published[path].map { String(decoding: $0, as: UTF8.self) } == page, "\(path)")
    }
    #expect(pages.keys.allSatisfy { !$0.contains("countries/") })
  }

  @Test(arguments: [(200, nil), (201, [199, 2])] as [(Int, [Int]?)])
  func `is one of more than 200 cases`(count: Int, byCountry: [Int]?) throws {
    var sample = Fiction.sample
    for number in 3...count {
      sample.files["records/cases/c\(number).yml"] = """
        id: c\(number)
        language: en
        title: Case \(number)
        jurisdiction: BY
        people: {vant: {name: Orla Vant}}
        sources: {s: {type: news, publisher: banned-bulletin, title: Report, url: "https://news.example/1"}}
        """
    }
    let site = try sample.site()
    #expect(site.cases.count == count)
    let countries = CasesByCountry(site, most: CasesByCountry.mostOnOnePage)?.countries
    #expect(countries?.map(\.cases.count) == byCountry)
  }

  @Test func `shows at most 50 hearings ahead on its first page, and leads to all`() throws {
    let hearings = (1...60).map { number in
      "  - {id: h\(number), type: trial_hearing, sources: [s], date: 2031-05-\(number % 20 + 10)T\(10 + number / 20):00}"
    }.joined(separator: "\n")
    let sample = try OneHearing(fields: "date: 2031-05-01").sample.replacing(
      "  - {id: h,", with: hearings + "\n  - {id: h,", in: "records/cases/one.yml")
    let pages = try Self.pages(sample, most: 0)
    let home = try #require(pages["en/index.html"])
    #expect(home.split(separator: "#event-", omittingEmptySubsequences: false).count - 1 == 50)
    #expect(home.contains("<a href=\"hearings.html\">All hearings</a>"))
    #expect(
      pages["en/hearings.html"]?.split(separator: "#event-", omittingEmptySubsequences: false).count == 62)
    #expect(
      try Self.pages(sample, most: 1)["en/index.html"]?.split(
        separator: "#event-", omittingEmptySubsequences: false
      ).count == 13)
  }
}
