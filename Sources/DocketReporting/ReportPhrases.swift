public import DocketDiagnostics
public import DocketLanguage

/// What the reporters say themselves.
public enum ReportPhrases {
  static let error = Phrase("error", en: "error")
  static let warning = Phrase("warning", en: "warning")
  static let info = Phrase("info", en: "info")

  /// The word for a severity.
  public static func word(for severity: Severity) -> Phrase { severity.phrase }

  static let mend = Phrase("mend", en: "Mend:")
  static let mendOneOf = Phrase("mend-one-of", en: "Mend, one of these:")
  static let more = Phrase("more", en: "{rule}: {count} more in {path}")

  static let since = Phrase("since", en: "This shows without any change of the records, since {day}.")

  static let errors = Phrase("errors", en: "{count} {count?error|errors}")
  static let noErrors = Phrase("no-errors", en: "no errors")
  static let warnings = Phrase("warnings", en: "{count} {count?warning|warnings}")
  static let noWarnings = Phrase("no-warnings", en: "no warnings")
  static let infos = Phrase("infos", en: "{count} for information")
  static let unlistedInfos = Phrase(
    "unlisted-infos", en: "{count} for information (--advice lists {count?it|them})")
  static let inFiles = Phrase("in-files", en: "in {count} {count?file|files}")
  static let inFilesChecked = Phrase("in-files-checked", en: "in {count} {count?file|files} checked")
  static let notChecked = Phrase("not-checked", en: "not checked: {count} {count?file|files}")
  static let exceptions = Phrase("exceptions", en: "{count} accepted {count?exception|exceptions}")

  static let notListed = Phrase(
    "not-listed",
    en:
      "GitHub lists at most ten errors, ten warnings and ten notices a step: {count} more {count?stands|stand} only in the log."
  )

  static let textSummary = Phrase(
    "text-summary", en: "for people: each finding with its line, its reason and how to fix it")
  static let githubSummary = Phrase(
    "github-summary", en: "GitHub Actions: findings as annotations on the lines of a change")
  static let gitlabSummary = Phrase(
    "gitlab-summary", en: "GitLab: a Code Quality report for the page of a merge request")
  static let markdownSummary = Phrase(
    "markdown-summary", en: "a page of text, for the summary of a job and for the comment on a proposal")
  static let sarifSummary = Phrase(
    "sarif-summary", en: "SARIF 2.1.0, for code scanning on GitHub and for viewers of findings")
  static let junitSummary = Phrase(
    "junit-summary", en: "JUnit XML, for the test pages of Jenkins, GitLab, Forgejo and others")
  static let jsonSummary = Phrase(
    "json-summary", en: "everything, for your own programs; schema/report.schema.json describes it")
  static let rdjsonSummary = Phrase(
    "rdjson-summary", en: "reviewdog: comments on the lines of a change, with the edits that mend them")
  static let checkstyleSummary = Phrase(
    "checkstyle-summary", en: "Checkstyle XML, for the many programs that read it")

  static let line = Phrase("line", en: "line {number}")
  static let notShown = Phrase(
    "not-shown", en: "{count} more {count?finding does|findings do} not fit here; the log has them.")
}
