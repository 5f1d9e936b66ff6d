public import DocketLanguage

extension Redactor {
  /// The message with every private value replaced, also one that only its arguments together spell.
  public func redacting(_ message: Message) -> Message {
    guard !isEmpty else { return message }
    let mapped = message.mappingText { redacting($0) }
    let texts = MessageLanguage.allCases.map { mapped.text(in: $0) }
    guard texts.contains(where: finds) else { return mapped }
    let text = { (language: MessageLanguage) in redacting(mapped.text(in: language)) }
    let safe = Phrase(mapped.phrase.key, en: text(.en), fr: text(.fr), ru: text(.ru))
    return Phrase(mapped.phrase.key, en: "{text}", fr: "{text}", ru: "{text}").with(["text": .term(safe)])
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
  ///   - path: how a path is shown; must not let two paths become one.
  /// - Returns: the finding as it may be shown.
  public func redacting(_ diagnostic: Diagnostic, path: (String) -> String) -> Diagnostic {
    let fixes = diagnostic.fixes.filter { fix in !fix.edits.contains { finds(in: $0.replacement) } }
    return diagnostic.mapping(message: redacting, text: redacting, path: path, fixes: fixes)
  }
}
