extension Rule {
  /// How files are written, beyond what the parser checks.
  static let syntaxRules: [Rule] = [
    .yamlSyntax,
    .fileEncoding,
    .unicodeLineBreaks,
    .resourceLimits,
    .restrictedYAMLFeatures,
    .keyDuplicates,
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
