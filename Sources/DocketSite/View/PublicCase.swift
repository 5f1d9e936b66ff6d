import DocketLanguage
import DocketRecords
import DocketText
import DocketTime

/// A case, as far as it may be published.
struct PublicCase: SharedObject {
  /// What is published of it.
  struct Content: Sendable {
    let id: String
    /// The path of its record from the root of the repository.
    let file: String
    let language: LanguageTag?
    let title: LanguageText?
    /// What the case is called in few letters.
    let short: LanguageText?
    let summary: LanguageText?
    let story: LanguageText?
    let jurisdiction: String?
    let tags: [NamedEntry]
    let aliases: [String]
    let identifiers: [(scheme: String, id: String)]
    let monitoring: Monitoring
    let verified: CivilDate?
    let reviewed: CivilDate?
    let people: [PublicPerson]
    let proceedings: [PublicProceeding]
    let recognised: [PublicRecognition]
    let charges: [PublicCharge]
    let events: [PublicEvent]
    let days: [PublicDay]
    let support: PublicSupport?
    /// The licence of its texts where it is not the site's.
    let licence: String?
    let sources: [PublicSource]
  }

  let content: Shared<Content>

  init(_ content: Content) { self.content = Shared(content) }

  /// The events that go into the calendar of hearings.
  ///
  /// A key path through a dynamic member would be put together anew at each call.
  var hearings: [PublicEvent] { self.events.filter { $0.type.isHearing } }
}
