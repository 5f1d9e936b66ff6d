public import DocketDiagnostics

/// A weekday of a month that returns every year, for instance the second Sunday of October.
public struct MonthlyWeekday: Sendable {
  /// The month, 1 to 12.
  @Stated public var month: Located<Int>?
  /// The day of the week.
  @Stated public var weekday: Located<WeekdayName>?
  /// Which one of the month: 1 to 5, or -1 for the last.
  @Stated public var nth: Located<Int>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension MonthlyWeekday {
  enum Keys {
    static let month = Field<Int>("month", .integer(1...12), .required, "The month, 1 to 12.", example: "10")
    static let weekday = Field<WeekdayName>(
      "weekday", .word, .required,
      "The day of the week.",
      example: "sunday")
    static let nth = Field<Int>(
      "nth", .nth, .required,
      "Which one of the month: 1 to 5, or -1 for the last.",
      example: "2")
  }

  /// The monthly weekday of the record format.
  public static let entity = Entity<MonthlyWeekday>(
    "monthly weekday", "A weekday of a month that returns every year.",
    [
      Keys.month.description, Keys.weekday.description, Keys.nth.description,
    ]
  ) { object in
    MonthlyWeekday(
      month: object.take(Keys.month),
      weekday: object.take(Keys.weekday),
      nth: object.take(Keys.nth),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
