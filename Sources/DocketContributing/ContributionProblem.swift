public import DocketLanguage
import DocketRecords

/// Why a change is not made, and what to do instead.
public struct ContributionProblem: Error {
  /// One or two sentences.
  public let message: Message

  /// Explains why.
  public init(_ message: Message) { self.message = message }

  /// There is no such id: the nearest ones, or where to find all.
  ///
  /// - Parameters:
  ///   - what: the sentence for an id that resembles none, with a place `id`.
  ///   - id: what was typed.
  ///   - known: the ids there are.
  static func unknown(_ what: Phrase, _ id: String, among known: [String]) -> ContributionProblem {
    let absent = what.with(["id": .quoted(id)])
    let nearest = Suggestion.nearest(to: id, among: known)
    guard !nearest.isEmpty else { return ContributionProblem(absent) }
    return ContributionProblem(
      didYouMean.with(["absent": .message(absent), "nearest": .list(nearest.map { .code($0) })]))
  }

  private static let didYouMean = Phrase("did-you-mean", en: "{absent} Did you mean {nearest}?")
}
