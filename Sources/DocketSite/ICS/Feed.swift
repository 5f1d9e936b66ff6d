import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketTime

/// A calendar before a language is chosen: what it is called, where it goes, what it has.
struct Feed {
  /// What a calendar is about.
  enum Kind {
    case hearings
    case days
    /// Hearings, days, custody deadlines and birthdays.
    case all
    /// Custody deadlines and expected releases.
    case watch
    case birthdays
    /// The twin of hearings (1) or of days (2) that says nothing of what it is about.
    case discreet(number: Int)
    case ofCase(id: String, title: LanguageText?, licence: String?)
  }

  let kind: Kind
  /// Its entries, never none.
  let entries: [FeedEntry]
  /// The languages it is published in beside those of the whole site.
  var partialLanguages: [LanguageTag] = []

  /// The path within the folder of a language.
  var path: String {
    switch kind {
    case .hearings: "hearings.ics"
    case .days: "days.ics"
    case .all: "all.ics"
    case .watch: "watch.ics"
    case .birthdays: "birthdays.ics"
    case .discreet(let number): "\(number).ics"
    case .ofCase(let id, title: _, licence: _): "cases/\(id).ics"
    }
  }

  /// Whether it is made in a language: in all published ones, in others where it can be read in them.
  func isPublished(in language: LanguageTag, of site: Site) -> Bool {
    site.languages.published.contains(language) || partialLanguages.contains(language)
  }

  /// Its name as clients list it.
  func name(_ voice: inout Voice, site: Site) -> String {
    let title = voice.text(site.title)
    let label: String
    switch kind {
    case .hearings: label = voice.say(FeedPhrases.hearings)
    case .days: label = voice.say(FeedPhrases.days)
    case .all: label = voice.say(FeedPhrases.all)
    case .watch: label = voice.say(FeedPhrases.watch)
    case .birthdays: label = voice.say(FeedPhrases.birthdays)
    case .discreet(let number):
      return voice.say(DiscreetPhrases.calendar.with(["number": .text("\(number)")]))
    case .ofCase(let id, let caseTitle, licence: _): return voice.text(caseTitle) ?? id
    }
    guard let title else { return label }
    return voice.say(SharedPhrases.labelled.with(["label": .text(title), "text": .text(label)]))
  }

  /// What it is about, how to reach those who keep it, under which licence; nil for a discreet calendar.
  func description(_ voice: inout Voice, site: Site) -> String? {
    let about: Phrase
    var texts = site.licence.texts
    switch kind {
    case .hearings: about = FeedPhrases.aboutHearings
    case .days: about = FeedPhrases.aboutDays
    case .all: about = FeedPhrases.aboutAll
    case .watch: about = FeedPhrases.aboutWatch
    case .birthdays: about = FeedPhrases.aboutBirthdays
    case .discreet: return nil
    case .ofCase(id: _, title: _, let own):
      about = FeedPhrases.aboutCase
      texts = own ?? texts
    }
    let licence = FeedPhrases.licence.with(["facts": .text(site.licence.facts), "texts": .text(texts)])
    // On a line of its own, so that no app takes what stands beside it for a part of it.
    let contact = site.contact.map { [voice.say(FeedPhrases.contact), $0.text] } ?? []
    let lines = [voice.say(about)] + contact + [voice.say(licence), site.address]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Whether it says nothing of what it is about.
  var isDiscreet: Bool { if case .discreet = kind { true } else { false } }

  /// A colour for each kind, so that two calendars of one site differ.
  var color: CalendarColor? {
    switch kind {
    case .hearings: CalendarColor("firebrick")
    case .days: CalendarColor("darkorange")
    case .all: CalendarColor("steelblue")
    case .watch: CalendarColor("goldenrod")
    case .birthdays: CalendarColor("mediumvioletred")
    case .discreet: nil
    case .ofCase: CalendarColor("darkslateblue")
    }
  }
}
