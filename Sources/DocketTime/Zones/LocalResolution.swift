/// The instants at which the clocks of a place show some day and time: one, none or two.
public enum LocalResolution: Hashable, Sendable {
  /// The clocks show it once.
  case unique(Instant)
  /// The clocks jump over it, as in Paris at 02:30 on 2024-03-31.
  ///
  /// `before` reads it with the offset in force before the jump (Paris: 01:30Z, when the clocks show
  /// 03:30), `after` with the offset in force after it (00:30Z, when they show 01:30).
  case gap(before: Instant, after: Instant)
  /// The clocks show it twice, as in Moscow at 01:30 on 2014-10-26; `first` is the earlier time.
  case overlap(first: Instant, second: Instant)

  /// The instant that RFC 5545 §3.3.5 chooses: the first of two, and in a gap the offset before it.
  public var instant: Instant {
    switch self {
    case .unique(let instant), .gap(before: let instant, after: _), .overlap(first: let instant, second: _):
      instant
    }
  }
}
