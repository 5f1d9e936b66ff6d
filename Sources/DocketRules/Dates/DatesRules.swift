extension Rule {
  /// Dates and legal time.
  static let datesRules: [Rule] = [
    .dateFormat,
    .nonexistentDate,
    .intervalOrder,
    .unsupportedDateFeature,
    .futureDate,
    .overlappingDetention,
  ]
}
