import DocketLanguage
import DocketMarkup

/// The page that lists every calendar of a language with what it is about.
struct CalendarsPage {
  func page(in language: LanguageTag) -> Page {
    Page("calendars", language, title: { $0.say(PagePhrases.calendars) }) { write(to: &$0) }
  }

  private func write(to writer: inout PageWriter) {
    let feeds = writer.edition.calendars.feeds.filter { $0.isPublished(in: writer.language, of: writer.site) }
    writer.element("h1", saying: PagePhrases.calendars)
    writer.element("p", [.class("lead")], saying: ListPhrases.howTo)
    writer.section("general", ListPhrases.general) { writer in
      list(feeds.filter { !$0.isDiscreet && !$0.isOfOneCase }, &writer)
    }
    writer.section("discreet", ListPhrases.discreet) { writer in
      writer.element("p", saying: ListPhrases.discreetNote)
      list(feeds.filter(\.isDiscreet), &writer)
    }
    writer.section("cases", ListPhrases.ofCases) { list(feeds.filter(\.isOfOneCase), &$0) }
  }

  private func list(_ feeds: [Feed], _ writer: inout PageWriter) {
    let site = writer.site
    writer.element("ul", [.class("calendars")]) { writer in
      for feed in feeds {
        writer.element("li") { writer in
          writer.element("h3") { writer in writer.text(feed.label(&writer.voice, site: site)) }
          CalendarLinks(path: feed.path).write(to: &writer)
        }
      }
    }
  }
}

extension Feed {
  /// Whether it has the entries of one case.
  var isOfOneCase: Bool { if case .ofCase = kind { true } else { false } }
}
