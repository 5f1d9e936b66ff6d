import DocketLanguage
import DocketRecords
import DocketText
import DocketTime

/// A legal case of a record that has several.
struct PublicProceeding: Sendable {
  let id: String
  let title: LanguageText?
  let number: String?
  let court: NamedEntry?
  let opened: RecordDate?
  let closed: RecordDate?
  let people: [NamedEntry]
  let sources: [String]
}

/// Who calls whom what; the site itself never does.
struct PublicRecognition: Sendable {
  let id: String
  let by: NamedEntry?
  let kind: RecognitionKind?
  let categories: [String]
  let people: [NamedEntry]
  let date: RecordDate?
  let until: RecordDate?
  let note: LanguageText?
  let sources: [String]
}

/// What people are or were accused of.
struct PublicCharge: Sendable {
  let id: String
  let law: PublicLaw?
  let people: [NamedEntry]
  let proceeding: String?
  let date: RecordDate?
  let until: RecordDate?
  let status: ChargeStatus
  let replaces: String?
  let certainty: Certainty
  let by: Claimant?
  let note: LanguageText?
  let sources: [String]
}

/// Whose claim something is: a side of the case or an organisation.
enum Claimant: Sendable {
  case role(ClaimRole)
  case organisation(NamedEntry)

  /// The word or id that stands in the record.
  var id: String {
    switch self {
    case .role(let role): role.rawValue
    case .organisation(let entry): entry.id
    }
  }
}

/// A source of a case or a day.
struct PublicSource: SharedObject {
  /// What is published of it.
  struct Content: Sendable {
    let id: String
    let type: SourceType?
    let publisher: PublicOrganisation?
    /// Who published the text first, where this publisher prints it again or translates it.
    let reprintOf: PublicOrganisation?
    let author: String?
    let title: String?
    let description: String?
    let date: RecordDate?
    /// When it was decided or written, where it was published later.
    let decided: RecordDate?
    let language: LanguageTag?
    let address: String?
    let archive: String?
    let accessed: CivilDate?
    let note: LanguageText?
  }

  let content: Shared<Content>

  init(_ content: Content) { self.content = Shared(content) }

  /// What readers get as its address: of a publisher that is on a state's list, only what a policy allows.
  func link(under policy: LinkPolicy) -> String? {
    linkedAddress(under: policy) ?? linkedArchive(under: policy)
  }

  /// Its own address, where readers may be led there.
  func linkedAddress(under policy: LinkPolicy) -> String? {
    policy == .full || self.publisher?.isDesignated != true ? self.address : nil
  }

  /// The address of its copy, where readers may be led there.
  func linkedArchive(under policy: LinkPolicy) -> String? {
    policy != .textOnly || self.publisher?.isDesignated != true ? self.archive : nil
  }
}
