/// How the beginnings and ends of a file fit together, so that one missing line gives one message.
struct FileOutline {
  /// Whether the file ends before its calendar does.
  let isTruncated: Bool
  /// Components that something else ends, in the order of the file: their own END is missing.
  let unclosed: [CalendarComponent]
  /// Calendars inside of others, entries and zone blocks inside of what is no calendar, in the order of the file, each with
  /// the name of what it stands in; nothing right within a component whose END is missing.
  let misplaced: [(component: CalendarComponent, outer: String)]
  /// The line of the first calendar's BEGIN; 1 where there is none.
  let firstLine: Int
  /// The line of the last calendar's END; `nil` where the last calendar has none.
  let lastLine: Int?
  /// The line on which the last piece of a truncated file begins: nothing can be said of it.
  let cutLine: Int?

  init(_ reading: CalendarReading) {
    let calendars = reading.components.filter { $0.name == "VCALENDAR" }
    let lacksEnd = reading.problems.contains {
      if case .unclosed = $0.kind { true } else { false }
    }
    let isEndMisplaced = reading.problems.contains { $0.kind == .unexpectedEnd("VCALENDAR") }
    isTruncated = lacksEnd && !isEndMisplaced
    var unclosed: [CalendarComponent] = []
    if lacksEnd, isEndMisplaced {
      func visit(_ component: CalendarComponent) {
        if component.endLine == nil, component.name != "VCALENDAR" { unclosed.append(component) }
        component.components.forEach(visit)
      }
      reading.components.forEach(visit)
    }
    self.unclosed = unclosed
    var misplaced: [(component: CalendarComponent, outer: String)] = []
    func look(in outer: CalendarComponent) {
      for index in outer.components.indices {
        let inner = outer.components[index]
        if outer.endLine != nil, Self.isMisplaced(inner.name, in: outer.name) {
          misplaced.append((inner, outer.name))
        }
        look(in: inner)
      }
    }
    reading.components.forEach(look)
    self.misplaced = misplaced
    firstLine = calendars.first?.line ?? 1
    lastLine = calendars.last?.endLine
    cutLine =
      isTruncated
      ? reading.problems.last {
        if case .unclosed = $0.kind { true } else { false }
      }?.line : nil
  }

  private static func isMisplaced(_ name: String, in outer: String) -> Bool {
    name == "VCALENDAR" || outer != "VCALENDAR" && (entries.contains(name) || name == "VTIMEZONE")
  }

  private static let entries: PropertyNames = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"]

  /// Whether a line stands inside a calendar, as far as can be told.
  func isInside(_ line: Int) -> Bool {
    line >= firstLine && line <= (lastLine ?? .max) && line < (cutLine ?? .max)
  }
}
