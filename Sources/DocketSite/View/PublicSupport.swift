import DocketLanguage
import DocketRecords
import DocketTime

/// How people can help in a case, as far as it may be published.
struct PublicSupport: Sendable {
  /// Where one person gets letters.
  struct Recipient: Sendable {
    let person: NamedEntry
    let place: PublicPlace
  }

  /// Whether letters can be sent; nil, as all about letters, where nobody agreed.
  let letters: LettersState?
  /// Where each person gets letters, in the order of the record; none where letters are closed or places withheld.
  let lettersTo: [Recipient]
  /// The languages a letter may be in.
  let lettersLanguages: [LanguageTag]
  /// What to write about and what not.
  let lettersAdvice: LanguageText?
  /// What the person likes to read about.
  let interests: LanguageText?
  /// Pages that pass letters on.
  let lettersVia: [String]
  /// Official pages for donations.
  let donate: [String]
  let petitions: [String]
  /// The committee's own pages.
  let links: [String]
  /// When somebody last checked all this.
  let verified: CivilDate?
  /// The ids of the sources that say so.
  let sources: [String]

  /// Whether nothing is left with which anybody could help.
  fileprivate var isEmpty: Bool {
    letters == nil && lettersTo.isEmpty && lettersLanguages.isEmpty && lettersAdvice == nil
      && interests == nil && [lettersVia, donate, petitions, links].allSatisfy(\.isEmpty)
  }
}

extension CaseGathering {
  /// How people can help; nil where the record does not say.
  ///
  /// What the rule `consent-required` forbids is left out here, too, should it have slipped through: letters and
  /// interests of the living without consent, and places that are withheld.
  ///
  /// - Parameter people: the people of the case, with their custody.
  /// - Returns: what may be published.
  func support(of people: [PublicPerson]) -> PublicSupport? {
    guard let support = record.support?.value else { return nil }
    let areAllDead = !people.isEmpty && !record.$people.isUnreadable && people.allSatisfy { $0.died != nil }
    let found = PublicSupport(
      letters: isAgreed ? support.letters?.value : nil,
      lettersTo: isAgreed ? recipients(of: support, among: people) : [],
      lettersLanguages: isAgreed ? unique(support.lettersLanguage) : [],
      lettersAdvice: isAgreed ? LanguageText(support.lettersAdvice?.value) : nil,
      interests: isAgreed || areAllDead ? LanguageText(support.interests?.value) : nil,
      lettersVia: isAgreed ? addresses(support.lettersVia) : [], donate: addresses(support.donate),
      petitions: addresses(support.petitions), links: addresses(support.links),
      verified: support.verified?.value, sources: sourceIDs(support.sources))
    return found.isEmpty ? nil : found
  }

  /// The people of the case that letters can reach; nobody writes to the dead, whatever was forgotten in the record.
  private func recipients(of support: Support, among people: [PublicPerson]) -> [PublicSupport.Recipient] {
    guard !withholds(.place), support.letters?.value != .closed else { return [] }
    var seen: Set<String> = []
    return (support.lettersTo?.value ?? []).compactMap { entry in
      guard let person = people.first(where: { $0.id == entry.key.value }), !person.isDead,
        seen.insert(person.id).inserted
      else { return nil }
      return PublicSupport.Recipient(person: person.entry, place: gathering.place(entry.value))
    }
  }

  private func addresses(_ list: Located<[Located<String>]>?) -> [String] {
    var seen: Set<String> = []
    return (list?.value ?? []).map(\.address).filter { seen.insert($0).inserted }
  }

  /// The items of a list, each once.
  private func unique<Item: Hashable & Sendable>(_ list: Located<[Located<Item>]>?) -> [Item] {
    var seen: Set<Item> = []
    return (list?.value ?? []).map(\.value).filter { seen.insert($0).inserted }
  }
}

extension PublicPerson {
  /// Whether the record says so, or an event tells of the death.
  var isDead: Bool { self.died != nil || self.custody?.status == .deceased }
}
