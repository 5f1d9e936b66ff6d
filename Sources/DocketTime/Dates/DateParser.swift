/// Reads the accepted forms and nothing else; explaining the others is left to `DateExplainer`.
///
/// All offsets in faults are indices of the given slices, so they count from the whole text's start.
enum DateParser {
  private static let slash = UInt8(ascii: "/")

  /// Reads a point or an interval.
  ///
  /// - Returns: the date, or `nil` when the text does not have the shape of one.
  /// - Throws: `DateFault` when it has the shape but no such day, time or interval exists.
  static func recordDate(_ bytes: ArraySlice<UInt8>) throws(DateFault) -> RecordDate? {
    guard let split = bytes.firstIndex(of: slash) else { return try point(bytes).map { RecordDate($0) } }
    let (left, right) = (bytes[..<split], bytes[bytes.index(after: split)...])
    guard let start = try point(left) else { return nil }
    if right.elementsEqual("..".utf8) {
      guard let date = RecordDate(openFrom: start) else { throw clockInInterval(left) }
      return date
    }
    guard let end = try point(right) else { return nil }
    if start.time != nil { throw clockInInterval(left) }
    if end.time != nil { throw clockInInterval(right) }
    guard let date = RecordDate(from: start, to: end) else {
      throw DateFault(.reversed(swapped: "\(end)/\(start)"), at: bytes.indices)
    }
    return date
  }

  /// The time of day that follows a date of ten characters.
  private static func clockInInterval(_ bound: ArraySlice<UInt8>) -> DateFault {
    DateFault(.clockInInterval, at: bound.dropFirst(10).indices)
  }

  /// Reads a year, month, day or minute with its mark.
  ///
  /// - Returns: the point, or `nil` when the text does not have the shape of one.
  /// - Throws: `DateFault` when it has the shape but there is no such year, month, day or time.
  static func point(_ bytes: ArraySlice<UInt8>) throws(DateFault) -> PartialDate? {
    let (plain, qualifier) = splitQualifier(bytes)
    guard let form = DateGrammar.forms.first(where: { $0.layout.utf8.count == plain.count }),
      let fields = form.read(plain), let year = fields[.year]
    else { return nil }
    guard let month = fields[.month] else { return try wholeYear(year, plain, qualifier) }
    guard let day = fields[.day] else { return try wholeMonth(year, month, plain, qualifier) }
    let date = try known(year, month, day, plain)
    guard let hour = fields[.hour], let minute = fields[.minute] else {
      return PartialDate(date, qualifier: qualifier)
    }
    guard let time = ClockTime(hour: hour, minute: minute) else {
      throw DateFault(.noSuchTime(hour: hour, minute: minute), at: plain.dropFirst(11).indices)
    }
    guard qualifier == .none || form.mayBeQualified else {
      throw DateFault(.qualifiedClock, at: plain.endIndex..<bytes.endIndex)
    }
    return PartialDate(LocalMoment(date: date, time: time))
  }

  /// Takes a `~` or `?` off the end.
  static func splitQualifier(
    _ bytes: ArraySlice<UInt8>
  ) -> (plain: ArraySlice<UInt8>, qualifier: PartialDate.Qualifier) {
    switch bytes.last {
    case UInt8(ascii: "~"): (bytes.dropLast(), .approximate)
    case UInt8(ascii: "?"): (bytes.dropLast(), .unsure)
    default: (bytes, .none)
    }
  }

  private static func wholeYear(
    _ year: Int, _ text: ArraySlice<UInt8>, _ qualifier: PartialDate.Qualifier
  ) throws(DateFault) -> PartialDate {
    guard let point = PartialDate(year: year, qualifier: qualifier) else {
      throw fault(year, 1, text)
    }
    return point
  }

  private static func wholeMonth(
    _ year: Int, _ month: Int, _ text: ArraySlice<UInt8>, _ qualifier: PartialDate.Qualifier
  ) throws(DateFault) -> PartialDate {
    guard let point = PartialDate(year: year, month: month, qualifier: qualifier) else {
      throw fault(year, month, text)
    }
    return point
  }

  private static func known(
    _ year: Int, _ month: Int, _ day: Int, _ text: ArraySlice<UInt8>
  ) throws(DateFault) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else { throw fault(year, month, text) }
    return date
  }

  /// Says which of the parts at their usual places does not exist: the year, else the month, else the day.
  private static func fault(_ year: Int, _ month: Int, _ text: ArraySlice<UInt8>) -> DateFault {
    if year == 0 { return DateFault(.noSuchYear, at: text.prefix(4).indices) }
    let monthRange = text.dropFirst(5).prefix(2).indices
    if (21...41).contains(month) { return DateFault(.unsupported(feature: .season), at: monthRange) }
    guard (1...12).contains(month) else { return DateFault(.noSuchMonth(month), at: monthRange) }
    let lastDay = CivilDate.daysInMonth(year: year, month: month)
    return DateFault(
      .noSuchDay(year: year, month: month, lastDay: lastDay), at: text.dropFirst(8).prefix(2).indices)
  }
}

extension RecordDate {
  /// The longest text that is looked at closely, in UTF-8 bytes; the longest date has 23.
  private static let longestText = 200

  /// Reads the text of a `date` key: exactly what `description` writes, without spaces around it.
  ///
  /// - Parameter text: any text; a hostile one costs no more than an ordinary one.
  /// - Returns: the date.
  /// - Throws: `DateFault`, which says what to type instead and where.
  public static func parse(_ text: String) throws(DateFault) -> RecordDate {
    let length = text.utf8.count
    guard length <= longestText else { throw DateFault(.notADate, at: 0..<length) }
    let bytes = Array(text.utf8)[...]
    if let date = try DateParser.recordDate(bytes) { return date }
    throw OpenParts.fault(in: bytes) ?? DateExplainer.fault(in: bytes)
  }
}
