extension Rule {
  /// The records against an earlier state.
  static let changeRules: [Rule] = [
    .silentReschedule,
    .unsourcedDateChange,
    .idRemoved,
    .coverageThreshold,
    .eventIDStability,
    .unreadableBefore,
  ]
}
