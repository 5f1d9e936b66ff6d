import DocketLanguage
public import DocketRecords
public import DocketTime

/// Reads what people answer about hearings: words of the format, names and ids, dates.
extension HearingFile {
  /// A type of hearing: its word, what people call it in any language of docket, or the word without `_hearing`.
  public static func type(_ text: String) throws(Refusal) -> EventType {
    let hearings = EventType.allCases.filter(\.isHearing)
    if let short = hearings.first(where: { $0.rawValue == text.lowercased() + "_hearing" }) { return short }
    return try word(text, among: hearings)
  }

  /// A word of a vocabulary, or what people call it in any language of docket.
  public static func word<Words: Word>(_ text: String, among words: [Words]) throws(Refusal) -> Words {
    let folded = text.lowercased()
    let named = words.filter { word in
      word.rawValue == folded
        || MessageLanguage.allCases.contains { word.label[$0].lowercased() == folded }
    }
    if let only = named.first, named.count == 1 { return only }
    let nearest = Suggestion.nearest(to: text, among: words.map(\.rawValue))
    throw Refusal(
      (nearest.isEmpty ? noWord : nearestWord).with([
        "words": .list((nearest.isEmpty ? words.map(\.rawValue) : nearest).map { .code($0) })
      ]))
  }

  /// A date in words, where the court is in a zone.
  ///
  /// - Parameters:
  ///   - text: the answer.
  ///   - today: the day that it is there; nil where nobody knows.
  /// - Returns: the date.
  /// - Throws: `Refusal`, with the reason and what to type.
  public static func date(_ text: String, today: CivilDate?) throws(Refusal) -> RecordDate {
    do throws(SpokenDateProblem) {
      return try SpokenDate.read(text, today: today)
    } catch {
      throw Refusal(error.message)
    }
  }

  /// A day in words.
  public static func day(_ text: String, today: CivilDate?) throws(Refusal) -> CivilDate {
    let date = try date(text, today: today)
    guard let day = date.singleDay, date.precision == .day else { throw Refusal(wholeDay.message) }
    return day
  }

  /// A court of the registry: its id, or its name in any language.
  public func court(_ text: String) throws(Refusal) -> String {
    let match = names.find(text, as: .court)
    if let id = match.id { return id }
    throw Self.refusal(Self.noCourt, candidates: match.candidates.map(\.id))
  }

  /// People of the case, with commas between them: their ids or names; nil for everybody.
  public func people(_ text: String) throws(Refusal) -> [String]? {
    if Self.everybody.contains(text.lowercased()) { return nil }
    var ids: [String] = []
    for part in Self.parts(of: text) {
      let id = try person(part)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids.count == record.people?.value.count ? nil : ids
  }

  /// A person of the case: the id, or the name in any language.
  private func person(_ text: String) throws(Refusal) -> String {
    let match = names.find(text, as: .person, of: caseID)
    if let id = match.id { return id }
    let near = match.candidates.map(\.id)
    throw Self.refusal(
      Self.noPerson, candidates: near.isEmpty ? (record.people?.value ?? []).map(\.key.value) : near)
  }

  /// Sources of the record, with commas between them: their ids.
  public func sources(_ text: String) throws(Refusal) -> [String] {
    var ids: [String] = []
    let known = sourceIDs
    for part in Self.parts(of: text) {
      guard known.contains(part) else {
        throw Self.refusal(
          Self.noSource.with(["command": .code("docket source add \(caseID)")]),
          candidates: Suggestion.nearest(to: part, among: known))
      }
      if !ids.contains(part) { ids.append(part) }
    }
    return ids
  }

  /// Words that are taken as they are.
  public static func text(_ text: String) throws(Refusal) -> String { text }

  /// A decision about one person: `vesper=remanded,until=2030-11-13`.
  public func outcome(
    _ text: String
  ) throws(Refusal) -> (person: String, keys: [(key: String, value: String)]) {
    let parts = Self.parts(of: text)
    guard let first = parts.first, let split = first.firstIndex(of: "=") else {
      throw Refusal(Self.outcomeForm.message)
    }
    let person = try person(String(first[..<split]).withoutOuterSpaces)
    let result = try Self.word(
      String(first[first.index(after: split)...]).withoutOuterSpaces, among: DocketRecords.Result.allCases)
    var keys = [(key: "result", value: result.rawValue)]
    for part in parts.dropFirst() {
      guard let split = part.firstIndex(of: "=") else { throw Refusal(Self.outcomeForm.message) }
      let key = String(part[..<split]).withoutOuterSpaces
      guard Self.outcomeKeys.contains(key) else {
        throw Self.refusal(Self.noKey, candidates: Self.outcomeKeys)
      }
      keys.append((key, String(part[part.index(after: split)...]).withoutOuterSpaces))
    }
    return (person, keys)
  }

  private static let outcomeKeys = ["until", "sentence", "suspended", "regime", "fine"]
  private static let everybody: Set = ["all", "everybody", "tous", "все", "*"]

  private static func parts(of text: String) -> [String] {
    text.split(separator: ",").map { String($0).withoutOuterSpaces }.filter { !$0.isEmpty }
  }

  private static func refusal(_ phrase: Phrase, candidates: [String]) -> Refusal {
    refusal(phrase.message, candidates: candidates)
  }

  private static func refusal(_ absent: Message, candidates: [String]) -> Refusal {
    guard !candidates.isEmpty else { return Refusal(absent) }
    return Refusal(
      oneOf.with(["absent": .message(absent), "ids": .list(candidates.map { .code($0) })]))
  }

  private static let noWord = Phrase(
    "no-word", en: "docket does not know this word here. Write one of {words}.")
  private static let nearestWord = Phrase(
    "nearest-word", en: "docket does not know this word here. Did you mean {words}?")
  private static let wholeDay = Phrase(
    "whole-day", en: "Write a whole day without an hour, like `2031-05-28`.")
  private static let noCourt = Phrase("no-court", en: "The registry has no such court.")
  private static let noPerson = Phrase("no-person", en: "The case has no such person.")
  private static let noSource = Phrase(
    "no-source", en: "The record has no such source. {command} adds one.")
  private static let noKey = Phrase("no-key", en: "An outcome has no such key.")
  private static let oneOf = Phrase("one-of", en: "{absent} Did you mean one of {ids}?")
  private static let outcomeForm = Phrase(
    "outcome-form", en: "Write person and decision, like `vesper=remanded,until=2030-11-13`.")
}

extension HearingFile {
  /// An id of an event.
  public static func id(_ text: String) throws(Refusal) -> String {
    guard Identifier.isWellFormed(text, length: 40) else { throw Refusal(noID.message) }
    return text
  }

  private static let noID = Phrase(
    "no-id", en: "An id has small letters a to z, digits and single hyphens, at most 40 of them.")
}
