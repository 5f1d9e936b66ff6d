import DocketContributing
import DocketLanguage
public import DocketRecords

extension StartSettings {
  /// The decisions of records that are there already.
  ///
  /// - Parameters:
  ///   - pipeline: their `pipeline.yml`.
  ///   - forges: where they are checked.
  ///   - known: what is known besides.
  public init(_ pipeline: Pipeline, forges: [StartForge], _ known: StartSurroundings) {
    let site = pipeline.site?.value
    var languages = pipeline.languages?.value.published?.value.map(\.value) ?? []
    if let main = pipeline.languages?.value.defaultLanguage?.value {
      languages.removeAll { $0 == main }
      languages.insert(main, at: 0)
    }
    self.init(
      languages: languages,
      titles: LanguageTexts(site?.title?.value.versions.map { ($0.language, $0.text) } ?? []),
      url: site?.url?.value ?? "", uidDomain: site?.uidDomain?.value ?? "",
      contact: site?.contact?.value.text, repository: site?.repository?.value.address, forges: forges,
      branch: known.safeBranch, release: known.release, today: known.today)
  }
}
