import DocketLanguage
import DocketRecords

extension DeskProblem {
  /// There is no such id: with the nearest ones.
  ///
  /// - Parameters:
  ///   - absent: says so, without what was typed.
  ///   - typed: what was typed.
  ///   - known: the ids there are.
  ///   - near: ids that are near for another reason.
  /// - Returns: the problem.
  static func unknown(
    _ absent: Message, _ typed: String, among known: [String], near: [String] = []
  ) -> DeskProblem {
    var nearest: [String] = []
    for id in near + Suggestion.nearest(to: typed, among: known) where !nearest.contains(id) {
      nearest.append(id)
    }
    guard !nearest.isEmpty else { return DeskProblem(absent) }
    return DeskProblem(
      didYouMean.with([
        "absent": .message(absent), "nearest": .list(nearest.prefix(3).map { .code($0) }),
      ]))
  }

  private static let didYouMean = Phrase("did-you-mean", en: "{absent} Did you mean {nearest}?")
}
