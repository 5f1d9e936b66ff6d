import DocketDiagnostics
import DocketLanguage
import DocketTime
import DocketYAML

extension Kind where Value == RecordDate {
  /// Everything a record's date may be.
  static let date = date(.any)

  /// A date of a narrower shape.
  static func date(_ shape: DateShape) -> Kind {
    let other = anyDate(shape)
    return Kind(.date(shape)) { part, context in
      // Nearly every date is a full day, which all shapes accept.
      if let day = context.tree.day(part), !OtherCalendar.mayHave(year: day.year) { return RecordDate(day) }
      return other.read(part, &context)
    }
  }

  private static func anyDate(_ shape: DateShape) -> Kind {
    .scalar(.date(shape)) { text, part, context in
      do throws(DateFault) {
        let date = try RecordDate.parse(text)
        guard !OtherCalendarDates.report(text, date, at: part, shape, &context) else { return nil }
        guard shape.accepts(date) else {
          let narrowing = DateNarrowing(date, to: shape)
          context.report(
            SchemaRules.dateFormat, at: part.range, narrowing.what, why: DatePhrases.narrowerReason.message,
            mend: narrowing.mend, fixes: narrowing.readings.map { context.replacing(part.range, with: $0) })
          return nil
        }
        return date
      } catch {
        guard !OtherCalendarDates.report(text, nil, at: part, shape, &context) else { return nil }
        let range = context.tree.node(part).sourceRange(ofText: error.range, in: context.file)
        let explanation = DatePhrases.explain(error.problem, of: text)
        // A date that can mean only one is read as that one, so that what follows from it shows at once.
        let only = error.problem.onlyReading(of: text).flatMap { shape.accepts($0) ? $0 : nil }
        context.report(
          explanation.rule, at: range, explanation.what, why: explanation.why, mend: explanation.mend,
          fixes: explanation.readings.map { reading in
            let isCertain = only?.description == reading
            return context.replacing(part.range, with: reading, safety: isCertain ? .safe : .suggested)
          })
        return only
      }
    }
  }
}

extension Kind where Value == CivilDate {
  /// A full day.
  static let day: Kind = {
    let date = Kind<RecordDate>.date(.day)
    return Kind(.date(.day)) { part, context in date.read(part, &context)?.singleDay }
  }()
}

extension Tree {
  /// The day of a text that is `2023-09-04` and nothing else; nil for all others, whatever is wrong with them.
  fileprivate func day(_ part: Part) -> CivilDate? {
    guard part.form.isText, (10...12).contains(part.range.count) else { return nil }
    return withUTF8(of: part) { bytes in
      let hyphen = UInt8(ascii: "-")
      guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen else { return nil }
      var number = 0
      for index in 0..<10 where index != 4 && index != 7 {
        guard (0x30...0x39).contains(bytes[index]) else { return nil }
        number = number * 10 + Int(bytes[index] - 0x30)
      }
      return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
  }
}

extension Kind where Value == SentenceLength {
  /// What somebody is sentenced to: `4y 6m`, `life`, `5y/10y`, `25y/life`, `death`.
  static let sentence = Kind.scalar(.sentence) { text, part, context in
    do throws(AmountFault) {
      return try SentenceLength.parse(text)
    } catch {
      AmountPhrases.report(error, at: part, examples: TextPattern.sentences, &context)
      return nil
    }
  }
}

extension Kind where Value == Term {
  /// The length of a measure: `4y 6m`, `life`.
  static let term = Kind.scalar(.term) { text, part, context in
    do throws(AmountFault) {
      return try Term.parse(text)
    } catch {
      AmountPhrases.report(error, at: part, examples: ["4y 6m", "15d", "life"], &context)
      return nil
    }
  }
}

extension Kind where Value == Length {
  /// A length of time: `1h`, `90min`.
  static let length = Kind.scalar(.length) { text, part, context in
    do throws(AmountFault) {
      return try Length.parse(text)
    } catch {
      AmountPhrases.report(error, at: part, examples: ["1h", "90min"], &context)
      return nil
    }
  }
}

extension PartialDate {
  /// Whether another year or month is the one behind this, both without a mark.
  fileprivate func isFollowed(by next: PartialDate) -> Bool {
    guard qualifier == .none, next.qualifier == .none, precision == next.precision else { return false }
    return switch precision {
    case .year: next.year == year + 1
    case .month: next.earliest == earliest.adding(years: 0, months: 1)
    case .day, .minute: false
    }
  }
}

extension DateShape {
  func accepts(_ date: RecordDate) -> Bool {
    switch self {
    case .any: return true
    case .point:
      if case .point = date.shape { return true }
      return false
    case .pointInLife:
      switch date.shape {
      case .point: return true
      case .interval(let start, let end): return start.isFollowed(by: end)
      case .openEnd: return false
      }
    case .day: return date.singleDay != nil && date.precision == .day
    case .days:
      if date.singleDay != nil, date.precision == .day { return true }
      guard case .interval(let start, let end) = date.shape else { return false }
      return start.precision == .day && end.precision == .day && start.qualifier == .none
        && end.qualifier == .none
    }
  }

  /// A date of this shape, for messages and documentation.
  public var example: String {
    switch self {
    case .any: "2023-09-04T10:30"
    case .point: "2023-09"
    case .pointInLife: "1971/1972"
    case .day: "2023-09-04"
    case .days: "2023-08-23/2023-08-30"
    }
  }
}
