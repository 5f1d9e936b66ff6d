import DocketTime

/// Takes the parts of a date in words apart: which is the day, the month, the year, the hour.
struct SpokenDateReading {
  private let tokens: [SpokenToken]
  private let today: CivilDate?
  private var place = 0

  private var day: SpokenToken.Number?
  private var month: Int?
  private var year: Int?
  private var weekday: Weekday?
  private var daysAhead: Int?
  private var clock: SpokenClock?
  /// Two numbers with a dot between them: an hour beside a whole date, a day and a month without one.
  private var dotted: [SpokenToken.Number]?
  /// Whether the word before was `at`, `à` or `в`.
  private var isAfterAt = false

  init(of tokens: [SpokenToken], today: CivilDate?) {
    (self.tokens, self.today) = (tokens, today)
  }

  /// The date that all parts together mean.
  mutating func date() throws(SpokenDateProblem) -> RecordDate {
    while place < tokens.count {
      let token = tokens[place]
      place += 1
      switch token {
      case .numbers(let numbers, let joints): try take(numbers, joints)
      case .word(let word): try take(word)
      case .mark(let mark): try take(mark)
      }
    }
    return try assembled()
  }

  private mutating func take(_ word: String) throws(SpokenDateProblem) {
    let wasAfterAt = isAfterAt
    isAfterAt = false
    guard let meaning = SpokenWord(word) else { throw .unknownWord(word) }
    switch meaning {
    case .month(let number): try Self.set(&month, number)
    case .weekday(let day): try Self.set(&weekday, day)
    case .tuesdayOrMarch:
      if hasOtherMonth { try Self.set(&weekday, .tuesday) } else { try Self.set(&month, 3) }
    case .days(let count): try Self.set(&daysAhead, count)
    case .noon: try Self.set(&clock, SpokenClock(hour: SpokenToken.Number(value: 12, digits: 2)))
    case .at: isAfterAt = true
    // `в 10 часов утра`: the part of the day stands behind the hour, wherever that is.
    case .part(let part): try add(part)
    case .filler: isAfterAt = wasAfterAt
    case .span: throw .span
    case .vague: throw .vague
    case .zone: throw .zone
    case .night: throw .night
    case .hour, .minute, .ending: throw .unknownWord(word)
    }
  }

  private mutating func take(_ mark: Character) throws(SpokenDateProblem) {
    switch mark {
    case "@": isAfterAt = true
    case "~", "?": throw .vague
    case "+": throw .zone
    // Between two small numbers it is a span; elsewhere people part a weekday or an hour with it.
    case "-" where !(isSmallNumber(at: place - 2) && isSmallNumber(at: place)): break
    default: throw .span
    }
  }

  private mutating func take(
    _ numbers: [SpokenToken.Number], _ joints: [Character]
  ) throws(SpokenDateProblem) {
    let wasAfterAt = isAfterAt
    isAfterAt = false
    guard let joint = joints.first else { return try take(numbers[0], afterAt: wasAfterAt) }
    guard joints.allSatisfy({ $0 == joint }) else { throw .span }
    switch (numbers.count, joint) {
    case (2, ":"): try setClock(numbers[0], numbers[1])
    case (3, ":"): throw .seconds
    case (3, _): try setDate(numbers)
    case (2, _) where numbers[1].digits == 4 && numbers[0].digits <= 2:
      try Self.set(&month, numbers[0].value)
      try Self.set(&year, numbers[1].value)
    case (2, _) where numbers[0].digits == 4 && numbers[1].digits <= 2:
      try Self.set(&year, numbers[0].value)
      try Self.set(&month, numbers[1].value)
    case (2, "."): try Self.set(&dotted, numbers)
    case (2, "/"): throw .noYear(example: nil)
    default: throw .span
    }
  }

  /// A number alone: an hour, a day or a year.
  private mutating func take(_ number: SpokenToken.Number, afterAt: Bool) throws(SpokenDateProblem) {
    switch meaning(at: place) {
    case .hour? where number.digits <= 2:
      place += 1
      var minute: SpokenToken.Number?
      if case .numbers(let next, let joints)? = token(at: place), joints.isEmpty, next[0].digits == 2,
        !isMonth(at: place + 1)
      {
        minute = next[0]
        place += 1
        if meaning(at: place) == .minute { place += 1 }
      }
      try setClock(number, minute)
    case .part? where number.digits <= 2: try setClock(number, nil)
    case .ending?:
      place += 1
      try Self.set(&day, number)
    default:
      if number.digits == 4 {
        try Self.set(&year, number.value)
      } else if number.digits > 2 {
        throw .unread
      } else if afterAt, !isMonth(at: place) {
        try setClock(number, nil)
      } else {
        try Self.set(&day, number)
      }
    }
  }

  private mutating func setClock(
    _ hour: SpokenToken.Number, _ minute: SpokenToken.Number?
  ) throws(SpokenDateProblem) {
    guard hour.digits <= 2, minute.map({ $0.digits == 2 }) ?? true else { throw .noSuchTime }
    try Self.set(&clock, SpokenClock(hour: hour, minute: minute))
  }

