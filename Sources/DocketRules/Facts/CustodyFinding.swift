import DocketDiagnostics
import DocketRecords
import DocketTime

/// Something that the record leaves open about the custody of people, who share the event that raises it.
struct CustodyFinding {
  let question: CustodyQuestion
  private(set) var people: [String]

  /// What the events of a case leave open, in the order of the people and their questions; people who share an event
  /// stand together.
  ///
  /// - Parameters:
  ///   - kinds: the kinds that are looked for.
  ///   - record: the case; one that nobody follows any more is not asked about.
  ///   - context: gives today and the registry.
  /// - Returns: what there is to ask today.
  static func all(
    _ kinds: Set<CustodyQuestion.Kind>, in record: CaseRecord, _ context: RuleContext
  ) -> [CustodyFinding] {
    context.facts.questions { all(in: record, context) }.filter { kinds.contains($0.question.kind) }
  }

  private static func all(in record: CaseRecord, _ context: RuleContext) -> [CustodyFinding] {
    guard record.monitoring?.value != .closed else { return [] }
    var found: [CustodyFinding] = []
    let unreadable = context.unreadableEvents(in: record)
    for person in record.people?.value ?? [] {
      let id = person.key.value
      guard !unreadable.mayConcern(id), !person.value.$died.isUnreadable,
        !person.value.$citizenship.isUnreadable, !record.$jurisdiction.isUnreadable
      else { continue }
      for question in context.custody(of: id, in: record).questions
      where question.since.map({ $0 <= context.today }) ?? true {
        let same = found.firstIndex {
          $0.question.kind == question.kind && $0.question.event.range == question.event.range
        }
        if let same {
          found[same].people.append(id)
        } else {
          found.append(CustodyFinding(question: question, people: [id]))
        }
      }
    }
    return found
  }

  /// Where it is reported: at the date of the event, or at its first key.
  var place: ByteRange { question.event.date?.range ?? question.event.firstKey }
}
