import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// What stands in for a missing translation is another language, in which something is written.
  ///
  /// docket goes through the list of one language and no further, so lists that name each other are no circle.
  static let fallbackChain: Rule = Rule(
    RuleDescription(
      id: "fallback-chain", family: .translations, severity: .error,
      summary: Phrase("summary", en: "Another language stands in for a missing translation."),
      reason: Phrase(
        "reason", en: "The setting has no effect, and readers get another language than was meant."),
      exception: Phrase(
        "exception", en: "Never needed: the setting can be taken out without a change for readers.")),
    examples: [
      .reports(
        "`fr` is to stand in for itself.",
        in: pipeline("fr: [⟦fr⟧, en]"), path: "pipeline.yml", isWhole: true),
      .reports(
        "`de` is not published, so nothing stands in for it.",
        in: pipeline("⟦de⟧: [en]"), path: "pipeline.yml", isWhole: true),
      .reports(
        "No record is written in `ne`, and it is not published.",
        in: pipeline("fr: [⟦ne⟧]"), path: "pipeline.yml", isWhole: true),
      .reports(
        "`en` stands here a second time.",
        in: pipeline("fr: [en, ru, ⟦en⟧]"), path: "pipeline.yml", isWhole: true),
      .accepts(pipeline("fr: [en, ru], ru: [en, fr], be: [ru, en]"), path: "pipeline.yml", isWhole: true),
    ],
    check: .file { file, context, findings in
      guard case .pipeline(let pipeline)? = file.content, let languages = pipeline.languages?.value,
        let chains = languages.fallback?.value, let published = languages.published?.value.map(\.value),
        !context.corpus.hasUnreadableLanguages
      else { return }
      let partial = context.corpus.partialLanguages
      let written = Set(context.corpus.files.compactMap { context.corpus.sourceLanguage(of: $0) })
      // A record whose own language cannot be read may be written in it.
      let mayBeWritten = context.corpus.files.contains {
        context.corpus.sourceLanguage(of: $0) == nil
      }
      for chain in chains {
        let reader = chain.key.value
        if !published.contains(reader), !partial.contains(reader) {
          findings.report(
            noReaders.with(["tag": .code(reader.description)]), at: chain.key.range, in: file.source,
            mend: [publish.with(["tag": .code(reader.description), "key": .code("published")])])
        }
        var seen: Set<LanguageTag> = []
        for tag in chain.value {
          let what: Phrase
          if tag.value == reader {
            what = itself
          } else if !seen.insert(tag.value).inserted {
            what = twice
          } else if !published.contains(tag.value), !written.contains(tag.value), !mayBeWritten {
            what = unknown
          } else {
            continue
          }
          findings.report(
            what.with(["tag": .code(tag.value.description)]), at: tag.range, in: file.source,
            mend: [takeOut.message])
        }
      }
    })

  private static func pipeline(_ fallback: String) -> String {
    (SampleRepository.files["pipeline.yml"] ?? "").replacing(
      "partial: [be]", with: "partial: [be], fallback: {\(fallback)}")
  }

  private static let noReaders = Phrase(
    "no-readers", en: "{tag} is not published, so nothing stands in for it.")
  private static let publish = Phrase("publish", en: "Add {tag} to {key}, or take it out here.")
  private static let itself = Phrase("itself", en: "{tag} is to stand in for itself.")
  private static let twice = Phrase("twice", en: "{tag} stands here a second time.")
  private static let unknown = Phrase(
    "unknown", en: "No record is written in {tag}, and it is not published.")
  private static let takeOut = Phrase("take-out", en: "Take it out, or name the language that is meant.")
}
