extension Rule {
  /// A file that does not belong under `records/`; looking for the files finds it, so no example can show it.
  static let unexpectedFile: Rule = Rule(.unexpectedFile, examples: [], check: .reading)
}
