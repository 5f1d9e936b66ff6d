extension Rule {
  /// The record format beyond what reading checks.
  static let schemaRules: [Rule] = [
    .unknownKey,
    .requiredKey,
    .typeMismatch,
    .oneOf,
    .blankValue,
    .idFormat,
    .valueFormat,
    .unresolvedReference,
    .duplicateID,
    .filenameMatchesID,
    .requiredWith,
    .conflictsWith,
    .propertyScope,
    .unusedDefinition,
  ]
}
