import DocketTime

/// What must be known besides the events of a case to compute custody from them.
public struct CustodyLaw: Sendable {
  /// The state that prosecutes.
  let state: String?
  /// Whether the record tells of several proceedings, so that an event that names none leaves something open.
  let hasSeveralProceedings: Bool
  /// The types of events whose decision makes a sentence final when it is not quashed; empty where nobody vouches
  /// for the law.
  let finalWith: Set<EventType>
  /// How custody counts towards a sentence; empty where nobody vouches for the law.
  private let credit: [CreditRate]
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
    let table = state.flatMap { registry?.jurisdictions[$0] }
    let procedure = table?.procedure?.value
    credit = (table?.credit?.value.rates?.value ?? []).map(\.value)
    finalWith = Set((procedure?.finalWith?.value ?? []).map(\.value))
    places = registry?.places ?? [:]
  }

  /// Whether each day in custody before a sentence certainly counts as a day of it or more, whatever its regime.
  ///
  /// - Parameter date: when the sentence was passed; it becomes final then or later.
  /// - Returns: false where nobody vouches for the law, or a rate counts less or came later.
  func countsCustody(towardsSentenceOf date: RecordDate) -> Bool {
    let rates = credit.filter { rate in
      guard rate.measure?.value == .remanded else { return false }
      return rate.until.map { $0.value >= date.earliest } ?? true
    }
    return !rates.isEmpty
      && rates.allSatisfy { rate in
        guard let days = rate.days?.value, let countAs = rate.countAs?.value else { return false }
        return countAs >= days && rate.from.map { $0.value <= date.earliest } ?? true
      }
  }

  /// The country in which an event took place, as far as the record says so.
  func country(of event: Event) -> String? { event.place.flatMap { places[$0.value]?.country?.value } }
}
