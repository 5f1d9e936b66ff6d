/// What a single date in another notation may mean: one or two points, or why it is none.
enum PointReading {
  /// One point, or two: the first with the day before the month, the second the other way round.
  case points([PartialDate])
  /// The notation is clear, but there is no such day, or the year has two digits.
  case fault(DateFault)

  /// Reads a date with its mark and its time of day; `nil` when nothing like a date is there.
  init?(_ text: ArraySlice<UInt8>) {
    if let point = (try? DateParser.point(text)) ?? nil {
      self = .points([point])
      return
    }
    let (plain, qualifier) = DateParser.splitQualifier(text)
    if let clock = WrittenClock(endOf: plain), let dates = Self.read(date: clock.dateText) {
      guard qualifier == .none, let moments = dates.with(clock.time) else { return nil }
      self = moments
    } else if let dates = Self.read(date: plain) {
      self = dates.with(qualifier)
    } else {
      return nil
    }
  }

  /// Reads a date without mark and time of day: numbers in some order, or with a month's name.
  private static func read(date text: ArraySlice<UInt8>) -> Self? {
    NumberFields(text)?.reading ?? NamedMonth(text)?.reading
  }

  /// Keeps those of the readings that are real days, or says what is wrong with the likeliest.
  init?(days: [WrittenDay]) {
    var points: [PartialDate] = []
    for day in days {
      guard let date = CivilDate(year: day.year.value, month: day.month.value, day: day.day.value) else {
        continue
      }
      if !points.contains(PartialDate(date)) { points.append(PartialDate(date)) }
    }
    guard points.isEmpty else {
      self = .points(points)
      return
    }
    guard let likeliest = days.first(where: { (1...12).contains($0.month.value) }) ?? days.first else {
      return nil
    }
    self = .fault(likeliest.fault)
  }

  private func with(_ time: ClockTime) -> Self? {
    guard case .points(let points) = self else { return self }
    let moments = points.compactMap { $0.date.map { PartialDate(LocalMoment(date: $0, time: time)) } }
    return moments.count == points.count ? .points(moments) : nil
  }

  private func with(_ qualifier: PartialDate.Qualifier) -> Self {
    guard case .points(let points) = self else { return self }
    return .points(points.map { $0.with(qualifier) })
  }
}
