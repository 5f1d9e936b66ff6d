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
    for (name, heading, group) in Self.groups {
      var chosen = feeds.filter { $0.group == group }
      if group == .country { chosen.sortByName { $0.pageLabel(&writer.voice, site: writer.site) } }
      guard !chosen.isEmpty else { continue }
      writer.section(name, heading) { writer in
        if group == .discreet { writer.element("p", saying: ListPhrases.discreetNote) }
        list(chosen, &writer)
      }
    }
  }

  private static let groups: [(name: String, heading: Phrase, group: Feed.Group)] = [
    ("general", ListPhrases.general, .general), ("countries", ListPhrases.countries, .country),
    ("tags", ListPhrases.tags, .tag), ("cases", ListPhrases.ofCases, .ofCase),
    ("people", ListPhrases.ofPeople, .person), ("discreet", ListPhrases.discreet, .discreet),
  ]

  private func list(_ feeds: [Feed], _ writer: inout PageWriter) {
    let site = writer.site
    writer.element("ul", [.class("calendars")]) { writer in
      for feed in feeds {
        writer.element("li") { writer in
          let name = feed.pageLabel(&writer.voice, site: site)
          CalendarLinks(path: feed.path, name: name).write(to: &writer)
          if let purpose = feed.purpose { writer.element("p", [.class("note")], saying: purpose) }
        }
      }
    }
  }
}

extension Feed {
  /// What a discreet calendar is for, which neither its name nor anything in it may say; nil for any other.
  fileprivate var purpose: Phrase? {
    guard case .discreet(let number) = kind else { return nil }
    return number == 1 ? ListPhrases.discreetHearings : ListPhrases.discreetDays
  }

  /// Its name on pages: that of a calendar but for states, which calendars call by their codes.
  func pageLabel(_ voice: inout Voice, site: Site) -> String {
    if case .ofCountry(let code) = kind { return voice.country(code) }
    return label(&voice, site: site)
  }

  /// What readers choose calendars by.
  enum Group {
    case general, country, tag, ofCase, person, discreet
  }

  var group: Group {
    switch kind {
    case .hearings, .days, .all, .watch, .birthdays, .upcoming: .general
    case .discreet: .discreet
    case .ofCountry: .country
    case .ofTag: .tag
    case .ofCase: .ofCase
    case .ofPerson: .person
    }
  }
}
