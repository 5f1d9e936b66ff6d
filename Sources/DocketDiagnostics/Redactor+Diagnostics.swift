public import DocketLanguage

extension Redactor {
  /// The message with every private value replaced, also one that only its arguments together spell.
  ///
  /// - Parameters:
  ///   - message: the message.
  ///   - languages: the languages in which it may be written; in others a message with something hidden is English.
  /// - Returns: the message as it may be shown.
  public func redacting(
    _ message: Message, in languages: [MessageLanguage] = MessageLanguage.allCases
  ) -> Message {
    guard !isEmpty else { return message }
    let mapped = message.mappingText { redacting($0) }
    var texts: [MessageLanguage: String] = [:]
    for language in Set(languages + [.en]) { texts[language] = mapped.text(in: language) }
    guard texts.values.contains(where: finds) else { return mapped }
    let key = mapped.phrase.key
    let safe = Phrase(key, wordings: texts.mapValues { redacting($0) })
    let whole = Phrase(key, wordings: Dictionary(uniqueKeysWithValues: texts.keys.map { ($0, "{text}") }))
    return whole.with(["text": .term(safe)])
  }

  /// Whether a finding's words or its subject name a private value, in any language.
  public func finds(in diagnostic: Diagnostic) -> Bool {
    guard !isEmpty else { return false }
    if diagnostic.subject.map(finds) == true { return true }
    let messages = [diagnostic.what, diagnostic.why] + diagnostic.mend + diagnostic.notes.map(\.message)
    return messages.contains { message in
      MessageLanguage.allCases.contains { finds(in: message.text(in: $0)) }
    }
  }

  /// The finding with every private value replaced in its messages and its subject.
  ///
  /// A fix that would write a private value is left out: with bullets in it, it would do harm.
  ///
  /// - Parameters:
  ///   - diagnostic: the finding.
  ///   - languages: the languages in which it may be written.
  ///   - path: how a path is shown; must not let two paths become one.
  /// - Returns: the finding as it may be shown.
  public func redacting(
    _ diagnostic: Diagnostic, in languages: [MessageLanguage] = MessageLanguage.allCases,
    path: (String) -> String
  ) -> Diagnostic {
    let fixes = diagnostic.fixes.filter { fix in !fix.edits.contains { finds(in: $0.replacement) } }
    return diagnostic.mapping(
      message: { redacting($0, in: languages) }, text: redacting, path: path, fixes: fixes)
  }
}
