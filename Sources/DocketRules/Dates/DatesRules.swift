extension Rule {
  /// What dates say about each other.
  static let datesRules: [Rule] = [
    .dateFormat,
    .nonexistentDate,
    .intervalOrder,
    .unsupportedDateFeature,
    .futureDate,
    .implausibleDate,
    .timelineOrder,
    .overlappingDetention,
    .releaseBeforeDetention,
    .custodyRequired,
    .outsideLifespan,
    .mismatchedDates,
    .proceduralOrder,
    .termArithmetic,
    .overdueRelease,
    .custodyWithoutEnd,
    .sentenceNotBegun,
    .finalityUnstated,
    .ambiguousProceeding,
    .uncertainDeath,
    .custodyUnreported,
    .misdirectedLetters,
    .statusContradictsTimeline,
  ]
}
