import DocketTime

/// What the record leaves open at the end of a timeline.
extension CustodyState {
  /// A police detention longer than this, in days, has become something else.
  static let longestDetention = 30
  /// An administrative arrest of unknown length is over after this many days, in every state we know of.
  static let longestAdministrativeArrest = 90
  /// Days in which a release follows what orders it, and a prisoner is taken after a sentence has become final.
  static let patience = 30

  var openQuestions: [CustodyQuestion] {
    guard !isDead else { return [] }
    return finality + tracks.compactMap { notTaken($0) ?? tooLong($0) } + trace
      + mercies.map { question(.notReleased, $0, after: $0.date?.value, Self.patience) }
  }

  private var finality: [CustodyQuestion] {
    mayBeFinal.sorted { $0.key < $1.key }.map {
      CustodyQuestion(kind: .isItFinal, event: $0.value, since: nil)
    }
  }

  private func notTaken(_ track: CustodyTrack) -> CustodyQuestion? {
    guard let sentence = track.sentence, sentence.isFinal, sentence.kind == .custodial, sentence.canHold,
      !sentence.wasInAbsentia, !sentence.wasReleased, !track.isServing, !isAbroad, !isWanted,
      status != .unknown
    else { return nil }
    return question(.notTaken, sentence.event, after: sentence.finalSince, Self.patience)
  }

  private func tooLong(_ track: CustodyTrack) -> CustodyQuestion? {
    guard let ground = track.ground, let event = ground.event, !isAbroad,
      !tracks.contains(where: { ($0.ground?.status.strength ?? 0) > ground.status.strength })
    else { return nil }
    switch ground.status {
    case .detained: return question(.longDetention, event, after: ground.since, Self.longestDetention)
    case .administrativeArrest:
      return question(.longDetention, event, after: ground.since, Self.longestAdministrativeArrest)
    default: return nil
    }
  }

  private var trace: [CustodyQuestion] {
    guard reason == .noCustodyEvent, let event = tracks.compactMap(\.sentence).last?.event else { return [] }
    return [CustodyQuestion(kind: .neverTaken, event: event, since: nil)]
  }

  private func question(
    _ kind: CustodyQuestion.Kind, _ event: Event, after date: RecordDate?, _ days: Int
  ) -> CustodyQuestion {
    CustodyQuestion(kind: kind, event: event, since: date?.latestConsidered?.adding(days: days + 1))
  }
}
