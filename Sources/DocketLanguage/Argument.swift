public import DocketTime

/// A typed value for a place of a phrase.
public enum Argument: Hashable, Sendable {
  /// Words quoted from a file or a command line; shown in the quotation marks of the language.
  case quoted(String)
  /// Exact characters to type, a key, an id, a path: shown in backticks.
  case code(String)
  /// A whole number.
  case count(Int)
  /// A date, written out in the reader's language.
  indirect case date(RecordDate)
  /// A day, written out in the reader's language.
  case day(CivilDate)
  /// How long a sentence lasts, written out in the reader's language.
  indirect case duration(Term)
  /// A term that has a translation of its own, for instance the name of an event type.
  indirect case term(Phrase)
  /// A part of a sentence that has places of its own, for instance `in Tatar (tt-Latn)`.
  indirect case message(Message)
  /// A name or text shown as it is.
  case text(String)
  /// Several values, joined with commas.
  case list([Argument])

  /// The value as text.
  public func text(in language: MessageLanguage) -> String {
    switch self {
    case .quoted(let words): language.grammar.quoted(words)
    case .code(let characters): "`\(characters)`"
    case .count(let number): String(number)
    case .date(let date): DateWords(language).text(date)
    case .day(let day): DateWords(language).text(day)
    case .duration(let term): DateWords(language).text(term)
    case .term(let phrase): phrase[language]
    case .message(let message): message.text(in: language)
    case .text(let text): text
    case .list(let values): values.map { $0.text(in: language) }.joined(separator: language.grammar.comma)
    }
  }

  /// Whether every term in it has words of its own in a language.
  func isSaid(in language: MessageLanguage) -> Bool {
    switch self {
    case .term(let phrase): phrase.isSaid(in: language)
    case .message(let message): message.isSaid(in: language)
    case .list(let values): values.allSatisfy { $0.isSaid(in: language) }
    case .quoted, .code, .count, .date, .day, .duration, .text: true
    }
  }

  /// The value with its free text passed through a function.
  func mappingText(_ transform: (String) -> String) -> Argument {
    switch self {
    case .quoted(let words): .quoted(transform(words))
    case .code(let characters): .code(transform(characters))
    case .text(let text): .text(transform(text))
    case .list(let values): .list(values.map { $0.mappingText(transform) })
    case .message(let message): .message(message.mappingText(transform))
    case .count, .date, .day, .duration, .term: self
    }
  }
}
