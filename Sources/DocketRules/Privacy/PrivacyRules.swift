extension Rule {
  /// Private data and safety.
  static let privacyRules: [Rule] = [
    .paymentCardNumber,
    .bankAccount,
    .phoneNumber,
    .nationalIdentifier,
    .incompleteRedaction,
    .bidiControl,
  ]
}
