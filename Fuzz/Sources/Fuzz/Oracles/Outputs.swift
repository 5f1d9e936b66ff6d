import DocketDiagnostics
import DocketLanguage
import DocketReporting

/// What reporters write: nothing private, nothing that acts on a terminal, no command that is none of ours.
enum Outputs {
  /// Writes a report with every reporter, plain and coloured.
  ///
  /// - Parameter report: the report.
  /// - Returns: the texts, the same for the same report.
  static func all(_ report: Report) -> [String] {
    Reporter.builtIn.flatMap { reporter in
      [ReportOptions(), ReportOptions(colour: true, lineWidth: 40)].map { reporter.render(report, $0) }
    }
  }

  /// Checks what was written.
  ///
  /// - Parameters:
  ///   - texts: what `all` gave: of each reporter the plain text, then the coloured one.
  ///   - values: private values that rules have found, none of which may be shown.
  static func check(_ texts: [String], hiding values: Set<String>) {
    for (index, text) in texts.enumerated() {
      for scalar in text.unicodeScalars where acts(scalar) && !(scalar == "\u{1B}" && index % 2 == 1) {
        require(false, "a report holds U+\(String(scalar.value, radix: 16, uppercase: true))")
      }
      guard !values.isEmpty else { continue }
      let plain = Array(text.lowercased().utf8)
      let compact = plain.filter { $0 != 0x20 && $0 != 0x2D }
      for value in values {
        let value = Array(value.lowercased().utf8)
        // Groups do not matter: a number of nine digits does not come about by chance.
        let isNumber = value.count { (0x30...0x39).contains($0) } >= 9
        let shows =
          plain.firstIndex(of: value) != nil
          || isNumber && compact.firstIndex(of: value.filter { $0 != 0x20 && $0 != 0x2D }) != nil
        require(!shows, "a report shows \(String(decoding: value, as: UTF8.self)), which a rule has found")
      }
    }
  }

  /// Whether a terminal or a reader's program acts upon a code point; a line feed may.
  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x2028, 0x2029: true
    default: false
    }
  }
}
