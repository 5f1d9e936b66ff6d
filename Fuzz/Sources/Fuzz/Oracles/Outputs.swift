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
  ///   - masks: what rules have found to be private.
  ///   - files: the files by path.
  ///   - secrets: the private values that were planted.
  static func check(
    _ texts: [String], masks: MaskedRanges, files: [String: SourceFile], secrets: Set<String>
  ) {
    let hidden = secrets.filter { value in files.values.contains { isFound(value, in: $0, masks) } }
    for (index, text) in texts.enumerated() {
      let scalars = text.unicodeScalars
      for scalar in scalars where acts(scalar) && !(scalar == "\u{1B}" && index % 2 == 1) {
        require(false, "a report holds U+\(String(scalar.value, radix: 16, uppercase: true))")
      }
      if hidden.isEmpty { continue }
      let plain = text.lowercased()
      let compact = plain.filter { !" -".contains($0) }
      for value in hidden {
        let value = value.lowercased()
        // Two numbers of a report that happen to stand side by side are no value; nobody has one of 9 digits or more
        // beside another by chance.
        let shows = plain.contains(value) || compact.contains(value.filter { !" -".contains($0) })
        require(!shows, "a report shows the private value \(value), which a rule has found")
      }
    }
  }

  /// Whether rules have masked the value at one of the places where it stands in a file or its name.
  private static func isFound(_ value: String, in file: SourceFile, _ masks: MaskedRanges) -> Bool {
    func covers(_ ranges: [ByteRange], _ bytes: [UInt8]) -> Bool {
      guard let start = bytes.firstIndex(of: Array(value.utf8)) else { return false }
      return ranges.contains { $0.lower <= start && start + value.utf8.count <= $0.upper }
    }
    return covers(masks.values(file.path), file.bytes)
      || covers(masks.nameValues(file.path), Array(file.path.utf8))
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
