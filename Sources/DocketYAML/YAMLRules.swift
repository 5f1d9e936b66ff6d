public import DocketDiagnostics
public import DocketLanguage

/// The rules that reading a file checks.
public enum YAMLRules {
  /// Every rule, in the order in which they are checked.
  public static let all: [RuleDescription] = [
    FileEncoding.rule, UnicodeLineBreaks.rule, ResourceLimits.rule, YAMLSyntax.rule,
    RestrictedFeatures.rule, KeyDuplicates.rule,
  ]

  /// Files are UTF-8 text.
  public static let fileEncoding = FileEncoding.rule
  /// Lines end where people see them end.
  public static let unicodeLineBreaks = UnicodeLineBreaks.rule
  /// Files stay small enough to be read safely.
  public static let resourceLimits = ResourceLimits.rule
  /// Files can be read as YAML.
  public static let yamlSyntax = YAMLSyntax.rule
  /// Files do without what makes YAML hard to check.
  public static let restrictedYAMLFeatures = RestrictedFeatures.rule
  /// No key stands twice in a block.
  public static let keyDuplicates = KeyDuplicates.rule

  /// Every phrase these rules may say, for checks of the message catalogue; keys are unique within a rule.
  public static let phrases: [String: [Phrase]] = [
    FileEncoding.rule.id: FileEncoding.phrases,
    UnicodeLineBreaks.rule.id: UnicodeLineBreaks.phrases,
    ResourceLimits.rule.id: ResourceLimits.phrases,
    YAMLSyntax.rule.id: YAMLSyntax.phrases,
    RestrictedFeatures.rule.id: RestrictedFeatures.phrases,
    KeyDuplicates.rule.id: KeyDuplicates.phrases,
  ]
}
