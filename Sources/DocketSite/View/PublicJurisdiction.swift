import DocketRecords
import DocketTime

/// The tables of a state's law by which statuses are computed.
struct PublicJurisdiction: Sendable {
  /// Who vouches for a table.
  struct Origin: Sendable {
    /// The law, in its own language.
    let law: String?
    let address: String?
    /// The day for which somebody compared the table with the law.
    let compared: CivilDate?
    let note: LanguageText?
  }

  /// How a day under a measure counts towards a sentence.
  struct Rate: Sendable {
    let measure: DocketRecords.Result?
    let regimes: [Regime]
    let days: Int?
    let countAs: Int?
    let from: CivilDate?
    let until: CivilDate?
  }

  /// The code of the state.
  let id: String
  /// The types of events of each instance, in their order.
  let stages: [[EventType]]
  /// The types of events with whose decision a sentence becomes final.
  let finalWith: [EventType]
  /// Who vouches for stages; nil where there are none.
  let procedure: Origin?
  let rates: [Rate]
  /// Days by which an estimate may be off.
  let tolerance: Int?
  /// Who vouches for the rates; nil where there are none.
  let credit: Origin?

  init(_ jurisdiction: Jurisdiction, of state: String) {
    id = state
    let procedure = jurisdiction.procedure?.value
    stages = (procedure?.stages?.value ?? []).map { $0.value.map(\.value) }
    finalWith = (procedure?.finalWith?.value ?? []).map(\.value)
    self.procedure = procedure.map {
      Origin(
        law: $0.source?.value, address: $0.url?.address, compared: $0.asOf?.value,
        note: LanguageText($0.note?.value))
    }
    let credit = jurisdiction.credit?.value
    tolerance = credit?.tolerance?.value
    rates = (credit?.rates?.value ?? []).map(\.value).map { rate in
      Rate(
        measure: rate.measure?.value, regimes: (rate.regime?.value ?? []).map(\.value),
        days: rate.days?.value, countAs: rate.countAs?.value, from: rate.from?.value,
        until: rate.until?.value)
    }
    self.credit = credit.map {
      Origin(
        law: $0.source?.value, address: $0.url?.address, compared: $0.asOf?.value,
        note: LanguageText($0.note?.value))
    }
  }
}
