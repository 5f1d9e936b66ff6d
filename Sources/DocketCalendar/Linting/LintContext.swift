import DocketDiagnostics
import DocketTime

/// A file as the checks look at it: taken apart once, with what several checks ask for.
struct LintContext {
  /// The file.
  let file: SourceFile
  /// What the file is.
  let nature: FileNature
  /// The tree and its problems; empty for a file that is no calendar.
  let reading: CalendarReading
  /// How beginnings and ends fit together.
  let outline: FileOutline
  /// The calendars in the order of the file.
  let calendars: [CalendarContext]
  /// What the names of zones in it mean.
  let zoneNames: ZoneNames
  /// The lines that are no properties, in their order.
  private let unreadable: [Int]

  init(_ file: SourceFile, _ nature: FileNature, _ zones: ZoneDatabase) {
    self.file = file
    self.nature = nature
    reading = CalendarReading(nature == .calendar ? file.bytes : [])
    unreadable = reading.problems.filter { $0.kind == .malformedName || $0.kind == .malformedParameter }.map(
      \.line)
    let outline = FileOutline(reading)
    self.outline = outline
    let calendars = reading.components.filter { $0.name == "VCALENDAR" }.map {
      CalendarContext($0, isCut: outline.isTruncated && $0.endLine == nil)
    }
    self.calendars = calendars
    zoneNames = ZoneNames(calendars.lazy.flatMap(\.writtenZones), in: zones)
  }

  /// All entries of all calendars.
  var entries: some Sequence<EntryContext> { calendars.lazy.flatMap(\.entries) }

  /// Whether a line within a component that cannot be read begins with the name of a property: it may be that property,
  /// and another check speaks of it.
  func mayHide(_ name: String, in component: CalendarComponent) -> Bool {
    var (low, high) = (0, unreadable.count)
    while low < high {
      let middle = (low + high) / 2
      if unreadable[middle] < component.line { low = middle + 1 } else { high = middle }
    }
    let end = component.endLine ?? .max
    return unreadable[low...].prefix { $0 < end }.contains { line in
      let text = file.text(file.lineRange(line)).drop { !$0.isLetter }
      guard text.prefix(name.count).uppercased() == name else { return false }
      // `Summary of the charges` is a text.
      let rest = text.dropFirst(name.count)
      guard rest.first.map({ !$0.isLetter && !$0.isNumber && $0 != "-" }) ?? true else { return false }
      return rest.first { $0 != " " && $0 != "\t" }.map { $0 == ":" || $0 == ";" || !$0.isLetter } ?? true
    }
  }

  /// All properties of calendars, entries, alarms and zone blocks.
  func forEachProperty(_ body: (ContentLine) -> Void) {
    forEachComponent { component in
      for index in component.properties.indices { body(component.properties[index]) }
    }
  }

  /// All properties that have parameters.
  func forEachWithParameters(_ body: (ContentLine) -> Void) {
    forEachComponent { component in
      for index in component.properties.indices where !component.properties[index].parameters.isEmpty {
        body(component.properties[index])
      }
    }
  }

  /// All calendars, entries, alarms and zone blocks.
  private func forEachComponent(_ body: (CalendarComponent) -> Void) {
    func visit(_ component: CalendarComponent) {
      body(component)
      for index in component.components.indices { visit(component.components[index]) }
    }
    for calendar in calendars { visit(calendar.component) }
  }
}

/// One calendar of a file.
struct CalendarContext {
  /// The calendar; of a file that was cut off, without what stands at the cut.
  let component: CalendarComponent
  /// Whether its end is missing because the file was cut off.
  let isCut: Bool
  /// Its events, tasks and journal entries.
  let entries: [EntryContext]
  /// Those with a rule, with dates added or cancelled, or with a changed date.
  let recurring: [EntryContext]
  /// The series of its entries.
  let series: [Series]
  /// The names of zones that its entries use, each with the first property that does, in the order of the file.
  let zoneUses: [(name: String, line: ContentLine)]
  /// Its zone blocks.
  let zoneBlocks: [CalendarComponent]
  /// Its own properties by name.
  let properties: PropertyTable

  static let entryNames: PropertyNames = ["VEVENT", "VTODO", "VJOURNAL"]

  init(_ calendar: CalendarComponent, isCut: Bool) {
    let component = isCut ? Self.whole(calendar) : calendar
    self.component = component
    self.isCut = isCut
    // An entry within another has lost the END before it; it is an entry all the same.
    var entries: [EntryContext] = []
    func collect(_ component: CalendarComponent) {
      for inner in component.components {
        if Self.entryNames.contains(inner.name) { entries.append(EntryContext(inner)) }
        collect(inner)
      }
    }
    collect(component)
    self.entries = entries
    recurring = entries.filter { $0.component.properties.contains { Series.isOfSeries($0.name) } }
    series = Series.all(in: entries, recurring: recurring)
    zoneUses = Self.zoneUses(in: entries)
    zoneBlocks = component.components.filter { $0.name == "VTIMEZONE" }
    properties = component.propertiesByName
  }

  /// The calendar without components that the file does not finish, and without a property at the cut.
  private static func whole(_ calendar: CalendarComponent) -> CalendarComponent {
    var calendar = calendar
    calendar.components.removeAll { $0.endLine == nil }
    if calendar.components.isEmpty, !calendar.properties.isEmpty { calendar.properties.removeLast() }
    return calendar
  }
}

/// One event, task or journal entry.
struct EntryContext {
  /// The entry.
  let component: CalendarComponent
  /// Its properties by name.
  let properties: PropertyTable
  /// Its dates and times, in the order of the file.
  let dates: [ContentLine]
  /// Its alarms.
  var alarms: [CalendarComponent] { component.components.filter { $0.name == "VALARM" } }

  init(_ component: CalendarComponent) {
    self.component = component
    properties = component.propertiesByName
    dates = component.properties(among: DateProperties.placed)
  }

  /// Whether it is an event.
  var isEvent: Bool { component.name == "VEVENT" }

  /// The first property of a name.
  func first(_ name: String) -> ContentLine? { properties.first(name) }
}

/// The properties of a component by name: few enough that looking through them is faster than a table made of them.
struct PropertyTable {
  fileprivate let lines: [ContentLine]

  /// The properties of a name in the order of the file; nil where there is none.
  subscript(name: String) -> [ContentLine]? {
    guard let first = firstIndex(of: name) else { return nil }
    return lines[first...].filter { $0.name == name }
  }

  /// Whether there is a property of a name.
  func has(_ name: String) -> Bool { firstIndex(of: name) != nil }

  /// The first property of a name.
  func first(_ name: String) -> ContentLine? { firstIndex(of: name).map { lines[$0] } }

  // By index, so that no line is copied to look at its name.
  private func firstIndex(of name: String) -> Int? { lines.indices.first { lines[$0].name == name } }
}

extension CalendarComponent {
  /// The properties by name.
  var propertiesByName: PropertyTable { PropertyTable(lines: properties) }

  /// The properties of some names, in the order of the file.
  func properties(among names: PropertyNames) -> [ContentLine] {
    var found: [ContentLine] = []
    // By index, so that no line is copied to look at its name.
    for index in properties.indices where names.contains(properties[index].name) {
      found.append(properties[index])
    }
    return found
  }
}
