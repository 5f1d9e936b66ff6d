/// Why libyaml stopped.
struct ParserProblem {
  /// What it met, in its own words; empty when it gave none (memory).
  let problem: String
  /// Where it met it.
  let mark: Mark
  /// What it was doing, in its own words; empty when it gave none.
  let context: String
  /// Where that began; meaningless without a context.
  let contextMark: Mark
}
