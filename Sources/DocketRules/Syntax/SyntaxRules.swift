extension Rule {
  /// Reading the file, beyond what the parser says.
  static let syntaxRules: [Rule] = [
    .noBreakSpaceSyntax,
    .commentTruncatesValue,
    .portableYAML,
    .implicitTyping,
    .lookalikePunctuation,
    .formatting,
  ]
}
