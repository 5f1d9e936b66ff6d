/// What a number counts, where a word behind it tells.
package enum NumberUnit: UInt8, Sendable {
  case minute, hour, day, week, month, year, decade, century
  case rouble, hryvnia, euro, dollar, rial, yuan
  case metre, kilometre, kilogram

  /// Whether lengths of time are measured in it.
  var isTime: Bool { rawValue <= Self.decade.rawValue }

  /// Whether sums are told in it.
  var isMoney: Bool { (Self.rouble.rawValue...Self.yuan.rawValue).contains(rawValue) }

  /// Whether another unit measures the same, as years and days do.
  func isKin(of other: NumberUnit) -> Bool {
    self == other || isTime && other.isTime || isMoney && other.isMoney
      || rawValue >= Self.metre.rawValue && other.rawValue >= Self.metre.rawValue
  }

  /// Its length; nil for what is no time, or has no number of years as the twentieth century has.
  var length: TimeLength? {
    switch self {
    case .minute: TimeLength(minutes: 1)
    case .hour: TimeLength(minutes: 60)
    case .day: TimeLength(minutes: 1440)
    case .week: TimeLength(minutes: 7 * 1440)
    case .month: TimeLength(months: 1)
    case .year: TimeLength(months: 12)
    case .decade: TimeLength(months: 120)
    default: nil
    }
  }
}

/// A length of time: months, which differ in length, and minutes, each counted in twentieths, so that 4.5 years and 0.25
/// days are whole.
struct TimeLength: Hashable {
  private var monthParts: Int
  private var minuteParts: Int

  /// A length of whole months and minutes.
  init(months: Int = 0, minutes: Int = 0) {
    monthParts = months * Self.parts
    minuteParts = minutes * Self.parts
  }

  private static let parts = 20

  /// A whole number of times this, and half of it more.
  func times(_ count: Int, andHalf: Bool) -> TimeLength? {
    count < 1_000_000 ? decimal(count * 10 + (andHalf ? 5 : 0), tenths: 1) : nil
  }

  /// A decimal number of times this; nil where a part of a part is left, or where the number is absurd.
  ///
  /// - Parameters:
  ///   - digits: the digits as a whole number: 45 for 4.5.
  ///   - tenths: how many of them stand behind the decimal sign.
  /// - Returns: the product.
  func decimal(_ digits: Int, tenths: Int) -> TimeLength? {
    guard digits >= 0, digits < 10_000_000, tenths <= 3 else { return nil }
    var divisor = 1
    for _ in 0..<tenths { divisor *= 10 }
    let (months, minutes) = (monthParts * digits, minuteParts * digits)
    guard months % divisor == 0, minutes % divisor == 0 else { return nil }
    var length = self
    length.monthParts = months / divisor
    length.minuteParts = minutes / divisor
    return length
  }

  /// Both one after the other.
  static func + (left: TimeLength, right: TimeLength) -> TimeLength {
    var sum = left
    sum.monthParts += right.monthParts
    sum.minuteParts += right.minuteParts
    return sum
  }
}
