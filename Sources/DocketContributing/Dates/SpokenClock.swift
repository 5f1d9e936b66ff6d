import DocketTime

/// An hour as somebody said it.
struct SpokenClock {
  let hour: SpokenToken.Number
  var minute: SpokenToken.Number? = nil
  var part: SpokenWord.DayPart? = nil

  /// The time on a clock of 24 hours; refused where it may be before or after noon.
  func time() throws(SpokenDateProblem) -> ClockTime {
    guard let time = ClockTime(hour: try hour24(), minute: minute?.value ?? 0) else { throw .noSuchTime }
    return time
  }

  private func hour24() throws(SpokenDateProblem) -> Int {
    let value = hour.value
    switch (part, value) {
    case (.am, 12), (.pm, 12): throw .twelve
    case (.am, 1...11), (.morning, 4...11): return value
    case (.pm, 1...11), (.afternoon, 1...6), (.evening, 4...11): return value + 12
    case (.afternoon, 12...18), (.evening, 16...23): return value
    case (.some, _): throw .noSuchTime
    // Courts sit at 9 in the morning and not in the evening; of `3:00` nobody can tell.
    case (nil, 1...7) where hour.digits == 1:
      let choices = [value, value + 12].compactMap { ClockTime(hour: $0, minute: minute?.value ?? 0) }
      guard choices.count == 2 else { throw .noSuchTime }
      throw .halfOfDay(choices[0], choices[1])
    case (nil, _): return value
    }
  }
}
