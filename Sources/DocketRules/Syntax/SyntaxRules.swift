extension Rule {
  /// How files are written, beyond what the parser checks.
  static let syntaxRules: [Rule] = []
}
