/// An answer that dates known only in part allow: yes, no, or it depends on the unknown part.
public enum Tristate: Hashable, Sendable {
  /// It holds whatever the unknown parts turn out to be.
  case yes
  /// It does not hold, whatever the unknown parts turn out to be.
  case no
  /// It holds for some of the possible days and not for others.
  case unknown
}
