public import DocketLanguage
public import DocketRecords
import DocketScanning
public import DocketTime

/// How answers become values; a refusal never repeats what was typed, since it may be private.
public enum AnswerReading {
  /// An id of something that the records know, by id or by name in any language; between two nothing is chosen.
  ///
  /// - Parameters:
  ///   - typed: the answer.
  ///   - target: what is asked for.
  ///   - names: the names of the records.
  ///   - language: the language of the reader.
  /// - Returns: the id.
  /// - Throws: `Refusal`, with what may have been meant.
  public static func known(
    _ typed: String, as target: ReferenceTarget, among names: KnownNames, in language: MessageLanguage
  ) throws(Refusal) -> String {
    let match = names.find(typed, as: target)
    if let id = match.id { return id }
    let tag = LanguageTag(language.rawValue)
    let candidates = match.candidates.map { entry -> Argument in
      guard let name = entry.name(in: tag) else { return .code(entry.id) }
      return .message(candidate.with(["id": .code(entry.id), "name": .text(name)]))
    }
    switch match {
    case .several: throw Refusal(several.with(["candidates": .list(candidates)]))
    default:
      throw Refusal(candidates.isEmpty ? unknown.message : meant.with(["candidates": .list(candidates)]))
    }
  }

  /// A word of a vocabulary, as it is typed or as people call it in any language of docket.
  public static func word<Value: Word>(_ typed: String, as type: Value.Type) throws(Refusal) -> Value {
    if let word = Value(rawValue: typed) { return word }
    let folded = typed.lowercased()
    let labelled = Value.allCases.filter { word in
      MessageLanguage.allCases.contains { word.label[$0].lowercased() == folded }
    }
    if labelled.count == 1, let word = labelled.first { return word }
    let near = Suggestion.nearest(to: typed, among: Value.words)
    throw Refusal(
      near.isEmpty
        ? oneOf.with(["words": .list(Value.words.map { .code($0) })])
        : meantWords.with(["words": .list(near.map { .code($0) })]))
  }

  /// An id as records have them.
  public static func id(_ typed: String, length: Int, isTaken: (String) -> Bool) throws(Refusal) -> String {
    guard Identifier.isWellFormed(typed, length: length) else {
      throw Refusal(idForm.with(["length": .count(length)]))
    }
    if isTaken(typed) { throw Refusal(taken.message) }
    return typed
  }

  /// A language tag.
  public static func language(_ typed: String) throws(Refusal) -> LanguageTag {
    guard let tag = LanguageTag(typed) else { throw Refusal(languageForm.message) }
    return tag
  }

  /// A date as people say it or as records have it.
  public static func date(_ typed: String, today: CivilDate) throws(Refusal) -> RecordDate {
    do throws(SpokenDateProblem) {
      return try SpokenDate.read(typed, today: today)
    } catch {
      throw Refusal(error.message)
    }
  }

  /// A day, known to the day.
  public static func day(_ typed: String, today: CivilDate) throws(Refusal) -> CivilDate {
    let date = try date(typed, today: today)
    guard let day = date.singleDay else { throw Refusal(dayForm.message) }
    return day
  }

  /// The code of a state, as it is or by its name in a language of docket.
  public static func country(_ typed: String) throws(Refusal) -> String {
    let code = typed.uppercased()
    if code.utf8.count == 2, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return code }
    throw Refusal(countryForm.message)
  }

  /// A zone of the time zone database.
  public static func zone(_ typed: String, in zones: ZoneDatabase) throws(Refusal) -> String {
    guard (try? zones.zone(named: typed)) != nil else { throw Refusal(zoneForm.message) }
    return typed
  }

  /// How long a sentence lasts.
  public static func term(_ typed: String) throws(Refusal) -> String {
    guard (try? Term.parse(typed)) != nil else { throw Refusal(termForm.message) }
    return typed
  }

  /// The address of a page.
  public static func address(_ typed: String) throws(Refusal) -> String {
    guard WebAddress.isWellFormed(typed) else { throw Refusal(addressForm.message) }
    return typed
  }

  /// A text that is not empty.
  public static func text(_ typed: String) throws(Refusal) -> String {
    guard !typed.isEmpty else { throw Refusal(empty.message) }
    return typed
  }

  private static let empty = Phrase("empty", en: "Write a text, or leave the option out.")
  private static let candidate = Phrase("candidate", en: "{id} ({name})")
  private static let several = Phrase(
    "several", en: "Several may be meant: {candidates}. Write the id of one.")
  private static let meant = Phrase("meant", en: "Nothing has this name. Did you mean {candidates}?")
  private static let unknown = Phrase(
    "unknown", en: "Nothing in the registry has this id or name. Add it first with `docket new`.")
  private static let oneOf = Phrase("one-of", en: "Write one of these words: {words}.")
  private static let meantWords = Phrase("meant-words", en: "Did you mean {words}?")
  private static let idForm = Phrase(
    "id-form",
    en: "An id has small letters a–z, digits and single hyphens between them, {length} characters at most.")
  private static let taken = Phrase("taken", en: "Something else has this id already. Choose another.")
  private static let languageForm = Phrase(
    "language-form", en: "Write the tag of a language, like `en` or `ru`.")
  private static let dayForm = Phrase("day-form", en: "Write a day, like `2031-04-02`.")
  private static let countryForm = Phrase(
    "country-form", en: "Write the two letters of the state, like `RU` (ISO 3166-1).")
  private static let zoneForm = Phrase(
    "zone-form", en: "Write the name of a time zone, like `Europe/Moscow`.")
  private static let termForm = Phrase("term-form", en: "Write years, months and days, like `8y` or `3y 6m`.")
  private static let addressForm = Phrase(
    "address-form", en: "This is no address: it begins with `https://` and has no spaces.")
}
