/// What must be known besides the events of a case to compute custody from them.
public struct CustodyLaw: Sendable {
  /// The state that prosecutes.
  let state: String?
  /// Whether the record tells of several proceedings, so that an event that names none leaves something open.
  let hasSeveralProceedings: Bool
  /// The types of events whose decision makes a sentence final when it is not quashed; empty where nobody vouches
  /// for the law.
  let finalWith: Set<EventType>
  /// The countries of places.
  private let places: [String: Place]

  /// Gathers it.
  ///
  /// - Parameters:
  ///   - record: the case.
  ///   - registry: the tables of law and the places; without it no law is known.
  public init(of record: CaseRecord, registry: Registry?) {
    state = record.jurisdiction?.value
    hasSeveralProceedings = (record.proceedings?.value.count ?? 0) > 1
    let procedure = state.flatMap { registry?.jurisdictions[$0] }?.procedure?.value
    finalWith = Set((procedure?.finalWith?.value ?? []).map(\.value))
    places = registry?.places ?? [:]
  }

  /// The country in which an event took place, as far as the record says so.
  func country(of event: Event) -> String? { event.place.flatMap { places[$0.value]?.country?.value } }
}
