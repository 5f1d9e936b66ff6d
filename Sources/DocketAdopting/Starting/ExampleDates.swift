import DocketTime

/// The days of the example, so that it has no finding on the day it is written, nor for half a year.
struct ExampleDates {
  /// The values for the example's templates.
  let values: [String: String]

  /// Chooses days around one.
  ///
  /// - Parameter today: the day on which the example is written.
  init(around today: CivilDate) {
    let read = Self.day(-2, from: today)
    values = [
      "EXAMPLE_CHARGED": Self.day(-120, from: today).description,
      "EXAMPLE_HELD": Self.wednesday(-39, from: today).description,
      "EXAMPLE_REPORTED": Self.wednesday(-39, from: today).description,
      "EXAMPLE_TOLD": Self.day(-20, from: today).description,
      "EXAMPLE_READ": read.description,
      "EXAMPLE_STAMP": read.compact + "120000",
      "EXAMPLE_EVENING": Self.day(30, from: today).description,
      "EXAMPLE_AHEAD": Self.wednesday(182, from: today).description,
    ]
  }

  private static func day(_ distance: Int, from today: CivilDate) -> CivilDate {
    today.adding(days: distance) ?? today
  }

  /// Courts seldom sit at the weekend.
  private static func wednesday(_ distance: Int, from today: CivilDate) -> CivilDate {
    let near = day(distance, from: today)
    return day((Weekday.wednesday.rawValue - near.weekday.rawValue + 7) % 7, from: near)
  }
}
