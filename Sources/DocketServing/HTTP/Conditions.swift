import DocketTime

/// What the conditions of a request say of a file that is there (RFC 9110 §13).
enum Conditions {
  /// What is to be done.
  enum Outcome: Hashable {
    /// Send it.
    case send
    /// The reader has it already.
    case notModified
    /// The reader wants another one, which is gone.
    case failed
  }

  /// Weighs the conditions of a `GET` or `HEAD` in the order of §13.2.2.
  ///
  /// - Parameters:
  ///   - request: the request.
  ///   - tag: the file's tag.
  ///   - changed: when it was last changed, as `Last-Modified` says it.
  ///   - now: for dates with two digits of the year.
  /// - Returns: what is to be done.
  static func outcome(of request: Request, tag: EntityTag, changed: Instant, now: Instant) -> Outcome {
    if let list = request["if-match"] {
      guard EntityTag.List(list).contains(strongly: tag) else { return .failed }
    } else if let text = request["if-unmodified-since"], let date = HTTPDate.instant(text, now: now) {
      guard changed <= date else { return .failed }
    }
    if let list = request["if-none-match"] {
      return EntityTag.List(list).contains(weakly: tag) ? .notModified : .send
    }
    // A tag is exact and a second is not: the date counts only where there is no tag.
    if let text = request["if-modified-since"], let date = HTTPDate.instant(text, now: now) {
      return changed <= date ? .notModified : .send
    }
    return .send
  }
}
