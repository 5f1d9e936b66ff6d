public import DocketDiagnostics
public import DocketLanguage
import DocketRecords

extension RuleDescription {
  /// A file of the earlier state that cannot be compared with.
  public static let unreadableBefore: RuleDescription = RuleDescription(
    id: "unreadable-before", family: .change, severity: .warning,
    summary: Phrase("summary", en: "The state to compare with can be read."),
    reason: Phrase(
      "reason",
      en:
        "Without it nobody can tell whether a hearing was moved or an entry taken out, and subscribers would not be told."
    ),
    exception: Phrase(
      "exception", en: "When you have compared the file with its last readable version yourself."))
}

extension Rule {
  /// What cannot be read in the earlier state is not taken for absent: it is said that nothing was compared.
  static let unreadableBefore: Rule = Rule(
    .unreadableBefore,
    examples: [
      .reports(
        "`records/cases/quay-lanterns.yml` could not be read before this change, so nothing in it was compared.",
        in: "⟦⟧# Mended.\nid: quay-lanterns\n", before: "id: [quay-lanterns\n"),
      .accepts("id: quay-lanterns\n", before: "id: quay-lanterns\n"),
    ],
    check: .history { earlier, context, findings in
      // What cannot be read now either has a finding of its own.
      let broken = Set(context.corpus.files.filter { $0.content == nil }.map(\.path))
      for file in earlier.files where file.content == nil && !broken.contains(file.path) {
        let now = context.corpus.files.first { $0.path == file.path }?.source
        findings.report(
          notCompared.with(["path": .code(file.path)]), at: ByteRange(0, 0), in: now ?? file.source,
          mend: [compare.message])
      }
    })

  private static let notCompared = Phrase(
    "not-compared", en: "{path} could not be read before this change, so nothing in it was compared.")

  /// What to do where nothing could be compared.
  public static let compareYourself = compare.message

  private static let compare = Phrase(
    "compare-yourself",
    en:
      "Compare it with its last readable version: `git log` shows when it broke, and `--since-exactly` takes the commit before that."
  )
}
