import DocketLanguage
import DocketMarkup

/// Some calendars, each with the two ways to subscribe.
struct CalendarList {
  let feeds: [Feed]

  /// Calendars under one heading; the name is that of the section.
  typealias Group = (name: String, heading: Phrase, group: Feed.Group)

  /// The groups of calendars that belong to records, with their headings.
  static let ofRecords: [Group] = [
    ("cases", ListPhrases.ofCases, .ofCase), ("people", ListPhrases.ofPeople, .person),
  ]

  func write(to writer: inout PageWriter) {
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

  /// The case that it is about, or whose person; nil for any other.
  var caseID: String? {
    switch kind {
    case .ofCase(let id, title: _, licence: _): id
    case .ofPerson(id: _, name: _, let caseID, title: _, licence: _): caseID
    case .hearings, .days, .all, .watch, .birthdays, .discreet, .upcoming, .ofCountry, .ofTag: nil
    }
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
