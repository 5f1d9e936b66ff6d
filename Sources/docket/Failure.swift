import ArgumentParser
import DocketKit

/// How docket ends when it cannot do its work (sysexits.h).
enum Failure {
  /// A finding of severity error, or of warning with `--strict`.
  static let findings = ExitCode(1)
  /// A file or folder could not be read or written.
  static let inputOutput = ExitCode(74)
  /// There is no usable configuration.
  static let configuration = ExitCode(78)

  /// Says what went wrong and ends.
  ///
  /// - Parameters:
  ///   - message: one or two lines: what, and what to do.
  ///   - code: the exit code.
  /// - Returns: the code, to be thrown.
  static func end(_ message: String, _ code: ExitCode) -> ExitCode {
    Terminal.complain("docket: \(message)")
    return code
  }
}
