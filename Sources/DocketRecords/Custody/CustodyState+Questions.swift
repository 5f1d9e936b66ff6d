import DocketTime

/// What the record leaves open at the end of a timeline.
extension CustodyState {
  /// A police detention longer than this, in days, has become something else.
  static let longestDetention = 30
  /// An administrative arrest of unknown length is over after this many days, in every state we know of.
  static let longestAdministrativeArrest = 90
  /// Days in which a release follows what orders it, and a prisoner is taken after a sentence has become final.
  static let patience = 30
  /// Days after which a transfer or a leave of which nothing more was heard is asked about.
  ///
  /// Transfers in Russia take up to two months; leaves are days or weeks.
  static let longestAbsence = 60
  /// Years for which a suspended sentence binds at most where its own term is not longer: five in most laws (Russia,
  /// Criminal Code, article 73, part 3; Germany, Strafgesetzbuch, § 56a).
  static let longestProbation = 5

  var openQuestions: [CustodyQuestion] {
    guard !isDead else { return [] }
    var open: [CustodyQuestion] = finality
    open += tracks.compactMap { notTaken($0) ?? tooLong($0) ?? bindsNoMore($0) }
    open += trace
    for event in mercies {
      open.append(question(.notReleased, event, after: event.date?.value, Self.patience))
    }
    if let transfer {
      open.append(question(.longTransfer, transfer, after: transfer.date?.value, Self.longestAbsence))
    }
    if let leave {
      open.append(question(.longLeave, leave, after: leave.date?.value, Self.longestAbsence))
    }
    return open
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

  /// Whether conditions bind nobody any more: a suspended sentence, or a release before the end of the term, of which
  /// even the longest time is over.
  private func bindsNoMore(_ track: CustodyTrack) -> CustodyQuestion? {
    guard let status, status == track.status, status == .suspendedSentence || status == .restricted,
      let sentence = track.sentence, sentence.kind == .suspended || sentence.isOnConditions,
      let begin = sentence.begin,
      let term = sentence.length?.longest, let last = begin.adding(term)
    else { return nil }
    let probation = begin.adding(years: Self.longestProbation, months: 0)
    let end = sentence.kind == .suspended ? max(last, probation ?? last) : last
    return CustodyQuestion(
      kind: .conditionsOver, event: sentence.event, since: end.adding(days: Self.grace + 1))
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
