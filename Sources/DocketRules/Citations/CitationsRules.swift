extension Rule {
  /// Sources and claims.
  static let citationsRules: [Rule] = [
    .citationNeeded,
    .bareURL,
    .citationFields,
    .genericTitle,
    .malformedURL,
    .forbiddenURLScheme,
    .trackingParameters,
    .nonCanonicalURL,
    .accessDate,
    .archiveMissing,
    .archiveURLMalformed,
    .archiveMismatch,
    .archiveInURLField,
    .duplicateSource,
    .sourcePredatesEvent,
    .independentSources,
    .attributionRequired,
  ]
}
