import DocketLanguage
import DocketRecords
import DocketTime

/// What a court decided, in words.
struct OutcomeWords {
  let outcome: PublicOutcome
  /// Where it was decided.
  let event: PublicEvent

  /// The decision with everything that belongs to it: `convicted, 4 years 6 months, general regime`.
  func text(_ voice: inout Voice) -> String {
    var parts: [String] = []
    if let result = outcome.result {
      let word = result.word(at: event.type, hasPenalty: outcome.hasPenalty)
      parts.append(word.map { voice.say($0).lowercasedFirst } ?? voice.say(result.label))
    }
    if outcome.inAbsentia ?? event.inAbsentia == true { parts.append(voice.say(OutcomePhrases.inAbsentia)) }
    if let sentence = outcome.sentence { parts.append(Self.text(sentence, &voice)) }
    if outcome.suspended == true { parts.append(voice.say(OutcomePhrases.suspended)) }
    if let regime = outcome.regime, regime != .other { parts.append(voice.say(regime.label)) }
    if let fine = outcome.fine {
      parts.append(
        voice.say(OutcomePhrases.fine.with(["amount": .text(SumWords.text(fine, in: voice.words))])))
    }
    if let work = outcome.work {
      parts.append(voice.say(OutcomePhrases.work.with(["term": .text(Self.text(work, &voice))])))
    }
    if let ban = outcome.ban {
      parts.append(voice.say(OutcomePhrases.ban.with(["term": .text(Self.text(ban, &voice))])))
    }
    if let until = outcome.until {
      // Of what, where nothing else says so: house arrest and bail say it themselves, and the arrest of an
      // administrative case is no measure of a criminal one.
      if parts.isEmpty, event.type.decidesMeasures { parts.append(voice.say(OutcomePhrases.measure)) }
      let isDay = until.singleDay != nil && !until.isApproximate && !until.isUnsure
      let phrase = isDay ? OutcomePhrases.untilDay : OutcomePhrases.until
      parts.append(voice.say(phrase.with(["date": .date(until)])))
    }
    let text = parts.joined(separator: voice.comma)
    switch outcome.certainty {
    case .reported, .confirmed: return text
    case .alleged, .disputed, .retracted:
      return voice.say(
        OutcomePhrases.qualified.with(["text": .text(text), "certainty": .term(outcome.certainty.label)]))
    }
  }

  /// A sentence: a length, two lengths, or death.
  static func text(_ sentence: SentenceLength, _ voice: inout Voice) -> String {
    switch sentence {
    case .death: voice.say(OutcomePhrases.death)
    case .fixed(let term): text(term, &voice)
    case .range(let least, let most):
      voice.say(
        OutcomePhrases.range.with(["least": .text(text(least, &voice)), "most": .text(text(most, &voice))]))
    }
  }

  /// A length: `4 years 6 months`, `4 ans 6 mois`, `4 года 6 месяцев`.
  static func text(_ term: Term, _ voice: inout Voice) -> String {
    if term.isLife { return voice.say(OutcomePhrases.life) }
    let amounts = [
      (term.years, OutcomePhrases.years), (term.months, OutcomePhrases.months),
      (term.days, OutcomePhrases.days),
    ]
    let parts = amounts.filter { $0.0 > 0 }.map { voice.say($0.1.with(["count": .count($0.0)])) }
    return voice.words.grammar.terseLength(parts)
  }
}

extension EventType {
  /// Whether a measure is decided at it, without anything else saying of what kind.
  fileprivate var decidesMeasures: Bool {
    isHearing && self != .administrativeHearing && !has(.ofPrisoners)
  }
}
