import DocketText

/// What a finding is known by from run to run, in every format: its rule, its record, its place there by ids, and which
/// one of several it is.
///
/// It is of no line, no column and no words: lines above may come and go, and a message may be worded better. It is made of
/// what may be shown, so nobody can find a private value out of it by trying all.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// 32 hexadecimal digits.
  public let description: String

  /// Makes a fingerprint out of what may be shown.
  ///
  /// - Parameters:
  ///   - rule: the id of the rule.
  ///   - path: the file's path as it is shown.
  ///   - keyPath: the place in the record as it is shown.
  ///   - occurrence: how many findings of that rule stand before it at that place.
  init(rule: String, path: String, keyPath: String, occurrence: Int) {
    let pieces = [rule, path, keyPath, String(occurrence)].map { Array($0.utf8) }
    description = String(Digest.of(pieces: pieces).prefix(32))
  }
}
