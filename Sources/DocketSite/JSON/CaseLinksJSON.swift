import DocketLanguage
import DocketRecords

extension JSONObjectType where Owner == CaseInSite {
  /// Where more about a case is published.
  static let caseLinks = JSONObjectType(
    "case_links", "Where more about a case is published: paths from the root of the site.",
    [
      .required("json", .path, "The whole case in all languages.") { JSONFiles.path(ofCase: $0.record.id) },
      .optional("plain", .pathByLanguage, "The whole case with plain strings, for readers of a language.") {
        owner in
        owner.paths { JSONFiles.path(ofCase: owner.record.id, in: $0) }
      },
      .optional("page", .pathByLanguage, "Its page.") { owner in
        owner.paths { PagePath.ofCase(owner.record.id, $0) }
      },
      .optional("calendar", .pathByLanguage, "Its calendar.") { owner in
        owner.paths { "calendars/\($0)/cases/\(owner.record.id).ics" }
      },
    ])
}

extension CaseInSite {
  fileprivate func paths(_ path: (LanguageTag) -> String) -> LanguageText? {
    LanguageText(
      versions: site.languages.published.map { LanguageText.Version(language: $0, text: path($0)) })
  }
}

extension JSONKind where Value == LanguageText {
  /// The path of a published file by its language.
  static let pathByLanguage = JSONKind(.byLanguage(JSONKind<String>.path.shape), languages.write)
}
