/// The shortest case with one event, whose lines come last before its sources.
///
/// The event's first line is line 7; lines of one's own begin on line 10.
func caseWithEvent(_ lines: String = "", date: String = "2023-09-04", type: String = "arrest") -> String {
  let own = lines.split(separator: "\n", omittingEmptySubsequences: false).map { "\n    \($0)" }.joined()
  return smallCase("events:\n  - id: one\n    date: \(date)\n    type: \(type)\(lines.isEmpty ? "" : own)")
}
