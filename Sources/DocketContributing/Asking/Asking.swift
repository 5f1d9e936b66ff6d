public import DocketLanguage

/// Asks one question at a time, reads the answer, and asks again with the reason where it cannot be used.
///
/// It knows no terminal: where answers come from and where questions go is given to it. What somebody has typed is never
/// repeated, since it may be private; `write` masks what a reason says about it.
public struct Asking {
  /// The language of questions, and of the words for yes and no that are shown; answers may be in any of them.
  public let language: MessageLanguage
  /// Whether nobody is asked: defaults stand, and what has none is missing.
  public let isSilent: Bool
  private let read: () -> String?
  private let write: (String) -> Void

  /// Prepares for questions.
  ///
  /// - Parameters:
  ///   - language: the language of questions.
  ///   - isSilent: whether nobody is asked.
  ///   - read: gives the next line without its end; nil when there is no more.
  ///   - write: takes text to show, with the line breaks it needs, and none after a question.
  public init(
    in language: MessageLanguage, isSilent: Bool = false, read: @escaping () -> String?,
    write: @escaping (String) -> Void
  ) {
    self.language = language
    self.isSilent = isSilent
    self.read = read
    self.write = write
  }

  /// Says something, on a line of its own.
  public func say(_ message: Message) { write(message.text(in: language) + "\n") }

  /// Leaves a line empty.
  func skipLine() { write("\n") }

  /// A value that was given with the command, or the answer to a question.
  ///
  /// - Parameters:
  ///   - flag: how it is given with the command, for instance `--date`: named where it is missing or cannot be used.
  ///   - given: what was given; nil for nothing. Then nobody is asked.
  ///   - question: what to ask, without a mark at its end.
  ///   - standard: what an empty answer means, and how that is shown; nil where there has to be an answer.
  ///   - reading: makes a value of an answer, or refuses it with a reason.
  /// - Returns: the value.
  /// - Throws: `AskingProblem` where what was given cannot be used, or nobody answers and there is no standard.
  public func value<Value>(
    _ flag: String, given: String?, question: Message, standard: Standard<Value>? = nil,
    reading: (String) throws(Refusal) -> Value
  ) throws(AskingProblem) -> Value {
    if let given {
      do throws(Refusal) {
        return try reading(given)
      } catch {
        throw .refused(flag: flag, reason: error.reason)
      }
    }
    guard !isSilent else {
      if let standard { return standard.value }
      throw .missing(flag: flag)
    }
    while let answer = answer(to: question, standard: standard?.shown) {
      if answer.isEmpty {
        if let standard { return standard.value }
        say(Self.needed.message)
        continue
      }
      do throws(Refusal) {
        return try reading(answer)
      } catch {
        say(error.reason)
      }
    }
    if let standard { return standard.value }
    throw .missing(flag: flag)
  }

  /// A value that may be left out: nil after an empty answer, and where nobody answers.
  ///
  /// - Parameters:
  ///   - flag: how it is given with the command.
  ///   - given: what was given; nil for nothing.
  ///   - question: what to ask.
  ///   - reading: makes a value of an answer, or refuses it with a reason.
  /// - Returns: the value.
  /// - Throws: `AskingProblem` where what was given cannot be used.
  public func optional<Value>(
    _ flag: String, given: String?, question: Message, reading: (String) throws(Refusal) -> Value
  ) throws(AskingProblem) -> Value? {
    try value(flag, given: given, question: question, standard: Standard(nil, shown: "–")) {
      text throws(Refusal) in try reading(text) as Value?
    }
  }

  /// Asks for a yes or a no; an empty answer is a no.
  ///
  /// - Parameter question: what to ask.
  /// - Returns: the answer; nil when nobody answers.
  public func confirms(_ question: Message) -> Bool? {
    guard !isSilent else { return nil }
    let choice = Self.yesOrNo[language]
    while let answer = answer(
      to: Self.choice.with(["question": .message(question), "choice": .text(choice)]))
    {
      switch YesOrNo(answer) {
      case .yes?: return true
      case .no?: return false
      case nil where answer.isEmpty: return false
      case nil: say(Self.unclear.with(["choice": .text(choice)]))
      }
    }
    return nil
  }

  /// The next answer without the spaces around it; nil at the end.
  func answer(to question: Message, standard: String? = nil) -> String? {
    let words = question.text(in: language)
    write(standard.map { "\(words) [\($0)]: " } ?? "\(words): ")
    guard let line = read() else {
      write("\n")
      return nil
    }
    return line.withoutOuterSpaces
  }

  private static let needed = Phrase("needed", en: "This cannot be left out.")
  private static let choice = Phrase("choice", en: "{question} ({choice})")
  private static let yesOrNo = Phrase("yes-or-no", en: "y/n")
  private static let unclear = Phrase("unclear", en: "Answer {choice}.")
}

/// What an empty answer means.
public struct Standard<Value> {
  /// The value.
  public let value: Value
  /// How it is shown behind the question; nothing private.
  public let shown: String

  /// Offers a value.
  public init(_ value: Value, shown: String) {
    self.value = value
    self.shown = shown
  }
}

/// Why an answer cannot be used, and what to type instead.
public struct Refusal: Error {
  /// One or two sentences.
  public let reason: Message

  /// Refuses an answer.
  public init(_ reason: Message) { self.reason = reason }
}

/// Why there is no answer.
public enum AskingProblem: Error {
  /// What was given with a flag cannot be used.
  case refused(flag: String, reason: Message)
  /// Nobody is there to be asked, and the command did not say it.
  case missing(flag: String)

  /// What to tell whoever typed the command.
  public var message: Message {
    switch self {
    case .refused(let flag, let reason):
      Self.refusedPhrase.with(["flag": .text(flag), "reason": .message(reason)])
    case .missing(let flag): Self.missingPhrase.with(["flag": .code(flag)])
    }
  }

  private static let refusedPhrase = Phrase("refused", en: "{flag}: {reason}")
  private static let missingPhrase = Phrase(
    "missing", en: "{flag} is missing, and nobody is there to be asked")
}

extension String {
  /// The text without white space before and after it.
  package var withoutOuterSpaces: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = self[start...].lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
