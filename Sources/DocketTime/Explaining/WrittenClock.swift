/// A time of day at the end of a date in another notation: `T9:30`, `10.30`, `10h30`, `T1030`.
struct WrittenClock {
  /// The time of day.
  let time: ClockTime
  /// What stands before it, without the `T`, comma and spaces in between.
  let dateText: ArraySlice<UInt8>

  /// Finds the time; `nil` when the text does not end in one.
  init?(endOf text: ArraySlice<UInt8>) {
    guard let split = text.lastIndex(where: { $0 | 0x20 == UInt8(ascii: "t") || $0.isASCIISpace }) else {
      return nil
    }
    let clock = text[text.index(after: split)...]
    let fields = clock.split { $0 == 0x3A || $0 == 0x2E || $0 | 0x20 == UInt8(ascii: "h") }
    let isMarked = !text[split].isASCIISpace
    let numbers = fields.compactMap { WrittenNumber($0)?.value }
    guard numbers.count == fields.count, let first = numbers.first else { return nil }
    let time: ClockTime?
    switch fields.map(\.count) {
    case [1, 2], [2, 2]: time = ClockTime(hour: first, minute: numbers[1])
    case [1], [2]:
      let isHour = isMarked || clock.last.map { $0 | 0x20 } == UInt8(ascii: "h")
      time = isHour ? ClockTime(hour: first, minute: 0) : nil
    case [4] where isMarked: time = ClockTime(hour: first / 100, minute: first % 100)
    default: time = nil
    }
    guard let time else { return nil }
    self.time = time
    let date = text[..<split]
    let last = date.lastIndex { !$0.isASCIISpace && $0 != UInt8(ascii: ",") }
    dateText = last.map { date[...$0] } ?? date.prefix(0)
  }
}
