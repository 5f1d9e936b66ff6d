public import DocketTime

extension CaseRecord {
  /// The date of the newest source that bears on somebody's custody: of an event that changed it, or that happens to
  /// people in custody only, and took place.
  ///
  /// A page of November that tells a sentence of February says nothing of the house arrest of May: what was certainly
  /// before the status began does not count.
  ///
  /// - Parameters:
  ///   - person: the person's id.
  ///   - since: when the status began; nil counts all events.
  ///   - today: what today is; later sources do not count.
  /// - Returns: the date, or nil where no such source has one.
  public func newestSource(
    ofCustodyOf person: String, since: RecordDate? = nil, today: CivilDate
  ) -> RecordDate? {
    var cited: Set<String> = []
    for event in (self.events?.value ?? []).lazy.map(\.value)
    where event.counts(today: today) && event.concerns(person) && event.bearsOnCustody {
      if let since, event.date?.value.isBefore(since) == .yes { continue }
      cited.formUnion((event.sources?.value ?? []).map(\.value))
      let outcome = event.outcomes?.value.first { $0.key.value == person }?.value
      cited.formUnion((outcome?.sources?.value ?? []).map(\.value))
    }
    let dates = (self.sources?.value ?? []).filter { cited.contains($0.key.value) }.compactMap {
      $0.value.date?.value
    }
    return dates.filter { $0.earliest <= today }.max { $0.earliest < $1.earliest }
  }
}

extension Event {
  fileprivate var bearsOnCustody: Bool {
    guard let type = self.type?.value else { return false }
    return type.custodyEffect != nil || type.has(.ofPrisoners)
  }
}
