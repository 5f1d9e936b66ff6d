extension Registry {
  /// The name of the zone in which an event's hour stands: its own, its court's, its place's, or its record's.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - record: the case it belongs to.
  /// - Returns: the IANA name, or nil where nobody gives one.
  public func zoneName(of event: Event, in record: CaseRecord) -> String? {
    event.timeZone?.value ?? event.court.flatMap { zoneName(ofCourt: $0.value) }
      ?? event.place.flatMap { places[$0.value]?.timeZone?.value } ?? record.timeZone?.value
  }

  /// The zone of a court: its own, or that of the place it sits in.
  public func zoneName(ofCourt id: String) -> String? {
    guard let court = courts[id] else { return nil }
    return court.timeZone?.value ?? court.place.flatMap { places[$0.value]?.timeZone?.value }
  }
}
