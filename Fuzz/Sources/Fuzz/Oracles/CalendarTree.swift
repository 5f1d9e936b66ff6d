import DocketCalendar
import DocketDiagnostics

/// Every line of a calendar that was read stands where it says.
enum CalendarTree {
  static func check(_ reading: CalendarReading, of file: SourceFile) {
    for problem in reading.problems {
      require(
        (1...max(1, file.lineStarts.count)).contains(problem.line), "a problem has line \(problem.line)")
    }
    for component in reading.components { check(component, file) }
  }

  private static func check(_ component: CalendarComponent, _ file: SourceFile) {
    require(component.line <= component.endLine ?? .max, "\(component.name) ends before it begins")
    for line in component.properties {
      let (whole, value) = (line.range, line.valueRange)
      require(
        0 <= whole.lower && whole.lower <= value.lower && value.lower <= value.upper
          && value.upper <= whole.upper
          && whole.upper <= file.bytes.count, "\(line.name) lies outside the file")
      require(file.position(at: whole.lower).line == line.line, "\(line.name) has another line")
    }
    for inner in component.components { check(inner, file) }
  }
}
