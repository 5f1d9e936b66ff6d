/// Recognises what records don't use in a time of day: seconds, offsets, times without a day.
enum ClockFeatures {
  /// The problem of a date and the time of day behind it.
  ///
  /// - Parameters:
  ///   - date: what stands before the `T`.
  ///   - clock: the `T` and everything behind it.
  /// - Returns: the problem, or `nil` when it lies elsewhere.
  static func fault(date: ArraySlice<UInt8>, clock: ArraySlice<UInt8>) -> DateFault? {
    do throws(DateFault) {
      guard let point = try DateParser.point(date) else { return nil }
      guard point.precision == .day else { return DateFault(.clockWithoutDay, at: clock.indices) }
    } catch {
      return error
    }
    let reader = DigitReader(bytes: clock)
    guard reader.number(at: 1, count: 2) != nil, reader.has(":", at: 3),
      reader.number(at: 4, count: 2) != nil
    else { return nil }
    let rest = clock.dropFirst(6)
    switch rest.first {
    case UInt8(ascii: ":"):
      let seconds = rest.prefix { $0.isASCIIDigit || [0x2C, 0x2E, 0x3A].contains($0) }
      return DateFault(.unsupported(feature: .seconds), at: seconds.indices)
    case UInt8(ascii: "Z"), UInt8(ascii: "z"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      return DateFault(.unsupported(feature: .offset), at: rest.indices)
    default: return nil
    }
  }
}
