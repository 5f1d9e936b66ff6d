import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketText

/// What every page has around its content: head, menus, and the foot with contact, calendar, data and correction.
struct PageFrame {
  let page: Page

  /// Nothing but the style of this site is loaded, nothing runs, nothing is sent (CSP Level 3; Referrer Policy).
  static let policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"

  func write(to writer: inout PageWriter) {
    Self.document(in: page.language, to: &writer) { writer in
      Self.essentials(&writer, title: page.title(&writer.voice))
      if let calendar = page.companions.calendar {
        alternate("calendars/\(page.language)/\(calendar)", "text/calendar", &writer)
      }
      if let data = page.companions.data {
        alternate("\(JSONFiles.folder)/\(data)", "application/json", &writer)
      }
      for (path, type, _) in feeds(of: writer.site) { alternate(path, type.name, &writer) }
    } body: { writer in
      writer.element("a", [.class("skip"), .href("#main")], saying: PagePhrases.skip)
      writer.element("header") { masthead(&$0) }
      writer.element("main", [.id("main")]) { page.content(&$0) }
      writer.element("footer") { foot(&$0) }
    }
  }

  /// A document in a language.
  static func document(
    in language: LanguageTag, to writer: inout PageWriter, head: (inout PageWriter) -> Void,
    body: (inout PageWriter) -> Void
  ) {
    let direction = TextDirection(language) == .rightToLeft ? "rtl" : "ltr"
    writer.documentType()
    writer.element(
      "html", [MarkupAttribute("lang", language.description), MarkupAttribute("dir", direction)]
    ) { writer in
      writer.element("head", [], head)
      writer.element("body", [.id("top")], body)
    }
  }

  /// What stands in the head of every page.
  ///
  /// - Parameters:
  ///   - writer: the page.
  ///   - title: what it is called; nil for the name of the site alone.
  static func essentials(_ writer: inout PageWriter, title: String?) {
    func meta(_ name: MarkupName, _ value: String, _ content: String) {
      writer.void("meta", [MarkupAttribute(name, value), MarkupAttribute("content", content)])
    }
    writer.void("meta", [MarkupAttribute("charset", "utf-8")])
    meta("http-equiv", "Content-Security-Policy", policy)
    meta("name", "viewport", "width=device-width, initial-scale=1")
    meta("name", "referrer", "no-referrer")
    meta("name", "color-scheme", "light dark")
    let site = writer.voice.text(writer.site.title)
    writer.element("title") { $0.plain([title, site].compactMap(\.self).joined(separator: " – ")) }
    let style = PagePath.relative(PagePath.style, from: writer.path)
    writer.void("link", [MarkupAttribute("rel", "stylesheet"), .href(style)])
  }

  private func alternate(_ file: String, _ type: String, _ writer: inout PageWriter) {
    writer.void(
      "link",
      [
        MarkupAttribute("rel", "alternate"), MarkupAttribute("type", type),
        .href(PagePath.relative(file, from: writer.path)),
      ])
  }

  private func masthead(_ writer: inout PageWriter) {
    writer.element("p", [.class("site")]) { writer in
      writer.link(to: PagePath.home(page.language)) { writer in
        if let title = writer.voice.text(writer.site.title) {
          writer.text(title)
        } else {
          writer.say(PagePhrases.home)
        }
      }
    }
    writer.element("nav", [MarkupAttribute("aria-label", writer.voice.say(PagePhrases.siteMenu))]) { writer in
      writer.element("ul") { writer in
        for (name, phrase) in SitePages.menu {
          writer.element("li") { writer in
            writer.current(page.name == name, to: PagePath.page(name, page.language)) { $0.say(phrase) }
          }
        }
      }
    }
    let languages = writer.site.languages.published
    guard languages.count > 1 else { return }
    writer.element("nav", [MarkupAttribute("aria-label", writer.voice.say(PagePhrases.languageMenu))]) {
      writer in
      writer.element("ul") { writer in
        for language in languages {
          writer.element("li") { writer in
            writer.current(
              language == page.language, to: PagePath.page(page.name, language),
              [
                MarkupAttribute("hreflang", language.description),
                MarkupAttribute("lang", language.description),
              ]
            ) { $0.plain(LanguageNames.own(language)) }
          }
        }
      }
    }
  }

  /// The feeds that belong to the page, with what a link to each says.
  private func feeds(of site: Site) -> [(path: String, type: MediaType, name: String)] {
    guard let feed = page.companions.feed, site.hasFeeds else { return [] }
    let path = ChangeFeed.path(feed, page.language)
    return [
      (path + MediaType.atom.ending, .atom, "Atom"),
      (path + MediaType.jsonFeed.ending, .jsonFeed, "JSON Feed"),
    ]
  }

  private func foot(_ writer: inout PageWriter) {
    let companions = page.companions
    writer.element("ul") { writer in
      if let calendar = companions.calendar {
        writer.element("li") { CalendarLinks(path: calendar).write(to: &$0) }
      }
      if let data = companions.data {
        writer.element("li") { writer in
          writer.link(to: "\(JSONFiles.folder)/\(data)") { $0.say(PagePhrases.asData) }
        }
      }
      let feeds = feeds(of: writer.site)
      if !feeds.isEmpty {
        writer.element("li") { writer in
          writer.say(PagePhrases.feeds)
          for (index, feed) in feeds.enumerated() {
            writer.plain(index == 0 ? " " : " · ")
            writer.link(to: feed.path) { $0.plain(feed.name) }
          }
        }
      }
      SiteLinks(record: companions.record).write(to: &writer)
    }
    let licence = writer.site.licence
    let words = PagePhrases.licence.with([
      "facts": .text(licence.facts), "texts": .text(companions.licence ?? licence.texts),
    ])
    if !licence.facts.isEmpty { writer.element("p") { $0.say(words) } }
  }
}

/// Whom to ask, and where to correct.
struct SiteLinks {
  /// The path of the record in the repository; nil for a page that no single record makes.
  let record: String?

  func write(to writer: inout PageWriter) {
    if let record, let repository = writer.site.repository {
      writer.element("li") { writer in
        writer.link(outward: repository.editAddress(of: record)) { $0.say(PagePhrases.correct) }
      }
    }
    if let contact = writer.site.contact {
      writer.element("li") { writer in
        writer.say(PagePhrases.contact)
        writer.plain(" ")
        writer.element("a", [.href(contact.address)]) { $0.plain(contact.text) }
      }
    }
  }
}

/// The links to a calendar: to subscribe, and by the scheme that phones open with a calendar app.
struct CalendarLinks {
  /// Its path within the folder of a language.
  let path: String
  /// What it is called, where several stand beside each other.
  var name: String? = nil

  func write(to writer: inout PageWriter) {
    let file = "calendars/\(writer.language)/\(path)"
    writer.link(to: file) { writer in
      if let name { writer.text(name) } else { writer.say(PagePhrases.subscribe) }
    }
    let address = writer.site.address
    guard address.hasPrefix("https://") else { return }
    writer.plain(" · ")
    writer.element("a", [.href("webcal://\(address.dropFirst(8))/\(file)")], saying: PagePhrases.openInApp)
  }
}
