import DocketCalendar
import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// The next hearing of a case, large: when, where, who may come.
struct NextHearing {
  let record: PublicCase
  let site: Site
  let sources: SourceNumbers
  /// Whose hearing it is to be; nil for anybody of the case.
  var person: PublicPerson? = nil

  func write(to writer: inout PageWriter) {
    let subjects = record.hearings.filter { event in
      person.map { person in event.people.contains { $0.id == person.id } } ?? true
    }.compactMap { HearingSubject($0, of: record, in: site) }.filter(\.takesPlaceAhead)
    writer.element("section", [.class("next"), MarkupAttribute("aria-labelledby", "next")]) { writer in
      writer.element("h2", [.id("next")], saying: CasePhrases.nextHearing)
      guard let next = subjects.min(by: { $0.event.date.earliest < $1.event.date.earliest }) else {
        writer.element("p", saying: CasePhrases.noneAhead)
        return
      }
      write(next, to: &writer)
    }
  }

  private func write(_ next: HearingSubject, to writer: inout PageWriter) {
    let event = next.event
    writer.element("p", [.class("when")]) { writer in
      writer.time(event.date, next.timeLine.text(&writer.voice))
    }
    let kind = (writer.voice.text(event.title) ?? writer.voice.say(event.type.label)).capitalisedFirst
    writer.element("p") { $0.element("a", [.href("#event-\(event.id)")], text: kind) }
    for line in next.facts(&writer.voice, saysWhen: false) { writer.element("p", text: line) }
    if event.access == nil { writer.element("p", saying: CasePhrases.accessUnknown) }
    let dated = event.sources.compactMap { source in source.date.map { (id: source.id, date: $0) } }
    if let newest = dated.max(by: { $0.date.earliest < $1.date.earliest }) {
      writer.element("p", [.class("note")]) { writer in
        writer.say(CasePhrases.newestOfHearing)
        writer.plain(" ")
        sources.link(to: newest.id, &writer) { writer in
          writer.newest(newest.date)
        }
      }
    }
    writer.element("p", [.class("note")], saying: CasePhrases.beforeYouGo)
  }
}

extension HearingSubject {
  /// Whether it is today or ahead and nothing says that it will not take place.
  var takesPlaceAhead: Bool { isAhead && state.status != .cancelled && state != .held }
}
