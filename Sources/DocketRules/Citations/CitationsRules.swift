extension Rule {
  /// Sources and claims.
  static let citationsRules: [Rule] = [
    .citationNeeded,
    .sourcePredatesEvent,
  ]
}
