import Foundation
import Testing

@testable import DocketSite

@Suite struct `Pages that list things` {
  private static func page(_ path: String, of sample: SampleCorpus, _ asOf: String = Fiction.asOf) throws
    -> String
  {
    String(decoding: try #require(try sample.site(asOf).published()[path]), as: UTF8.self)
  }

  @Test(arguments: [
    ("en", "As of 2 April 2031"), ("fr", "État au 2 avril 2031"),
    ("ru", "По состоянию на 2 апреля 2031 года"),
  ])
  func `of hearings ahead say of which day they are`(language: String, words: String) throws {
    let page = try Self.page("\(language)/hearings.html", of: Fiction.sample)
    #expect(page.contains("</h1>\n<p class=\"note\">\(words)</p>"))
  }

  @Test(arguments: ["cancelled", "postponed"])
  func `of hearings mark one that does not take place`(status: String) throws {
    let planned = try Self.page("en/hearings.html", of: Fiction.sample)
    #expect(!planned.contains("<li class=\"off\">"))
    let sample = try Fiction.sample.replacing(
      "status: scheduled", with: "status: \(status)", in: Fiction.casePath)
    let page = try Self.page("en/hearings.html", of: sample)
    let item = try #require(page.components(separatedBy: "<li class=\"off\">").last)
    #expect(item.hasPrefix("<p class=\"date\"><time datetime=\"2031-05-20T09:00\">"))
    #expect(!item.contains("open to the public"))
  }

  @Test(arguments: [
    ("en", "1 Example Street, Port Selm, open to the public</p>"),
    ("fr", "Port-Selm, audience publique</p>"), ("ru", "Порт-Селм, открытое заседание</p>"),
  ])
  func `of hearings ahead say who may come`(language: String, words: String) throws {
    #expect(try Self.page("\(language)/hearings.html", of: Fiction.sample).contains(words))
  }

  @Test(arguments: ["en/hearings.html", "en/cases/one.html"])
  func `of hearings ahead say that no hour is announced`(path: String) throws {
    let ahead = try Self.page(path, of: OneHearing(fields: "date: 2031-05-20").sample)
    #expect(ahead.contains("<time datetime=\"2031-05-20\">20 May 2031, time not announced</time>"))
    for fields in [
      "date: 2031-05-20T10:30", "date: 2031-05", "date: 2031-03-20, status: held",
      "date: 2031-05-20, status: cancelled",
    ] {
      let page = try Self.page(path, of: OneHearing(fields: fields).sample)
      #expect(!page.contains(", time not announced</time>"), "\(fields)")
    }
  }

  @Test func `of days name the last day of several`() throws {
    let sample = try Fiction.sample.replacing(
      "date: 2031-09-13\n", with: "date: 2031-09-13/2031-09-15\n", in: Fiction.casePath)
    for path in ["en/days.html", "en/cases/lantern-row.html"] {
      #expect(try Self.page(path, of: sample).contains("from 13 to 15 September 2031"), "\(path)")
    }
  }

  @Test func `of events keep the order of the record where dates do not tell`() throws {
    let sample = OneHearing(
      fields: """
        date: 2031-03-14}
          - {id: later, type: statement, date: 2031-03, sources: [s]}
          - {id: first, type: statement, date: 2031-02, sources: [s]}
          - {id: last, type: statement, date: 2031-03-20, sources: [s]
        """
    ).sample
    let page = try Self.page("en/cases/one.html", of: sample)
    let ids = page.components(separatedBy: "<li id=\"event-").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(ids == ["first", "h", "later", "last"])
  }

  @Test(arguments: [("en", "Belarus"), ("fr", "Bélarus"), ("ru", "Беларусь")])
  func `of cases name the state of each`(language: String, country: String) throws {
    let sample = try Fiction.sample.replacing(
      "jurisdiction: QX", with: "jurisdiction: BY", in: "records/cases/quiet-quay.yml")
    let page = try Self.page("\(language)/index.html", of: sample)
    #expect(page.contains("</a></h3>\n<p class=\"note\">\(country)</p>"))
  }

  @Test(arguments: [("2033-03-19T06:00:00Z", 0), ("2033-03-20T06:00:00Z", 1)])
  func `count people of whom nothing has been heard for two years`(asOf: String, count: Int) throws {
    // A sentence that runs on, so that the status stays.
    let page = try Self.page("en/coverage.html", of: Fiction.sample, asOf)
    #expect(page.contains("<th scope=\"row\">People last known in custody</th>\n<td>1</td>"))
    #expect(
      page.contains(
        "<th scope=\"row\">Of these, by a newest source more than two years old</th>\n<td>\(count)</td>"))
  }
}
