import DocketRecords
import DocketTime

/// When a day takes place, and comes back.
struct DaySchedule {
  /// The day or days of one edition.
  var date: RecordDate?
  /// All editions, where they are written out.
  var dates: [RecordDate] = []
  var recurrence: PublicDay.Recurrence?
  /// Nothing before.
  var since: RecordDate?
  /// Nothing after.
  var until: RecordDate?
  /// Which day is kept for a 29 February in common years; none where left out.
  var leapDay: LeapDay?
}
