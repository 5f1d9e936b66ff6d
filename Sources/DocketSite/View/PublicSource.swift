import DocketLanguage
import DocketRecords
import DocketTime

/// A source of a case or a day.
struct PublicSource: Sendable {
  let id: String
  let type: SourceType?
  let publisher: PublicOrganisation?
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
