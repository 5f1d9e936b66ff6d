import DocketRecords
import DocketText

/// Which calendars of chosen sets a site has to go on with, because people may have subscribed to them.
///
/// Those of countries and tags name nobody, and all stay. That of a person stays as long as the record of the case does,
/// also when the person has left it or is the only one in it: it goes with a withdrawal of the person, and with the
/// record of the case, as the calendar of the case itself does, for which a publication asks (`max_removals`). Otherwise
/// the name of somebody whose record is gone would stand in a path for good.
struct StayingSets {
  private let people: [String: Set<String>]
  private let withdrawn: Set<String>

  init(_ site: Site) {
    people = Dictionary(
      site.cases.map { ($0.id, Set($0.people.map(\.id))) }, uniquingKeysWith: { first, _ in first })
    withdrawn = site.withdrawn
  }

  /// Those of some published paths that lead to such calendars.
  func paths(among published: [String]) -> [String] {
    published.filter { ChosenSet(published: $0).map(contains) ?? false }
  }

  /// Whether a calendar stays that was published.
  func contains(_ set: ChosenSet) -> Bool {
    guard case .person(let id, let caseID) = set else { return true }
    guard let people = people[caseID] else { return false }
    // The digest of an id alone can be that of a case of this name: it takes nothing from somebody in the record.
    return people.contains(id) ? allows(person: id, of: caseID) : !set.isWithdrawn(by: withdrawn)
  }

  /// Whether somebody in the record of a case may have a calendar.
  func allows(person id: String, of caseID: String) -> Bool {
    withdrawn.isEmpty || !withdrawn.contains(Digest.of("\(caseID)/\(id)"))
  }
}

extension Site {
  /// The people who have left the records of their cases and whose calendars are published all the same.
  ///
  /// - Parameter ledger: the ledger of the publication, with its paths.
  /// - Returns: each once as `case/person`, sorted by their bytes.
  public func formerPeople(in ledger: Ledger) -> [String] {
    let listed = Set(cases.flatMap { record in record.people.map { "\(record.id)/\($0.id)" } })
    let published = (ledger.promises?.paths ?? []).compactMap { path in
      if case .person(let id, let caseID)? = ChosenSet(published: path) { "\(caseID)/\(id)" } else { nil }
    }
    return Set(published).subtracting(listed).sortedByBytes()
  }
}
