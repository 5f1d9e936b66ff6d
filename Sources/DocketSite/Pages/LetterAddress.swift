import DocketLanguage
import DocketRecords
import DocketTime

/// Where a person can be written to on the day of publication, and why not where an address is left out.
enum LetterAddress {
  /// What stands in the way of an address.
  enum Obstacle {
    /// Nobody checked it within twelve months.
    case tooOld
    /// The person is not known to be held in one place.
    case moving
    /// Letters can be sent to a place whose address nobody has written down: its name alone would bring none there.
    case unwritten
    /// The record has none, or letters cannot be sent.
    case none
  }

  case known(PublicSupport.Recipient, checked: CivilDate)
  case left(Obstacle)

  /// Looks for the address of a person of a case.
  ///
  /// Only of somebody in custody to whom letters can be sent: an old address sends a letter, and what it says, to
  /// whoever opens it there.
  ///
  /// - Parameters:
  ///   - person: the person.
  ///   - record: the case.
  ///   - today: the day of publication.
  init(of person: PublicPerson, in record: PublicCase, on today: CivilDate) {
    guard let support = record.support, support.letters == .open,
      let recipient = support.lettersTo.first(where: { $0.person.id == person.id })
    else {
      self = .left(.none)
      return
    }
    switch person.custody?.status {
    case .inTransfer?, .disappeared?, .unknown?, nil:
      self = .left(.moving)
      return
    case let status?:
      // To somebody who is free nobody writes to a prison.
      guard status.isCustody else {
        self = .left(.none)
        return
      }
    }
    guard recipient.place.address != nil else {
      self = .left(.unwritten)
      return
    }
    guard let checked = support.verified, let oldest = today.adding(years: -1, months: 0), checked >= oldest,
      checked <= today
    else {
      self = .left(.tooOld)
      return
    }
    self = .known(recipient, checked: checked)
  }
}
