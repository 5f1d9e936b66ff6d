import DocketRecords
import DocketText
import DocketTime

/// A person of a case, as far as the record may be published.
struct PublicPerson: SharedObject {
  /// What is published of it.
  struct Content: Sendable {
    let id: String
    let name: LanguageText?
    /// What the person is called in few letters.
    let short: LanguageText?
    let otherNames: [String]
    /// The date of birth: the year alone unless the birthday is public.
    let born: RecordDate?
    let died: RecordDate?
    let gender: Gender?
    let occupation: LanguageText?
    let citizenship: [String]
    /// The same person in other public cases, as `case/person`.
    let sameAs: [String]
    let custody: Custody?
    /// The ends of custody that are ordered or expected, for somebody who is still held.
    let ends: [End]
    /// Whether the day of birth goes into a calendar: then `born` has the whole date.
    let isBirthdayPublic: Bool
    let note: LanguageText?
    let sources: [String]
  }

  let content: Shared<Content>

  init(_ content: Content) { self.content = Shared(content) }

  /// The custody status computed from the events, on the day of publication.
  struct Custody: Sendable {
    let status: CustodyStatus
    let since: RecordDate
    /// The id of the event it began with; nil for a death that no event tells.
    let event: String?
    /// Why the status is unknown.
    let unknown: UnknownCustody?
    /// The beginning of the unbroken time without liberty.
    let deprivedOfLibertySince: RecordDate?
    /// What holds the person, the strongest first.
    let grounds: [Ground]
    /// The date of the newest source that bears on it.
    let newestSource: RecordDate?
    /// The id of that source.
    let newestSourceID: String?
    /// Each status with its beginning, the oldest first.
    let spells: [Spell]

    /// A status and when it began.
    struct Spell: Sendable {
      let status: CustodyStatus
      let since: RecordDate
    }

    /// What one proceeding does to the person's liberty.
    struct Ground: Sendable {
      let status: CustodyStatus
      let since: RecordDate
      let event: String?
      let proceeding: String?
    }
  }

  /// A day on which custody is to end.
  struct End: Sendable {
    /// What is known of the day.
    let date: RecordDate
    /// The id of the event that says so: an order of a court, or an expected release.
    let event: String
    /// Whether a release is expected then; otherwise an order ends.
    let isRelease: Bool
  }

  var entry: NamedEntry { NamedEntry(id: self.id, name: self.name, short: self.short) }
}
