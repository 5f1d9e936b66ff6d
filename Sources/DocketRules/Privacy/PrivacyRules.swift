extension Rule {
  /// Private data and safety.
  static let privacyRules: [Rule] = [
    .paymentCardNumber,
    .bidiControl,
  ]
}
