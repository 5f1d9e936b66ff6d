import DocketDiagnostics

/// What reading finds by itself, with its examples.
extension Rule {
  /// An exception that accepts nothing any more; the runner finds it.
  static let unusedException: Rule = Rule(
    .unusedException,
    examples: [
      .reports(
        "This exception for `overlapping-detention` accepts nothing any more.",
        in: "exceptions: [{rule: ⟦overlapping-detention⟧, reason: The release was not reported.}]\n"),
      .accepts(
        """
        exceptions: [{rule: overlapping-detention, reason: The release was not reported., at: again}]
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: again, date: 2030-09-04, type: rearrest, who: lorne, sources: [bulletin]}
        """),
    ],
    check: .reading)

  /// A file that does not belong under `records/`; looking for the files finds it, so no example can show it.
  static let unexpectedFile: Rule = Rule(.unexpectedFile, examples: [], check: .reading)
}
