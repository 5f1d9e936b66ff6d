extension Rule {
  /// The record format beyond what reading checks.
  static let schemaRules: [Rule] = [
    .unresolvedReference,
    .duplicateID,
    .filenameMatchesID,
    .requiredWith,
    .conflictsWith,
    .propertyScope,
    .unusedDefinition,
  ]
}
