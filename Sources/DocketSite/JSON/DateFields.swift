import DocketJSON
import DocketTime

/// The members that say when something is, each of one type.
enum DateFields {
  /// The members of a date, named with a prefix; left out as a whole where there is none.
  static func of<Owner>(_ date: @escaping @Sendable (Owner) -> RecordDate?) -> [JSONField<Owner>] {
    [
      .optional("date", .date, "When, as the record writes it; hours are local at the court.", date),
      .optional("date_precision", .precision, "How exactly the date is known.") { date($0)?.precision },
      .optional("date_approximate", .flag, "Whether the date is an estimate.") { date($0)?.isApproximate },
      .optional("date_unsure", .flag, "Whether the date is in doubt.") { date($0)?.isUnsure },
      .optional("earliest", .day, "The first day that the date can mean.") { date($0)?.earliest },
      .optional("latest", .day, "The last day that the date can mean; absent without an end.") {
        date($0)?.latest
      },
    ]
  }
}

extension JSONKind where Value == DatePrecision {
  /// How exactly a date is known.
  static let precision = JSONKind(.simple([.init("enum", ["year", "month", "day", "minute"])])) {
    precision, writer in
    switch precision {
    case .year: writer.string("year")
    case .month: writer.string("month")
    case .day: writer.string("day")
    case .minute: writer.string("minute")
    }
  }
}
