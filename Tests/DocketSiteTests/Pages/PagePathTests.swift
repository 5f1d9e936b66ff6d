import Testing

@testable import DocketSite

@Suite struct `Links between pages` {
  @Test(arguments: [
    ("en/index.html", "index.html", "en/index.html"), ("index.html", "en/index.html", "../index.html"),
    ("en/cases/a.html", "en/index.html", "cases/a.html"),
    ("en/index.html", "en/cases/a.html", "../index.html"),
    ("fr/cases/a.html", "en/cases/a.html", "../../fr/cases/a.html"),
    ("en/cases/b.html", "en/cases/a.html", "b.html"), ("en/cases/a.html", "en/cases/a.html", "a.html"),
    ("style.css", "en/people/a.b.html", "../../style.css"),
    ("calendars/en/all.ics", "en/hearings.html", "../calendars/en/all.ics"),
  ])
  func `are relative`(path: String, page: String, link: String) {
    #expect(PagePath.relative(path, from: page) == link)
  }
}
