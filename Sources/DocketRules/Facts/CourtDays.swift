import DocketTime

/// The days on which courts of a state rest every week.
///
/// Unicode CLDR 48, `weekData` (`weekendStart` and `weekendEnd` by territory). Such days change by a decree once in a
/// generation; who finds one that is out of date corrects this table.
enum Weekends {
  /// The days of rest of a state.
  ///
  /// - Parameter state: its code of ISO 3166-1.
  /// - Returns: Saturday and Sunday where the table has nothing else.
  static func days(in state: String) -> Set<Weekday> {
    if fridayAndSaturday.contains(state) { return [.friday, .saturday] }
    return others[state] ?? [.saturday, .sunday]
  }

  private static let fridayAndSaturday: Set<String> = [
    "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE",
  ]
  private static let others: [String: Set<Weekday>] = [
    "AF": [.thursday, .friday], "IN": [.sunday], "IR": [.friday], "UG": [.sunday],
  ]
}
