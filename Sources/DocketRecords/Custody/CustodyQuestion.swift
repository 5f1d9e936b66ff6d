public import DocketLanguage
public import DocketTime

/// Something about somebody's custody that the record leaves open.
public struct CustodyQuestion: Sendable {
  /// What is open.
  public enum Kind: Hashable, Sendable {
    /// Several grounds are open, and the event does not say which of them it ends; none was ended.
    case whichProceeding
    /// A release from one proceeding, while another holds the person.
    case heldAfterRelease
    /// A death that is alleged or disputed; the status stays.
    case uncertainDeath
    /// A higher court left the sentence in place, and nothing says whether it is final by that.
    case isItFinal
    /// A final sentence deprives of liberty, and by the record the person is at liberty or at home.
    case notTaken
    /// The whole sentence must be over, however it is counted.
    case termOver
    /// A pardon, an amnesty, a parole that was granted or a release that was ordered, and no release.
    case notReleased
    /// A police detention or an administrative arrest that nothing ends.
    case longDetention
    /// A transfer without an arrival.
    case longTransfer
    /// A leave from prison without a return.
    case longLeave
    /// A suspended sentence, or what binds after a release on conditions, that must be over.
    case conditionsOver
    /// Convicted to deprivation of liberty, and nothing says whether the person was ever held.
    case neverTaken
  }

  /// What is open.
  public let kind: Kind
  /// The event that raises the question.
  public let event: Event
  /// The first day on which the silence of the record is worth a question.
  public let since: CivilDate?
}

/// Why a custody status is unknown.
public enum UnknownCustody: String, Word {
  /// Convicted to deprivation of liberty, and no event says whether the person was ever held.
  case noCustodyEvent = "no_custody_event"
  /// Arrived after a transfer, and nothing is known from before it.
  case beforeTransfer = "before_transfer"
  /// The sentence or the arrest must be over, and no event says what happened.
  case termOver = "term_over"

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("unknown-custody", en: "why custody is unknown")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .noCustodyEvent:
      Phrase("no-custody-event", en: "convicted, and no report of imprisonment was found")
    case .beforeTransfer:
      Phrase("before-transfer", en: "nothing is known from before a transfer")
    case .termOver:
      Phrase("term-over", en: "the term is over, and no report of a release was found")
    }
  }
}
