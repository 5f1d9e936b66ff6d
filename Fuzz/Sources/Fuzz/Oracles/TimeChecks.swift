import DocketLanguage
import DocketTime

@testable import DocketServing

/// What must hold of texts that may be dates, lengths or instants.
enum TimeChecks {
  /// Reads a date; what is read is printed as it stood there, and whatever a message proposes can be read.
  static func date(_ text: String) -> RecordDate? {
    do throws(DateFault) {
      let date = try RecordDate.parse(text)
      require(date.description == text, "\(text) is printed as \(date)")
      check(date)
      return date
    } catch {
      require(
        0 <= error.range.lowerBound && error.range.upperBound <= text.utf8.count,
        "the fault of \(text) lies outside it")
      for proposal in proposals(error.problem) {
        let read = try? RecordDate.parse(proposal)
        require(read?.description == proposal, "\(text): what is proposed, \(proposal), is no date")
      }
      return nil
    }
  }

  private static func proposals(_ problem: DateProblem) -> [String] {
    switch problem {
    case .dotted(let readings): readings
    case .spaced(let reading), .lookalike(let reading), .reversed(let reading): [reading]
    default: []
    }
  }

  private static func check(_ date: RecordDate) {
    let (span, wide) = (date.span, date.consideredSpan)
    require(span.last.map { span.first <= $0 } ?? true, "\(date) ends before it begins")
    require(wide.covers(span), "\(date): what is considered is less than what is said")
    require(date.covers(date) && !date.departs(from: date), "\(date) departs from itself")
    require(date.isBefore(date) != .yes, "\(date) is before itself")
    for day in [span.first, span.last ?? .last] {
      require(CivilDate(dayNumber: day.dayNumber) == day, "the number of \(day) is that of another day")
    }
  }

  /// What must hold of two dates.
  static func compare(_ one: RecordDate, _ other: RecordDate) {
    let (before, after) = (one.isBefore(other), other.isBefore(one))
    require(!(before == .yes && after == .yes), "\(one) and \(other) are before each other")
    require(one.isAfter(other) == after, "\(one) and \(other): before and after are no mirrors")
    if one.covers(other), other.covers(one), one.moment == nil, other.moment == nil {
      require(
        before != .yes && after != .yes, "\(one) and \(other) cover each other, and one is before the other")
    }
  }

  /// Reads lengths and terms.
  static func amounts(_ text: String) {
    // A length may be written in minutes or in hours, and is printed in one way.
    if let length = try? Length.parse(text) {
      require((try? Length.parse(length.description)) == length, "\(text) is printed as \(length)")
    }
    check(text) { (text) throws(AmountFault) in try Term.parse(text).description }
    check(text) { (text) throws(AmountFault) in try SentenceLength.parse(text).description }
    if let term = try? Term.parse(text), let end = Around.today.adding(term) {
      require(end >= Around.today, "\(text) after today lies before today")
    }
  }

  private static func check(_ text: String, _ reprinted: (String) throws(AmountFault) -> String) {
    do throws(AmountFault) {
      let printed = try reprinted(text)
      require(printed == text, "\(text) is printed as \(printed)")
    } catch {
      require(
        0 <= error.range.lowerBound && error.range.upperBound <= text.utf8.count,
        "the fault of \(text) lies outside it")
      if case .notation(let reading) = error.problem {
        require((try? reprinted(reading)) == reading, "\(text): what is proposed, \(reading), cannot be read")
      }
    }
  }

  /// Reads instants of ledgers and of HTTP.
  static func instants(_ text: String) {
    if let instant = Instant(rfc3339: text) {
      require(Instant(rfc3339: instant.description) == instant, "\(text) is printed as \(instant)")
    }
    if let instant = HTTPDate.instant(text, now: Around.now) {
      let printed = HTTPDate.text(instant)
      require(HTTPDate.instant(printed, now: Around.now) == instant, "\(text) is printed as \(printed)")
    }
  }
}
