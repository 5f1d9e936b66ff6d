import DocketTime

extension DateProblem {
  /// The date that a text can only mean; nil where somebody has to choose.
  ///
  /// A wrong day sends people to the wrong court. So `05.06.2024` is asked for, as are all intervals, and years that may
  /// be counted in another calendar.
  ///
  /// - Parameter text: what stands in the file.
  /// - Returns: a point of the calendar.
  func onlyReading(of text: String) -> RecordDate? {
    let least: DatePrecision
    let reading: String
    switch self {
    case .dotted(let readings) where readings.count == 1:
      // `201112` is a month, or the 20th of November 2012.
      least = text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? .day : .month
      reading = readings[0]
    case .spaced(let only), .lookalike(let only):
      least = .day
      reading = only
    default: return nil
    }
    guard let date = try? RecordDate.parse(reading), case .point(let point) = date.shape,
      point.qualifier == .none, point.precision >= least, (1900...2100).contains(point.year),
      text.unicodeScalars.allSatisfy({ !Self.isDigitOfOtherScript($0) })
    else { return nil }
    return date
  }

  /// Whether a character is a digit other than 0 to 9, whose writer may count years otherwise.
  private static func isDigitOfOtherScript(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.numericType != nil && !(0xFF10...0xFF19).contains(scalar.value)
  }
}
