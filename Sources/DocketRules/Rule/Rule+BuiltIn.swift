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
  ///
  /// Advice about layout and form may be weighed like all other advice.
  public static let bindingIDs: Set<String> = Set(
    builtIn.filter { rule in
      let description = rule.description
      switch description.family {
      case .privacy: return true
      case .syntax, .schema: return description.severity == .error
      default: return rule.check.phase == .reading && description.id != RuleDescription.unusedException.id
      }
    }.map(\.id) + ["withdrawn-record", "binding-rule"])
}
