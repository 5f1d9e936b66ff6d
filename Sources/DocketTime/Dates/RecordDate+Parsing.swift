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
    throw DateExplainer.fault(in: bytes)
  }
}
