import DocketCalendar
import DocketLanguage
import DocketRecords

/// A solidarity day or another day.
struct DaySubject: EntrySubject {
  let day: PublicDay

  func summary(_ voice: inout Voice) -> CalendarText {
    day.title.flatMap { voice.calendarText($0) } ?? CalendarText(voice.say(day.type.label).capitalisedFirst)
  }

  func location(_ voice: inout Voice) -> String? { nil }

  func lines(_ voice: inout Voice) -> [String] {
    // Asked for once more because a title that is not translated has to be mentioned below.
    _ = voice.text(day.title)
    var lines = facts(&voice)
    if let link = day.link(under: voice.links) {
      lines.append(voice.say(DayPhrases.more.with(["address": .text(link)])))
    }
    return lines + SourceLines(sources: day.sources).lines(&voice)
  }

  /// What kind of day it is, about whom, who calls for it, a note; without links and sources.
  func facts(_ voice: inout Voice) -> [String] {
    var lines = day.type == .other ? [] : [voice.say(day.type.label).capitalisedFirst]
    lines += scope(&voice)
    if let names = NameList(day.people, &voice).all(&voice) {
      let phrase = day.type == .letterWriting ? DayPhrases.writeTo : DayPhrases.about
      lines.append(voice.say(phrase.with(["names": .text(names)])))
    }
    if let name = voice.text(day.organiser?.name) {
      lines.append(voice.say(DayPhrases.calledBy.with(["who": .text(name)])))
    }
    if let note = voice.text(day.note) { lines.append(note) }
    return lines
  }

  private func scope(_ voice: inout Voice) -> [String] {
    switch day.scope {
    case .all: return [voice.say(DayPhrases.allCases)]
    case .own(let title): return [voice.text(title.title)].compactMap(\.self)
    case .cases(let cases):
      var titles: [String] = []
      for title in cases {
        if let text = voice.text(title.title) { titles.append(text) }
      }
      guard titles.count > 1 else { return titles }
      return [voice.say(SharedPhrases.ofCases.with(["titles": .list(titles.map { .text($0) })]))]
    }
  }
}
