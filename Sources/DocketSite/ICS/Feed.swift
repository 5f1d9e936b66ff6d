import DocketCalendar
import DocketLanguage
import DocketTime

/// A calendar before a language is chosen: what it is called, where it goes, what it has.
struct Feed {
  /// What a calendar is about.
  enum Kind {
    case hearings
    case days
    case ofCase(id: String, title: LanguageText?, licence: String?)
  }

  let kind: Kind
  /// Its entries, never none.
  let entries: [FeedEntry]

  /// The path within the folder of a language.
  var path: String {
    switch kind {
    case .hearings: "hearings.ics"
    case .days: "days.ics"
    case .ofCase(let id, title: _, licence: _): "cases/\(id).ics"
    }
  }

  /// Its name as clients list it.
  func name(_ voice: inout Voice, site: Site) -> String {
    let title = voice.text(site.title)
    let label: String
    switch kind {
    case .hearings: label = voice.say(FeedPhrases.hearings)
    case .days: label = voice.say(FeedPhrases.days)
    case .ofCase(let id, let caseTitle, licence: _): return voice.text(caseTitle) ?? id
    }
    guard let title else { return label }
    return voice.say(SharedPhrases.labelled.with(["label": .text(title), "text": .text(label)]))
  }

  /// What it is about, who keeps it, under which licence.
  func description(_ voice: Voice, site: Site) -> String {
    let about: Phrase
    var texts = site.licence.texts
    switch kind {
    case .hearings: about = FeedPhrases.aboutHearings
    case .days: about = FeedPhrases.aboutDays
    case .ofCase(id: _, title: _, let own):
      about = FeedPhrases.aboutCase
      texts = own ?? texts
    }
    let licence = FeedPhrases.licence.with(["facts": .text(site.licence.facts), "texts": .text(texts)])
    return [voice.say(about), voice.say(licence), site.address].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A colour for each kind, so that two calendars of one site differ.
  var color: CalendarColor? {
    switch kind {
    case .hearings: CalendarColor("firebrick")
    case .days: CalendarColor("darkorange")
    case .ofCase: CalendarColor("darkslateblue")
    }
  }
}
