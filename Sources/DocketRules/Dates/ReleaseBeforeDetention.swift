import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Nobody is released before being taken.
  ///
  /// Only where the release is the first thing that the record says about somebody's liberty: before a second
  /// arrest, a release is what one expects.
  static let releaseBeforeDetention: Rule = Rule(
    RuleDescription(
      id: "release-before-detention", family: .dates, severity: .error,
      summary: Phrase("summary", en: "Nobody is released before being detained."),
      reason: Phrase(
        "reason", en: "Whether somebody is in custody is computed from these days; now it comes out wrong."),
      exception: Phrase(
        "exception", en: "When the detention that this release ended is left out of the record on purpose.")),
    examples: [
      .reports(
        "`free` releases `lorne` before any detention; the first, `taken`, is on 7 February 2029.",
        in: """
          events:
            - {id: free, date: ⟦2029-02-01⟧, type: release, who: lorne, sources: [bulletin]}
            - {id: taken, date: 2029-02-07, type: arrest, who: lorne, sources: [bulletin]}
          """),
      .reports(
        "`free` releases `lorne`, `sedge` before any detention; the first, `taken`, is on 7 February 2029.",
        in: """
          events:
            - {id: taken, date: 2029-02-07, type: arrest, sources: [bulletin]}
            - {id: free, date: ⟦2028-02-17⟧, type: release, sources: [bulletin]}
          """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-01, type: arrest, sources: [bulletin]}
          - {id: free, date: 2029-02-07, type: release, sources: [bulletin]}
          - {id: again, date: 2029-02-09, type: rearrest, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: free, date: 2029-02, type: release, sources: [bulletin]}
          - {id: taken, date: 2029-02-07, type: arrest, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: remand, date: 2029-01-05, type: custody_hearing, status: held, result: remanded, sources: [bulletin]}
          - {id: free, date: 2029-02-01, type: release, sources: [bulletin]}
          - {id: taken, date: 2029-02-07, type: arrest, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: free, date: 2029-02-01, type: release, who: sedge, sources: [bulletin]}
          - {id: taken, date: 2029-02-07, type: arrest, who: lorne, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      let events = record.events?.value ?? []
      guard events.contains(where: { $0.value.type?.value.has(.letsOut) == true }) else { return }
      var groups: [(release: Int, detention: Int, people: [String])] = []
      lazy var unreadable = context.unreadableEvents(in: record)
      for group in EventGroups(of: record, where: { $0.surelyTookPlace && $0.bearsOnLiberty }).groups {
        guard let pair = firstDisorder(group.events, events), !unreadable.mayConcern(anyOf: group.people)
        else { continue }
        if let known = groups.firstIndex(where: {
          $0.release == pair.release && $0.detention == pair.detention
        }) {
          groups[known].people += group.people
        } else {
          groups.append((pair.release, pair.detention, group.people))
        }
      }
      for (release, detention, people) in groups {
        let (release, detention) = (events[release].value, events[detention].value)
        guard let freed = release.date, let taken = detention.date else { continue }
        let isCertain =
          !release.isDoubted && !detention.isDoubted
          && release.proceeding?.value == detention.proceeding?.value
        findings.report(
          before.with([
            "release": release.shownID, "people": .ids(people), "detention": detention.shownID,
            "date": .date(taken.value),
          ]),
          at: freed.range, in: file.source, mend: [compare.message, addFirst.message],
          notes: [.init(here.message, at: file.source.location(taken.range))], subject: release.id?.value,
          severity: isCertain ? .error : .warning)
      }
    })

  /// The first release with the first detention after it; nil when something before it bears on liberty, or may.
  private static func firstDisorder(
    _ indices: [Int], _ events: [Located<Event>]
  ) -> (release: Int, detention: Int)? {
    func date(_ index: Int) -> RecordDate? { events[index].value.date?.value }
    let first = indices.min { left, right in
      guard let left = date(left), let right = date(right) else { return false }
      return (left.latestConsidered ?? .last) < (right.latestConsidered ?? .last)
    }
    guard let first, events[first].value.type?.value.has(.letsOut) == true, let freed = date(first) else {
      return nil
    }
    let others = indices.filter { $0 != first }
    guard others.allSatisfy({ date($0).map { freed.isBefore($0) == .yes } ?? false }) else { return nil }
    let taken = others.filter { events[$0].value.type?.value.beginsCustody == true }.min { left, right in
      guard let left = date(left), let right = date(right) else { return false }
      return left.earliest < right.earliest
    }
    return taken.map { (first, $0) }
  }

  private static let before = Phrase(
    "before", en: "{release} releases {people} before any detention; the first, {detention}, is on {date}.")
  private static let compare = Phrase("compare", en: "Compare both dates with the sources.")
  private static let addFirst = Phrase(
    "add-first", en: "If there was an earlier detention, add it, with a date as precise as is known.")
  private static let here = Phrase("here", en: "the detention")
}

extension Event {
  /// Whether it says anything about somebody's liberty, or happens to people in custody only.
  fileprivate var bearsOnLiberty: Bool {
    guard let type = self.type?.value else { return false }
    if type.isHearing { return self.result != nil || self.outcomes != nil }
    return type.custodyEffect != nil || type.has(.ofPrisoners) || type == .summons || type == .hungerStrike
  }
}
