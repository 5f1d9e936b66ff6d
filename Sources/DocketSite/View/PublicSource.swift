import DocketLanguage
import DocketRecords
import DocketTime

/// A source of a case or a day.
struct PublicSource: Sendable {
  let id: String
  let type: SourceType?
  let publisher: PublicOrganisation?
  /// Who published the text first, where this publisher prints it again.
  let reprintOf: PublicOrganisation?
  let author: String?
  let title: String?
  let description: String?
  let date: RecordDate?
  let language: LanguageTag?
  let address: String?
  let archive: String?
  let accessed: CivilDate?
  let note: LanguageText?
}
