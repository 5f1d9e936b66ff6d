public import DocketDiagnostics
import DocketRecords
import DocketYAML

extension Rule {
  /// All rules, one line each, by family.
  public static let builtIn: [Rule] = [
    // Privacy: runs first, on bytes.
    .paymentCardNumber,
    .bidiControl,
    // Schema.
    .unresolvedReference,
    .duplicateID,
    .filenameMatchesID,
    // Dates.
    .futureDate,
    .overlappingDetention,
    // Citations.
    .citationNeeded,
    .sourcePredatesEvent,
    // Translations.
    .missingTranslation,
    .numberMismatch,
    // Calendar.
    .eventTimezone,
    .severalEditionsInYear,
    // Corpus.
    .withdrawnRecord,
    .unknownRule,
    // Change.
    .silentReschedule,
  ]

  /// The descriptions of everything that can be found, also by reading alone.
  public static let allDescriptions: [RuleDescription] =
    YAMLRules.all + SchemaRules.all + builtIn.map(\.description) + [.unusedException, .unexpectedFile]
}
