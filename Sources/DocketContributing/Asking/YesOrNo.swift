/// A yes or a no, in English, French or Russian: whoever sits at somebody else's computer answers in their own.
public enum YesOrNo: Hashable, Sendable {
  /// Yes.
  case yes
  /// No.
  case no

  /// Reads an answer, whatever the language of the question; nil when it is neither.
  public init?(_ answer: String) {
    switch answer.lowercased() {
    case "y", "yes", "o", "oui", "д", "да": self = .yes
    case "n", "no", "non", "н", "нет": self = .no
    default: return nil
    }
  }
}
