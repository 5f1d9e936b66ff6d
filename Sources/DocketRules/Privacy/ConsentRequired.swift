import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime
import DocketYAML

extension Rule {
  /// What a person does not want said, or was not asked about, is not in the record.
  static let consentRequired: Rule = Rule(
    RuleDescription(
      id: "consent-required", family: .privacy, severity: .error,
      summary: Phrase("summary", en: "A record leaves out what its person withholds or was not asked about."),
      reason: Phrase(
        "reason", en: "In prison, such details are used against people and those close to them.")),
    examples: [
      .reports(
        "The record withholds the subject “birthday”, and this says it.",
        in: """
          withhold: [birthday]
          people:
            lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: ⟦2008-11-19⟧}
          """),
      .reports(
        "The record does not say that the person agrees to this.",
        in: "consent: unknown\nsupport: {letters: open, letters_to: {⟦lorne⟧: selm}, sources: [bulletin]}\n"),
      .reports(
        "The record does not say that the person agrees to this.",
        in: """
          consent: unknown
          people:
            lorne:
              name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}
              birthday: ⟦public⟧
          """),
      .reports(
        "The record withholds the subject “health”, and this text seems to speak of it.",
        in: """
          withhold: [health, family]
          summary:
            en: She was taken to a ⟦hospital⟧.
            fr: Elle a été conduite à l’hôpital.
            ru: Её увезли в больницу.
          """),
      .reports(
        "The record withholds the subject “family”, and this text seems to speak of it.",
        in: """
          language: ru
          withhold: [family]
          summary:
            ru: ⟦Сестра⟧ узнала об этом из газет.
            en: She learnt of it from the papers.
            fr: Elle l’a appris par les journaux.
          """),
      .accepts(
        """
        withhold: [birthday, health, family]
        summary: {en: A doctoral student of the motherland, fr: Une doctorante, ru: Аспирантка с братским приветом}
        people:
          lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2008-11}
        """),
      .reports(
        "The record withholds the subject “family”, and this text seems to speak of it.",
        in: """
          withhold: [family]
          sources:
            report:
              type: news
              publisher: port-gazette
              language: en
              title: Her ⟦brother⟧ was heard
              url: https://gazette.example.org/r
          """),
      .accepts(
        """
        withhold: [family, religion]
        summary:
          en: Accused of joining the Muslim Brotherhood.
          fr: Accusée d’appartenir aux Frères musulmans.
          ru: Её обвинили в участии в «Братьях-мусульманах» с семью товарищами.
        """),
      .accepts("summary: {en: His mother wrote., fr: Sa mère a écrit., ru: Мать написала.}\n"),
      .accepts(
        "consent: public_record\nsupport: {letters: open, letters_to: {lorne: selm}, sources: [bulletin]}\n"),
      .accepts(
        """
        consent: unknown
        people:
          lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, died: 2030, birthday: public}
        """),
    ],
    check: .record { record, file, context, findings in
      if record.consent?.value == .unknown {
        for range in ConsentBreaches.unasked(in: record) {
          findings.report(
            notAsked.message, at: range, in: file.source, mend: [leaveOut.message, ask.message])
        }
      }
      let withheld = record.withhold?.value ?? []
      if withheld.isEmpty { return }
      let suspects = WithheldWords.suspects(in: file)
      for subject in withheld {
        let name = Argument.term(subject.value.label)
        for range in ConsentBreaches.ranges(of: subject.value, in: record, context.registry) {
          if subject.value == .birthday { findings.mask(range, in: file.source) }
          findings.report(
            saysIt.with(["subject": name]), at: range, in: file.source,
            mend: [subject.value == .birthday ? yearOnly.message : leaveOut.message])
        }
        let lists = WithheldWords.lists(of: subject.value)
        for (field, versions) in suspects {
          for (version, language) in versions {
            guard let words = lists[language],
              let range = WithheldWords.first(
                of: words, in: version.text, language: language, registry: context.registry)
            else { continue }
            findings.report(
              speaksOfIt.with(["subject": name]),
              at: version.node.sourceRange(ofText: range, in: file.source), in: file.source,
              mend: [rewrite.message, otherMeaning.message], subject: field.path.subject, severity: .warning)
            // The other languages say the same.
            break
          }
        }
      }
    })

  private static let notAsked = Phrase(
    "not-asked", en: "The record does not say that the person agrees to this.")
  private static let saysIt = Phrase(
    "says-it", en: "The record withholds the subject “{subject}”, and this says it.")
  private static let speaksOfIt = Phrase(
    "speaks-of-it", en: "The record withholds the subject “{subject}”, and this text seems to speak of it.")
  private static let leaveOut = Phrase("leave-out", en: "Take this out.")
  private static let ask = Phrase(
    "ask",
    en:
      "If the person or somebody they trust agrees, write `consent: confirmed`; keep who and how out of git.")
  private static let yearOnly = Phrase("year-only", en: "Write the year or the month alone, or leave it out.")
  private static let rewrite = Phrase("rewrite", en: "Say it without this, in every language.")
  private static let otherMeaning = Phrase(
    "other-meaning", en: "If it speaks of something else, another word spares this warning.")
}