  private mutating func add(_ part: SpokenWord.DayPart) throws(SpokenDateProblem) {
    guard var known = clock, known.part == nil else { throw .unread }
    known.part = part
    clock = known
  }

  /// `27.05.2031` or `2031.05.27`.
  private mutating func setDate(_ numbers: [SpokenToken.Number]) throws(SpokenDateProblem) {
    let values = numbers.map(\.value)
    switch numbers.map({ max(2, $0.digits) }) {
    case [4, 2, 2]: try setDate(year: values[0], month: values[1], day: numbers[2])
    case [2, 2, 4]:
      let first = CivilDate(year: values[2], month: values[1], day: values[0])
      let second = CivilDate(year: values[2], month: values[0], day: values[1])
      if let first, let second, first != second { throw .twoReadings(first, second) }
      if first == nil, second != nil {
        try setDate(year: values[2], month: values[0], day: numbers[1])
      } else {
        try setDate(year: values[2], month: values[1], day: numbers[0])
      }
    case [2, 2, 2]: throw .twoDigitYear
    default: throw .unread
    }
  }

  private mutating func setDate(
    year: Int, month: Int, day: SpokenToken.Number
  ) throws(SpokenDateProblem) {
    try Self.set(&self.year, year)
    try Self.set(&self.month, month)
    try Self.set(&self.day, day)
  }

  /// A part that is there twice says two things.
  private static func set<Part>(_ part: inout Part?, _ value: Part) throws(SpokenDateProblem) {
    guard part == nil else { throw .span }
    part = value
  }

  private func token(at index: Int) -> SpokenToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  private func meaning(at index: Int) -> SpokenWord? {
    if case .word(let word)? = token(at: index) { SpokenWord(word) } else { nil }
  }

  /// Whether a number of one or two digits stands there alone.
  private func isSmallNumber(at index: Int) -> Bool {
    if case .numbers(let numbers, _)? = token(at: index) {
      numbers.count == 1 && numbers[0].digits <= 2
    } else {
      false
    }
  }

  private func isMonth(at index: Int) -> Bool {
    switch meaning(at: index) {
    case .month?, .tuesdayOrMarch?: true
    case .ending?: isMonth(at: index + 1)
    default: false
    }
  }

  private var hasOtherMonth: Bool {
    tokens.indices.contains { index in
      if case .month? = meaning(at: index) { true } else { false }
    } || tokens.contains { if case .numbers(let numbers, _) = $0 { numbers.count == 3 } else { false } }
  }
}

extension SpokenDateReading {
  /// Puts the parts together.
  fileprivate mutating func assembled() throws(SpokenDateProblem) -> RecordDate {
    guard let date = try wholeDate() else { return try monthOrYear() }
    if let weekday, date.weekday != weekday { throw .wrongWeekday(weekday, date) }
    if let dotted, clock == nil {
      clock = SpokenClock(hour: dotted[0], minute: dotted[1])
      self.dotted = nil
    }
    guard dotted == nil else { throw .span }
    guard let clock else { return RecordDate(date) }
    return RecordDate(LocalMoment(date: date, time: try clock.time()))
  }

  /// The day; nil when none is said.
  private func wholeDate() throws(SpokenDateProblem) -> CivilDate? {
    if let daysAhead {
      guard day == nil, month == nil, year == nil else { throw .span }
      guard let today else { throw .noToday }
      guard let date = today.adding(days: daysAhead) else { throw .unread }
      return date
    }
    guard let day else { return nil }
    guard day.digits <= 2 else { throw .unread }
    guard let month else { throw .incomplete }
    guard let year else { throw .noYear(example: next(month: month, day: day.value)) }
    guard let date = CivilDate(year: year, month: month, day: day.value) else {
      guard (1...12).contains(month) else { throw .noSuchMonth(month) }
      throw .noSuchDay(month: month, last: CivilDate.daysInMonth(year: year, month: month))
    }
    return date
  }

  private func monthOrYear() throws(SpokenDateProblem) -> RecordDate {
    if let dotted, year == nil, month == nil {
      throw .noYear(example: next(month: dotted[1].value, day: dotted[0].value))
    }
    guard weekday == nil, clock == nil, dotted == nil else { throw .incomplete }
    guard let year else {
      if month != nil { throw .noYear(example: nil) }
      throw .incomplete
    }
    let point =
      month.map { PartialDate(year: year, month: $0) } ?? PartialDate(year: year)
    guard let point else { throw .noSuchMonth(month ?? 0) }
    return RecordDate(point)
  }

  /// The next day of that name, today or later, as an example of one with a year.
  private func next(month: Int, day: Int) -> CivilDate? {
    guard let today else { return nil }
    return [today.year, today.year + 1].lazy
      .compactMap { CivilDate(year: $0, month: month, day: day) }.first { $0 >= today }
  }
}
