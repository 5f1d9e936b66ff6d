extension Rule {
  /// The records against each other, and the configuration.
  static let corpusRules: [Rule] = [
    .withdrawnRecord,
    .unknownRule,
    .bindingRule,
    .siteContact,
    .asymmetricLink,
    .nearDuplicatePerson,
    .crossRecordConflict,
    .inconsistentInstitution,
    .staleRecord,
    .pathCollision,
    .unusedException,
    .unexpectedFile,
  ]
}
