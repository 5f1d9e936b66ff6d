import DocketCalendar
import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// Hearings of several cases as lines: when, and the title that calendars have, which leads to the case.
struct HearingLines {
  /// A hearing with its case.
  struct Line {
    let hearing: HearingSubject
    let record: PublicCase
  }

  let lines: [Line]

  /// All hearings of a site that were not retracted, by date.
  static func all(of site: Site) -> [Line] {
    let lines = site.cases.flatMap { record in
      record.hearings.compactMap { event in
        HearingSubject(event, of: record, in: site).map { Line(hearing: $0, record: record) }
      }
    }
    return lines.enumerated().sorted { left, right in
      let (first, second) = (left.element.hearing.event.date, right.element.hearing.event.date)
      return (first.earliest, left.offset) < (second.earliest, right.offset)
    }.map(\.element)
  }

  func write(to writer: inout PageWriter) {
    if lines.isEmpty { return }
    writer.element("ol", [.class("lines")]) { writer in
      for line in lines { Self.item(line, &writer) }
    }
  }

  /// A hearing as an item of a list.
  ///
  /// - Parameters:
  ///   - line: the hearing.
  ///   - showsOldDates: whether it says from where the hearing was moved.
  ///   - writer: the page.
  static func item(_ line: Line, showsOldDates: Bool = false, _ writer: inout PageWriter) {
    let isOff = line.hearing.state.status == .cancelled
    writer.element("li", isOff ? [.class("off")] : []) { writer in
      let event = line.hearing.event
      writer.element("p", [.class("date")]) { writer in
        writer.time(event.date, line.hearing.timeLine.dateAlone(&writer.voice))
      }
      let title = line.hearing.summary(&writer.voice).string
      writer.link(to: PagePath.ofCase(line.record.id, writer.language), fragment: "event-\(event.id)") {
        $0.text(title)
      }
      let attendance = line.hearing.takesPlaceAhead ? Self.attendance(event, &writer.voice) : []
      if !attendance.isEmpty {
        writer.element("p", [.class("note")], text: attendance.joined(separator: writer.voice.comma))
      }
      guard showsOldDates else { return }
      for text in line.hearing.history(&writer.voice) { writer.element("p", [.class("note")], text: text) }
    }
  }

  /// Where to go, and who may come.
  private static func attendance(_ event: PublicEvent, _ voice: inout Voice) -> [String] {
    let place = HearingPlace(event: event).location(&voice)
    let access = event.access.map { voice.say($0.label) }
    return [place, place == nil ? access?.capitalisedFirst : access].compactMap(\.self)
  }
}
