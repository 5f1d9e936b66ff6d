import DocketKit
import DocketReporting
import DocketRules

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error.
enum Terminal {
  /// Whether text may be coloured: standard output is a terminal and `NO_COLOR` is not set.
  static var hasColour: Bool { isatty(STDOUT_FILENO) == 1 && (Environment["NO_COLOR"] ?? "").isEmpty }

  /// Whether somebody may be watching.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 && Environment["CI"] == nil }

  /// Writes to standard output.
  static func write(_ text: String) { StandardStream.output.write(text) }

  /// Writes a line to standard output; what stands in it may come from a file or its name.
  static func say(_ line: String) { StandardStream.output.write(safe(line)) }

  /// Writes a line to standard error; what stands in it may come from a file or its name.
  static func complain(_ line: String) { StandardStream.error.write(safe(line)) }

  /// Writes lines to standard output as they are, the last perhaps without an end, but for private values and commands
  /// to a terminal.
  static func prompt(_ text: String) {
    let lines = PrivateText.masked(text).split(separator: "\n", omittingEmptySubsequences: false)
    StandardStream.output.write(
      VisibleText.harmless(lines.map { VisibleText.line(String($0)) }.joined(separator: "\n")))
  }

  /// Writes lines to standard error as they are, but for private values and commands to a terminal.
  static func complain(lines text: String) {
    let lines = PrivateText.masked(text).split(separator: "\n", omittingEmptySubsequences: false)
    let visible = lines.map { VisibleText.line(String($0)) }.joined(separator: "\n")
    StandardStream.error.write(VisibleText.harmless(visible + "\n"))
  }

  /// Writes lines of JSON to standard output; none of them shows a private value.
  static func write(jsonLines text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    write(lines.map { PrivateText.masked(String($0)) }.joined(separator: "\n"))
  }

  /// One line that shows no private value and gives no command to a terminal or a build service.
  private static func safe(_ line: String) -> String {
    VisibleText.harmless(VisibleText.line(PrivateText.masked(line)) + "\n")
  }

  /// A line of standard input without its end and without spaces around it; nil when there is no more.
  static func read() -> String? {
    readLine(strippingNewline: true).map { line in
      let start = line.firstIndex { !$0.isWhitespace } ?? line.endIndex
      let rest = line[start...]
      let end = rest.lastIndex { !$0.isWhitespace }.map { rest.index(after: $0) } ?? rest.endIndex
      return String(rest[rest.startIndex..<end])
    }
  }

  /// Says what is going on, where somebody may be watching.
  static func progress(_ line: String) {
    if isWatched { complain(line) }
  }
}
