public import DocketTime

extension CaseRecord {
  /// The newest source that bears on somebody's custody: of an event that changed it, or that happens to people in
  /// custody only, and took place.
  ///
  /// A page of November that tells a sentence of February says nothing of the house arrest of May: what was certainly
  /// before the status began does not count.
  ///
  /// - Parameters:
  ///   - person: the person's id.
  ///   - since: when the status began; nil counts all events.
  ///   - today: what today is; later sources do not count.
  /// - Returns: its id and date, or nil where no such source has a date.
  public func newestSource(
    ofCustodyOf person: String, since: RecordDate? = nil, today: CivilDate
  ) -> (id: String, date: RecordDate)? {
    var cited: Set<String> = []
    for event in (self.events?.value ?? []).lazy.map(\.value)
    where event.counts(today: today) && event.concerns(person) && event.bearsOnCustody {
      if let since, event.date?.value.isBefore(since) == .yes { continue }
      cited.formUnion((event.sources?.value ?? []).map(\.value))
      let outcome = event.outcomes?.value.first { $0.key.value == person }?.value
      cited.formUnion((outcome?.sources?.value ?? []).map(\.value))
    }
    let dated = (self.sources?.value ?? []).filter { cited.contains($0.key.value) }.compactMap { source in
      source.value.date.map { (id: source.key.value, date: $0.value) }
    }
    return dated.filter { $0.date.earliest <= today }.max { $0.date.earliest < $1.date.earliest }
  }
}

extension Event {
  fileprivate var bearsOnCustody: Bool {
    guard let type = self.type?.value else { return false }
    return type.custodyEffect != nil || type.has(.ofPrisoners)
  }
}
