public import DocketLanguage

/// A word of a closed vocabulary: what a record may say at some place, with its label in every language.
public protocol Word: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The name of the vocabulary, for instance `event type`.
  static var vocabulary: Phrase { get }

  /// What people read where the word stands.
  var label: Phrase { get }
}

extension Word {
  /// All words in the order they are explained.
  public static var words: [String] { allCases.map(\.rawValue) }
}
