import DocketRecords
import DocketTime

extension CaseGathering {
  func events() -> [PublicEvent] {
    unique(record.events?.value) { $0.id?.value }.compactMap { id, event in
      guard let date = event.date?.value, let type = event.type?.value else { return nil }
      let zone = gathering.registry.zoneName(of: event, in: record).flatMap { gathering.zone(named: $0) }
      return PublicEvent(
        PublicEvent.Content(
          id: id, caseID: self.id, date: date, type: type, title: LanguageText(event.title?.value),
          people: named(event.who), proceeding: proceeding(event.proceeding),
          court: event.court.map { gathering.court($0.value) },
          place: withholds(.place) ? nil : event.place.map { gathering.place($0.value) },
          to: event.to?.value, room: event.room?.value, judge: event.judge?.value,
          zone: zone, start: zone.flatMap { zone in date.moment.map { zone.resolve($0).instant } },
          status: event.status?.value,
          movedFrom: (event.movedFrom?.value ?? []).map(\.value),
          correctedFrom: (event.correctedFrom?.value ?? []).map(\.value), checked: event.checked?.value,
          access: event.access?.value, format: event.format?.value,
          attend: LanguageText(event.attend?.value), link: event.link?.address,
          certainty: event.certainty?.value ?? .reported,
          by: event.by.map { gathering.claimant($0.value) }, inAbsentia: event.inAbsentia?.value,
          shared: shared(event), outcomes: outcomes(event),
          note: LanguageText(event.note?.value),
          sources: sourceIDs(event.sources).compactMap { sourcesByID[$0] }))
    }
  }

  /// What was decided about all together; nil when nothing was.
  private func shared(_ event: Event) -> PublicOutcome? {
    guard event.result != nil || event.until != nil else { return nil }
    return PublicOutcome(
      result: event.result?.value, until: event.until?.value, inAbsentia: nil, sentence: nil, suspended: nil,
      regime: nil,
      fine: nil, work: nil, ban: nil, certainty: .reported, note: nil, sources: [])
  }

  /// The decisions about people of the case, in the order of the record.
  private func outcomes(_ event: Event) -> [PersonalOutcome] {
    var seen: Set<String> = []
    return (event.outcomes?.value ?? []).compactMap { entry in
      guard let person = people.first(where: { $0.id == entry.key.value }), seen.insert(person.id).inserted
      else { return nil }
      let outcome = entry.value
      return PersonalOutcome(
        person: person,
        outcome: PublicOutcome(
          result: outcome.result?.value, until: outcome.until?.value,
          inAbsentia: outcome.inAbsentia?.value, sentence: outcome.sentence?.value,
          suspended: outcome.suspended?.value, regime: outcome.regime?.value, fine: outcome.fine?.value,
          work: outcome.work?.value, ban: outcome.ban?.value,
          certainty: outcome.certainty?.value ?? .reported, note: LanguageText(outcome.note?.value),
          sources: sourceIDs(outcome.sources)))
    }
  }
}
