public import DocketDiagnostics
import DocketRecords
import DocketYAML

extension Rule {
  /// All rules by family; each family's folder has its list.
  public static let builtIn: [Rule] =
    privacyRules + syntaxRules + schemaRules + datesRules + citationsRules + translationsRules + calendarRules
    + corpusRules + changeRules

  /// The descriptions of everything that can be found, also by reading alone.
  public static let allDescriptions: [RuleDescription] = builtIn.map(\.description)

  /// The rules that no exception and no configuration sets aside: what endangers people, what cannot be read, and
  /// what would let one record take the place of another.
  public static let bindingIDs: Set<String> = Set(
    allDescriptions.filter { [.privacy, .syntax, .schema].contains($0.family) }.map(\.id)
      + ["withdrawn-record", "unexpected-file", "binding-rule"])
}
