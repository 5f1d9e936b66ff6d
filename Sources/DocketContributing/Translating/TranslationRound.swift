public import DocketDiagnostics
import DocketLanguage
import DocketRecords

/// Goes through open texts: shows each original, and takes the translation.
public struct TranslationRound {
  private let asking: Asking
  private let redactor: Redactor

  /// Prepares for a round.
  ///
  /// - Parameters:
  ///   - asking: who asks.
  ///   - redactor: masks what is private in an original.
  public init(_ asking: Asking, redactor: Redactor) { (self.asking, self.redactor) = (asking, redactor) }

  /// Asks for one text after the other.
  ///
  /// - Parameter open: the texts.
  /// - Returns: those that were translated, until somebody stopped or the input ended.
  public func ask(_ open: [OpenText]) -> [(open: OpenText, text: String)] {
    var answers: [(open: OpenText, text: String)] = []
    asking.say(Self.how.message)
    for (index, text) in open.enumerated() {
      show(text, Self.count.with(["number": .count(index + 1), "count": .count(open.count)]))
      guard
        let answer = asking.answer(
          to: Self.translation.with(["language": LanguageNames.place(text.language)]))
      else { break }
      if answer.lowercased() == "q" { break }
      if answer.isEmpty { continue }
      answers.append((text, text.original.text.contains("\n") ? answer.replacingBreaks : answer))
    }
    return answers
  }

  private func show(_ text: OpenText, _ count: Message) {
    asking.skipLine()
    asking.say(Self.head.with(["count": .message(count), "path": .text(text.path)]))
    asking.say(
      Self.version.with([
        "tag": .text(text.original.language.description), "text": .text(shown(text.original.text)),
      ]))
    if let old = text.outdated {
      asking.say(Self.old.with(["tag": .text(old.language.description), "text": .text(shown(old.text))]))
    }
  }

  /// A text on one line, with `\n` for its line breaks.
  private func shown(_ text: String) -> String {
    redactor.redacting(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n"))
  }

  private static let how = Phrase(
    "how",
    en: "An empty answer leaves a text for later, q stops. `\\n` in an original is a new line, also in yours."
  )
  private static let count = Phrase("count", en: "{number} of {count}")
  private static let head = Phrase("head", en: "{count}: {path}")
  private static let version = Phrase("version", en: "{tag}: {text}")
  private static let old = Phrase("old", en: "{tag}, older than the original: {text}")
  private static let translation = Phrase("translation", en: "Translation ({language})")
}

extension String {
  /// The text with a line break for each `\n` of two characters.
  fileprivate var replacingBreaks: String { replacing("\\n", with: "\n") }
}
