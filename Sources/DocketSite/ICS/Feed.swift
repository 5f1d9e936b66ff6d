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
    /// Everything whose last day is ahead or has just passed.
    case upcoming
    /// The cases in which a state prosecutes, by its code.
    case ofCountry(String)
    case ofTag(NamedEntry)
    case ofCase(id: String, title: LanguageText?, licence: String?)
    /// A person of a case, by title and licence of the case; without a name for somebody who has left its record.
    case ofPerson(id: String, name: LanguageText?, caseID: String, title: LanguageText?, licence: String?)
  }

  let kind: Kind
  /// The places of its entries in the list of all, never none.
  var entries: [Int]
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
    case .upcoming: "upcoming.ics"
    case .ofCountry(let code): ChosenSet.country(code).path
    case .ofTag(let tag): ChosenSet.tag(tag.id).path
    case .ofCase(let id, title: _, licence: _): "cases/\(id).ics"
    case .ofPerson(let id, name: _, let caseID, title: _, licence: _):
      ChosenSet.person(id: id, caseID: caseID).path
    }
  }

  /// Whether it is made in a language: in all published ones, in others where it can be read in them.
  func isPublished(in language: LanguageTag, of site: Site) -> Bool {
    site.languages.published.contains(language) || partialLanguages.contains(language)
  }

  /// Its name as clients list it, which begins with that of the site where it is about all cases.
  func name(_ voice: inout Voice, site: Site) -> String {
    let label = label(&voice, site: site)
    switch kind {
    case .discreet, .ofCase, .ofPerson: return label
    case .hearings, .days, .all, .watch, .birthdays, .upcoming, .ofCountry, .ofTag: break
    }
    guard let title = voice.text(site.title) else { return label }
    return voice.say(SharedPhrases.labelled.with(["label": .text(title), "text": .text(label)]))
  }

  /// Its name among the calendars of a site.
  func label(_ voice: inout Voice, site: Site) -> String {
    let label: String
    switch kind {
    case .hearings: label = voice.say(FeedPhrases.hearings)
    case .days: label = voice.say(FeedPhrases.days)
    case .all: label = voice.say(FeedPhrases.all)
    case .watch: label = voice.say(FeedPhrases.watch)
    case .birthdays: label = voice.say(FeedPhrases.birthdays)
    case .discreet(let number):
      return voice.say(DiscreetPhrases.calendar.with(["number": .text("\(number)")]))
    case .upcoming: label = voice.say(FeedPhrases.upcoming)
    // By its code, as ever: pages name it, and a calendar that people have keeps its name.
    case .ofCountry(let code): label = code
    case .ofTag(let tag): label = voice.text(tag.name) ?? tag.id
    case .ofCase(let id, let caseTitle, licence: _): return voice.text(caseTitle) ?? id
    case .ofPerson(id: _, let name, let caseID, let caseTitle, licence: _):
      // Of somebody who has left the record nothing is said but where it was.
      return voice.text(name) ?? voice.text(caseTitle) ?? caseID
    }
    return label
  }

  /// What it is about, how to reach those who keep it, under which licence; nil for a discreet calendar.
  func description(_ voice: inout Voice, site: Site) -> String? {
    let about: Message
    var texts = site.licence.texts
    switch kind {
    case .hearings: about = FeedPhrases.aboutHearings.with([:])
    case .days: about = FeedPhrases.aboutDays.with([:])
    case .all: about = FeedPhrases.aboutAll.with([:])
    case .watch: about = FeedPhrases.aboutWatch.with([:])
    case .birthdays: about = FeedPhrases.aboutBirthdays.with([:])
    case .discreet: return nil
    case .upcoming: about = FeedPhrases.aboutUpcoming.with([:])
    case .ofCountry(let code): about = FeedPhrases.aboutCountry.with(["code": .text(code)])
    case .ofTag: about = FeedPhrases.aboutTag.with([:])
    case .ofCase(id: _, title: _, let own):
      about = FeedPhrases.aboutCase.with([:])
      texts = own ?? texts
    case .ofPerson(id: _, name: _, caseID: _, title: _, let own):
      about = FeedPhrases.aboutPerson.with([:])
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
    case .upcoming: CalendarColor("teal")
    case .ofCountry: CalendarColor("seagreen")
    case .ofTag: CalendarColor("sienna")
    case .ofCase: CalendarColor("darkslateblue")
    case .ofPerson: CalendarColor("indigo")
    }
  }
}
