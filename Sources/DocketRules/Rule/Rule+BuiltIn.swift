public import DocketDiagnostics
import DocketRecords
import DocketYAML

extension Rule {
  /// All rules by family; each family's folder has its list.
  public static let builtIn: [Rule] =
    privacyRules + syntaxRules + schemaRules + datesRules + citationsRules + translationsRules + calendarRules
    + corpusRules + changeRules

  /// The descriptions of everything that can be found, also by reading alone.
  public static let allDescriptions: [RuleDescription] =
    YAMLRules.all + SchemaRules.all + builtIn.map(\.description) + [.unusedException, .unexpectedFile]

  /// The rules that no exception and no configuration sets aside.
  ///
  /// They are about what endangers people, what cannot be read, and what would let one record take the place of
  /// another. What is only advice about a file can be set aside.
  public static let bindingIDs: Set<String> = Set(
    allDescriptions.filter(\.isBinding).map(\.id) + ["withdrawn-record", "unexpected-file", "binding-rule"])
}

extension RuleDescription {
  /// Whether the rule is one of privacy, or an error of the file itself.
  fileprivate var isBinding: Bool {
    switch family {
    case .privacy: true
    case .syntax, .schema: severity == .error
    case .dates, .citations, .translations, .calendar, .corpus, .change: false
    }
  }
}
