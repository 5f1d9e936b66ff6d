/// Why a text is no length, and which part of it is to blame.
public struct AmountFault: Error, Hashable, Sendable {
  /// What is wrong, with everything a message needs to say what to type.
  public let problem: AmountProblem
  /// The part at fault as UTF-8 offsets into the text.
  public let range: Range<Int>

  /// Joins a problem and the part of the text it lies in.
  public init(_ problem: AmountProblem, at range: Range<Int>) {
    self.problem = problem
    self.range = range
  }
}
