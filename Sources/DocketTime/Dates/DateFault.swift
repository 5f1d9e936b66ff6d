/// Why a text is no date, and which part of it is to blame.
public struct DateFault: Error, Hashable, Sendable {
  /// What is wrong, with everything a message needs to say what to type.
  public let problem: DateProblem
  /// The part at fault as UTF-8 offsets into the text; within its bounds, empty only for an empty text.
  public let range: Range<Int>

  /// Joins a problem and the part of the text it lies in.
  public init(_ problem: DateProblem, at range: Range<Int>) {
    self.problem = problem
    self.range = range
  }
}
