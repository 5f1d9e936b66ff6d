import ArgumentParser
import DocketContributing
import DocketLanguage
import DocketRecords
import DocketTime

/// What all commands about hearings take.
struct HearingOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption
  @OptionGroup var writing: WritingOptions

  @Option(
    help: .said(
      Phrase("option-source", en: "A source of the record that says so; may be given several times."),
      valueName: "id"))
  var source: [String] = []

  @Option(
    help: .said(Phrase("option-note", en: "A remark in the language of the record."), valueName: "text"))
  var note: String?

  func contribution() throws -> Contribution {
    try Contribution(common: common, speech: speech, writing: writing)
  }

  /// Who says so.
  ///
  /// - Parameters:
  ///   - file: the case.
  ///   - known: sources that the hearing names already; with some, nothing more is needed.
  ///   - contribution: who is asked.
  /// - Returns: the sources and the note.
  /// - Throws: wrong usage where an answer is missing or cannot be used.
  func evidence(
    for file: HearingFile, besides known: [String], _ contribution: Contribution
  ) throws -> HearingEvidence {
    let ids = file.sourceIDs.prefix(6).map { Argument.code($0) }
    let question = known.isEmpty ? Self.whichSource : Self.whichNewSource
    let sources = try contribution.asks { asking throws(AskingProblem) in
      try asking.value(
        "--source", given: source.isEmpty ? nil : source.joined(separator: ","),
        question: question.with(["ids": .list(ids)]),
        standard: known.isEmpty ? nil : Standard([], shown: "–"), reading: file.sources)
    }
    return HearingEvidence(sources: sources, note: note)
  }

  private static let whichSource = Phrase("which-source", en: "Which source says so ({ids} …)")
  private static let whichNewSource = Phrase(
    "which-new-source", en: "Which source says so, if it is another than before ({ids} …)")
}

extension Contribution {
  /// The day that it is in a zone; nil where that is not known.
  func today(in zoneName: String?) -> CivilDate? {
    guard let name = zoneName, let zone = try? zones.zone(named: name) else {
      return nil
    }
    return zone.clock(at: now).date
  }

  /// The hearing of that id, the only one that comes into question, or the one somebody chooses.
  func hearing(_ id: String?, of file: HearingFile, where fits: (Hearing) -> Bool) throws -> Hearing {
    if let id { return try plans { () throws(DeskProblem) in try file.hearing(id) } }
    let candidates = file.hearings.filter(fits)
    if let only = candidates.first, candidates.count == 1 { return only }
    let choices = candidates.isEmpty ? file.hearings : candidates
    for hearing in choices { asking.say(hearing.line) }
    return try asks { asking throws(AskingProblem) in
      try asking.value("ID", given: nil, question: Self.whichHearing.message) { text throws(Refusal) in
        do throws(DeskProblem) {
          return try file.hearing(text)
        } catch {
          throw Refusal(error.message)
        }
      }
    }
  }

  private static let whichHearing = Phrase("which-hearing", en: "Which hearing")
}
