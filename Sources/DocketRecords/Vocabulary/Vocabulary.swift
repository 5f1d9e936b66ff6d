public import DocketLanguage

/// A closed vocabulary as data, for documentation, editors and tests.
public struct Vocabulary: Sendable {
  /// A word with what people read instead of it.
  public struct Entry: Sendable {
    /// The word as it is typed.
    public let word: String
    /// What people read.
    public let label: Phrase
  }

  /// What the words are about.
  public let name: Phrase
  /// The words in the order in which they are explained.
  public let entries: [Entry]
  /// What people call them besides.
  let usualNames: UsualNames

  /// Describes the words of a type.
  public init<Words: Word>(_ type: Words.Type) {
    name = type.vocabulary
    entries = type.allCases.map { Entry(word: $0.rawValue, label: $0.label) }
    usualNames = type.usualNames
  }

  /// The vocabularies a file may use, in the order of the record, then the configuration's.
  public static let written = ofRecords + [Vocabulary(SeverityWord.self), Vocabulary(LinkPolicy.self)]

  /// The vocabularies a record may use, in its order.
  public static let ofRecords = [
    Vocabulary(EventType.self), Vocabulary(HearingStatus.self), Vocabulary(Result.self),
    Vocabulary(Regime.self), Vocabulary(Access.self), Vocabulary(HearingFormat.self),
    Vocabulary(Certainty.self),
    Vocabulary(ClaimRole.self), Vocabulary(ChargeStatus.self), Vocabulary(RecognitionKind.self),
    Vocabulary(DayType.self), Vocabulary(Repetition.self), Vocabulary(WeekdayName.self),
    Vocabulary(LeapDay.self),
    Vocabulary(SourceType.self), Vocabulary(Consent.self), Vocabulary(WithheldSubject.self),
    Vocabulary(Monitoring.self), Vocabulary(LettersState.self), Vocabulary(BirthdayVisibility.self),
    Vocabulary(Gender.self), Vocabulary(PlaceKind.self), Vocabulary(Designation.self),
  ]

  /// Those nobody types: docket computes them.
  public static let computed = [Vocabulary(CustodyStatus.self), Vocabulary(UnknownCustody.self)]

  /// Finds the vocabulary that a `Shape.word` names.
  ///
  /// - Parameter name: its English name.
  /// - Returns: the vocabulary, or nil when no file uses one of that name.
  static func named(_ name: String) -> Vocabulary? { written.first { $0.name.en == name } }
}

/// A word of a closed vocabulary: what a record may say at some place, with its label in every language.
public protocol Word: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The name of the vocabulary, for instance `event type`.
  static var vocabulary: Phrase { get }

  /// What people call the words besides their labels, so that docket knows what is meant.
  static var usualNames: UsualNames { get }

  /// What people read where the word stands.
  var label: Phrase { get }
}

extension Word {
  /// All words in the order they are explained.
  public static var words: [String] { allCases.map(\.rawValue) }

  /// None, for words that nobody types.
  public static var usualNames: UsualNames { UsualNames("") }
}

/// The labels of a vocabulary, each made once: a publication asks for them a million times.
struct Labels<Kind: Word>: Sendable {
  private let words = Array(Kind.allCases)
  private let phrases: [Phrase]

  /// Makes the label of every word.
  init(_ label: (Kind) -> Phrase) { phrases = words.map(label) }

  /// The label of a word.
  subscript(word: Kind) -> Phrase {
    // Every word is one of all.
    words.firstIndex(of: word).map { phrases[$0] } ?? Kind.vocabulary
  }
}
