/// How numbers of a country are built (ITU-T E.164): its code, and how many digits there are with it.
struct PhonePlan: Sendable {
  let code: [UInt8]
  let lengths: ClosedRange<Int>
  /// The digits with which a number may go on after the code.
  let next: Set<UInt8>

  private init(_ code: Int, _ lengths: ClosedRange<Int>, _ next: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    self.code = String(code).utf8.map { $0 - 0x30 }
    self.lengths = lengths
    self.next = Set(next)
  }

  /// The plan of the country whose code digits begin with; nil for countries that are not in the table.
  static func of(_ digits: ArraySlice<UInt8>) -> PhonePlan? {
    all.first { plan in
      digits.starts(with: plan.code)
        && digits.dropFirst(plan.code.count).first.map(plan.next.contains) ?? false
    }
  }

  /// The countries in which records are kept, and those to which people fled.
  private static let all: [PhonePlan] = [
    PhonePlan(375, 12...12, [1, 2, 3, 4]), PhonePlan(380, 12...12), PhonePlan(370, 11...11),
    PhonePlan(371, 11...11), PhonePlan(372, 10...11), PhonePlan(373, 11...11), PhonePlan(374, 11...11),
    PhonePlan(381, 11...12), PhonePlan(382, 11...11), PhonePlan(358, 10...13), PhonePlan(351, 12...12),
    PhonePlan(353, 11...12), PhonePlan(359, 11...12), PhonePlan(385, 11...12), PhonePlan(386, 11...11),
    PhonePlan(420, 12...12), PhonePlan(421, 12...12), PhonePlan(972, 11...12), PhonePlan(992, 12...12),
    PhonePlan(993, 11...11), PhonePlan(994, 12...12), PhonePlan(995, 12...12), PhonePlan(996, 12...12),
    PhonePlan(998, 12...12), PhonePlan(7, 11...11, [3, 4, 6, 7, 8, 9]),
    PhonePlan(1, 11...11, [2, 3, 4, 5, 6, 7, 8, 9]), PhonePlan(33, 11...11), PhonePlan(44, 12...12),
    PhonePlan(49, 9...14), PhonePlan(30, 12...12), PhonePlan(31, 11...11), PhonePlan(32, 10...11),
    PhonePlan(34, 11...11), PhonePlan(36, 10...11), PhonePlan(39, 10...13, [0, 3]), PhonePlan(40, 11...11),
    PhonePlan(41, 11...11), PhonePlan(43, 10...14), PhonePlan(45, 10...10), PhonePlan(46, 10...12),
    PhonePlan(47, 10...10), PhonePlan(48, 11...11), PhonePlan(90, 12...12, [2, 3, 4, 5, 8]),
  ]
}
