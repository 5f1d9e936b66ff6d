extension Rule {
  /// Private data and safety.
  static let privacyRules: [Rule] = [
    .paymentCardNumber,
    .bankAccount,
    .phoneNumber,
    .nationalIdentifier,
    .incompleteRedaction,
    .emailAddress,
    .secretToken,
    .urlCredentials,
    .homeAddress,
    .minorIdentified,
    .consentRequired,
    .confidentialPublished,
    .unsafeMarkup,
    .formulaPrefix,
    .confusableHost,
    .bidiControl,
    .invisibleCharacters,
  ]
}
