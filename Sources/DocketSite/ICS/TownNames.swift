import Synchronization

/// Which towns stand in which texts: few courts sit in few towns, and each of their hearings asks in each language.
final class TownNames: Sendable {
  private struct Question: Hashable {
    let town: String
    let text: String
  }

  private let answers = Mutex<[Question: Bool]>([:])

  /// Whether a text names a town (`TownName.stands`).
  func stands(_ town: String, in text: String) -> Bool {
    let question = Question(town: town, text: text)
    if let answer = answers.withLock({ $0[question] }) { return answer }
    let answer = TownName(town).stands(in: text)
    answers.withLock { $0[question] = answer }
    return answer
  }
}
