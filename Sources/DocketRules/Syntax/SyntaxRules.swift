extension Rule {
  /// How files are written, beyond what the parser checks.
  static let syntaxRules: [Rule] = [
    .yamlSyntax,
    .fileEncoding,
    .unicodeLineBreaks,
    .resourceLimits,
    .restrictedYAMLFeatures,
    .keyDuplicates,
    .noBreakSpaceSyntax,
    .commentTruncatesValue,
    .portableYAML,
    .implicitTyping,
    .lookalikePunctuation,
    .formatting,
  ]
}
