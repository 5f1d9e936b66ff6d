/// What keeps a text from being the length of a term or of a hearing.
public enum AmountProblem: Error, Hashable, Sendable {
  /// There is no text, or nothing but spaces.
  case empty
  /// An amount is nought; what has no length is left out.
  case zero
  /// The units stand in the wrong order or one stands twice; the largest comes first, each once.
  case order
  /// Of two lengths the second is not the longer one.
  case rangeOrder
  /// The length is beyond what records hold; see the type for its limit.
  case tooLong
  /// The length is written in another way; this is the canonical text.
  case notation(reading: String)
  /// The text is nothing like a length.
  case notALength
}
