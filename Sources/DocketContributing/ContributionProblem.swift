public import DocketLanguage
import DocketRecords

/// Why a change is not made, and what to do instead.
public struct ContributionProblem: Error {
  /// One or two sentences.
  public let message: Message

  /// Explains why.
  public init(_ message: Message) { self.message = message }

  /// There is no such id: with the nearest ones.
  ///
  /// - Parameters:
  ///   - absent: says so, without what was typed.
  ///   - typed: what was typed.
  ///   - known: the ids there are.
  ///   - near: ids that are near for another reason.
  static func unknown(
    _ absent: Message, _ typed: String, among known: [String], near: [String] = []
  ) -> ContributionProblem {
    var nearest: [String] = []
    for id in near + Suggestion.nearest(to: typed, among: known) where !nearest.contains(id) {
      nearest.append(id)
    }
    guard !nearest.isEmpty else { return ContributionProblem(absent) }
    return ContributionProblem(
      didYouMean.with([
        "absent": .message(absent), "nearest": .list(nearest.prefix(3).map { .code($0) }),
      ]))
  }

  private static let didYouMean = Phrase("did-you-mean", en: "{absent} Did you mean {nearest}?")
}
