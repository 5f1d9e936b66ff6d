extension Rule {
  /// Dates and legal time.
  static let datesRules: [Rule] = [
    .futureDate,
    .overlappingDetention,
  ]
}
