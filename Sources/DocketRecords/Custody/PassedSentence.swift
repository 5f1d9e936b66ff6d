import DocketTime

/// What a court imposed on one person in one proceeding.
struct PassedSentence {
  /// What it means for liberty.
  enum Kind {
    /// It deprives of liberty.
    case custodial
    /// It leaves the person free as long as they keep to it.
    case suspended
    /// A fine, work, a ban: nobody is put in prison by it.
    case noncustodial
    /// A conviction of which the record says no more.
    case unstated
  }

  var kind: Kind
  /// The length; nil when it is not known.
  var length: SentenceLength?
  /// The event by which it was passed or last changed.
  var event: Event
  /// The date of that event.
  var date: RecordDate
  var isFinal: Bool
  /// Since when it is final.
  var finalSince: RecordDate?
  /// Whether it was passed in the person's absence.
  var wasInAbsentia: Bool
  /// Whether it was put off on conditions: nobody is taken back by it alone.
  var isOnConditions = false

  /// Whether the person walked out before it was final, long before it was over: it holds them once it is final and
  /// they are taken again.
  var wasReleased = false

  /// Whether it can hold the person.
  var canHold: Bool { !isOnConditions && (kind == .custodial || kind == .unstated) }
}

extension PassedSentence {
  /// What an outcome says about the sentence.
  struct Statement {
    let kind: Kind
    let length: SentenceLength?

    /// Reads the outcome of a person; of an event that all share nothing more than the result is known.
    init(_ outcome: Outcome?) {
      length = outcome?.sentence?.value
      if outcome?.suspended?.value == true, length != .death {
        // A sentence of death with a reprieve holds the person all the same.
        kind = .suspended
      } else if length != nil {
        kind = .custodial
      } else if outcome?.fine != nil || outcome?.work != nil || outcome?.ban != nil {
        kind = .noncustodial
      } else {
        kind = .unstated
      }
    }
  }
}
