public import DocketTime

/// A small record that a rule accepts or reports.
///
/// The text is a fragment of a case: the keys it leaves out come from `SampleRepository`. What is reported is
/// marked `⟦…⟧`, one mark a finding, in the order of the file; the marks are taken out before checking.
public struct Example: Sendable {
  /// The fragment with its marks; other files of the repository by path, where the rule needs them.
  public let text: String
  /// The path of the file the fragment is.
  public let path: String
  /// What the rule says in English, one sentence a mark; empty when it accepts the record.
  public let reports: [String]
  /// The earlier state of the file, for rules about changes.
  public let before: String?
  /// Other files of the repository by path, where the rule needs more than the sample's.
  public let otherFiles: [String: String]
  /// What today is.
  public let today: CivilDate
  /// Whether the text is a whole file, not a fragment.
  public let isWhole: Bool
  /// Where the example stands in the rule's file.
  public let line: Int
  /// The rule's file, as `DocketRules/FutureDate.swift`.
  ///
  /// Not its path: a program would give away the folder, and often the name, of whoever built it.
  public let fileID: String

  /// A record the rule accepts.
  static func accepts(
    _ text: String, before: String? = nil, with otherFiles: [String: String] = [:],
    path: String = SampleRepository.casePath, isWhole: Bool = false, line: Int = #line,
    fileID: String = #fileID
  ) -> Example {
    Example(
      text: text, path: path, reports: [], before: before, otherFiles: otherFiles,
      today: SampleRepository.today, isWhole: isWhole,
      line: line, fileID: fileID)
  }

  /// A record the rule reports.
  static func reports(
    _ sentences: String..., in text: String, before: String? = nil, with otherFiles: [String: String] = [:],
    path: String = SampleRepository.casePath, isWhole: Bool = false, line: Int = #line,
    fileID: String = #fileID
  ) -> Example {
    Example(
      text: text, path: path, reports: sentences, before: before, otherFiles: otherFiles,
      today: SampleRepository.today, isWhole: isWhole,
      line: line, fileID: fileID)
  }
}
