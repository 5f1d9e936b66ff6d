import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketTime

/// A hearing at the slot where it stands now.
struct HearingSubject: EntrySubject {
  let event: PublicEvent
  let caseTitle: LanguageText?
  /// What the case is called in few letters.
  let caseShort: LanguageText?
  /// Whether it is about everybody of the case.
  let isOfAll: Bool
  let state: HearingState
  /// Whether its last day is today or ahead.
  let isAhead: Bool

  func summary(_ voice: inout Voice) -> CalendarText {
    let title = HearingTitle(
      event: event, caseShort: caseShort, isOfAll: isOfAll, state: result(&voice) ?? state.title(&voice))
    return CalendarText(title.text(&voice))
  }

  func location(_ voice: inout Voice) -> String? { HearingPlace(event: event).location(&voice) }

  func lines(_ voice: inout Voice) -> [String] {
    var lines = event.opening(caseTitle, &voice) + facts(&voice)
    lines += SourceLines(sources: event.sources).lines(&voice)
    if let checked = event.checked {
      lines.append(voice.say(HearingPhrases.checked.with(["day": .day(checked)])))
    }
    return lines
  }

  /// What is known about it: its state, when and where, who may come, what was decided, a note; without its sources.
  ///
  /// - Parameters:
  ///   - voice: the language.
  ///   - saysWhen: whether one of them says when it is.
  /// - Returns: the lines.
  func facts(_ voice: inout Voice, saysWhen: Bool = true) -> [String] {
    var lines: [String] = []
    if let sentence { lines.append(voice.say(sentence)) }
    if state == .disputed, let status = event.status {
      lines.append(voice.say(HearingPhrases.recordedAs.with(["status": .term(status.label)])))
    }
    if saysWhen { lines.append(timeLine.text(&voice)) }
    if saysWhen, event.start != nil, isAhead, !isOff { lines.append(voice.say(HearingPhrases.estimate)) }
    lines += HearingPlace(event: event).lines(&voice, isAhead: isAhead && !isOff)
    if !isOff { lines += attendance(&voice) }
    lines += event.results(&voice) + history(&voice)
    if let by = event.by, let name = voice.name(of: by) {
      lines.append(voice.say(HearingPhrases.accordingTo.with(["who": .text(name)])))
    }
    if let note = voice.text(event.note) { lines.append(note) }
    return lines
  }

  /// When it takes place.
  var timeLine: HearingTimeLine { HearingTimeLine(event: event, state: state, isAhead: isAhead) }

  /// What the state means; nil where all is as planned.
  var sentence: Phrase? { state.sentence(isPast: !isAhead) }

  /// Whether nothing takes place.
  private var isOff: Bool { state.status == .cancelled }

  /// What was decided, for the title of a hearing that was held or has begun.
  private func result(_ voice: inout Voice) -> HearingTitle.State? {
    guard [.held, .adjourned].contains(state), let result = AgreedResult(event),
      let words = result.title(&voice)
    else { return nil }
    return HearingTitle.State(
      words: words, isUrgent: false, isOff: false, isResult: true, namesKind: result.namesKind)
  }

  private func attendance(_ voice: inout Voice) -> [String] {
    var lines: [String] = []
    if let access = event.access { lines.append(voice.say(access.label).capitalisedFirst) }
    if let format = event.format {
      let words = voice.say(format.label)
      // It is the people of the case who are there or not, not the public.
      let names = NameList(event.people, &voice).all(&voice)
      let line = names.map {
        voice.say(SharedPhrases.labelled.with(["label": .text($0), "text": .text(words)]))
      }
      lines.append(line ?? words.capitalisedFirst)
    }
    if isAhead, let attend = voice.text(event.attend) { lines.append(attend) }
    return lines
  }

  /// From where it was moved, and which of our dates were wrong.
  func history(_ voice: inout Voice) -> [String] {
    let time = CourtTime(zone: event.zone)
    // What moved away and back was never left: where it stands now is no old date.
    func lines(_ dates: [RecordDate], _ phrase: Phrase) -> [String] {
      dates.filter { !$0.covers(event.date) }.map {
        voice.say(phrase.with(["date": .text(time.text($0, &voice))]))
      }
    }
    return lines(event.movedFrom, HearingPhrases.movedFrom)
      + lines(event.correctedFrom, HearingPhrases.correctedFrom)
  }
}

extension HearingSubject {
  /// A hearing as it stands on the day of publication; nil for one that was retracted.
  init?(_ event: PublicEvent, of record: PublicCase, in site: Site) {
    let last = Slot(event.date, zone: event.zone)?.last ?? event.date.latest
    let isPast = last.map { $0 < site.today(in: event.zone) } ?? false
    guard let state = HearingState(event, isPast: isPast) else { return nil }
    self.init(
      event: event, caseTitle: record.title, caseShort: record.short,
      isOfAll: event.people.count == record.people.count, state: state, isAhead: !isPast)
  }
}

extension PublicEvent {
  /// The first lines of a description: what and who, and the case.
  func opening(_ caseTitle: LanguageText?, _ voice: inout Voice) -> [String] {
    let kind = (voice.text(self.title) ?? voice.say(self.type.label)).capitalisedFirst
    var lines = [kind]
    if let names = NameList(self.people, &voice).all(&voice) {
      lines = [voice.say(SharedPhrases.labelled.with(["label": .text(kind), "text": .text(names)]))]
    }
    if let title = voice.text(caseTitle) { lines.append(title) }
    return lines
  }

  /// What was decided, about all together and about each person, with notes.
  func results(_ voice: inout Voice) -> [String] {
    var lines: [String] = []
    if let shared = self.shared {
      let text = OutcomeWords(outcome: shared, event: self).text(&voice)
      lines.append(voice.say(HearingPhrases.result.with(["result": .text(text)])))
    }
    for personal in self.outcomes {
      let name = voice.text(personal.person.name) ?? personal.person.id
      let text = OutcomeWords(outcome: personal.outcome, event: self).text(&voice)
      lines.append(voice.say(SharedPhrases.labelled.with(["label": .text(name), "text": .text(text)])))
      if let note = voice.text(personal.outcome.note) { lines.append(note) }
    }
    return lines
  }
}
