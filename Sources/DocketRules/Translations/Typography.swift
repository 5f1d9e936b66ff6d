import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// Spaces and words stand once, and French has the spaces of its punctuation.
  static let typography: Rule = Rule(
    RuleDescription(
      id: "typography", family: .translations, severity: .info,
      summary: Phrase("summary", en: "Words and spaces stand once, and French has its no-break spaces."),
      reason: Phrase(
        "reason", en: "A text with slips looks less reliable, and a mark may stand alone on the next line."),
      exception: Phrase("exception", en: "Right for a quotation with its slips as they are.")),
    examples: [
      .reports(
        "More than one space stands here.", in: "summary: {en: A⟦  ⟧trial., fr: Un procès., ru: Суд.}\n"),
      .reports(
        "The word “le” stands here twice.",
        in: "summary: {en: At the court., fr: Devant ⟦le le⟧ tribunal., ru: В суде.}\n"),
      .reports(
        "Of the spaces before and inside marks, some may break the line here and others not.",
        in:
          "summary: {en: A trial; an appeal., fr: Un procès⟦ ⟧; un appel\u{A0}; une peine., ru: Суд; апелляция.}\n"
      ),
      .reports(
        "A no-break space belongs before this mark.",
        in: "summary: {en: A trial; an appeal., fr: Une audience⟦;⟧ un appel., ru: Суд; апелляция.}\n"),
      .accepts(
        """
        summary:
          en: "He knew that that was it: a trial; an appeal."
          fr: "Nous nous taisons\u{A0}; «\u{A0}liberté\u{A0}»\u{202F}; https://a.example.org/b?c=d;e à 20:15"
          ru: Суд; «апелляция», да да.
        story: {en: "A trial: an appeal.", fr: "Un procès : « un appel »", ru: Суд.}
        """),
    ],
    check: .file { file, context, findings in
      for text in context.facts.texts {
        let field = text.field
        for (version, words) in text.versions {
          for group in slips(in: version, words) {
            guard let slip = group.first else { continue }
            let title = slip.mend
            // All edits or none: half of them would leave the finding.
            let edits = group.compactMap { version.edit($0.range, to: $0.replacement, in: file.source) }
            let fix = Fix(title, edits: edits, safety: slip.isSafe ? .safe : .suggested)
            findings.report(
              slip.what, at: version.node.sourceRange(ofText: slip.range, in: file.source), in: file.source,
              mend: [title], fixes: edits.count == group.count ? [fix] : [], subject: field.path.subject)
          }
        }
      }
    })

  private static let mostInText = 3

  /// The slips of a text, those together that are mended together.
  private static func slips(in version: Text.Version, _ words: TextWords) -> [[TypographySlip]] {
    let hasSpaces = version.traits.contains(.doubledSpace)
    let mayBeFrench =
      version.language.description.utf8.first == 0x66
      && !version.traits.isDisjoint(with: [.tallPunctuation, .latin1])
    // Nearly no text has any.
    guard hasSpaces || mayBeFrench || !words.doubled.isEmpty else { return [] }
    let language = version.language.language
    var groups = TypographySlip.doubledWords(
      words.doubled, in: version.text, language: language, limit: mostInText
    ).map { [$0] }
    guard hasSpaces || mayBeFrench else { return groups }
    let bytes = Array(version.text.utf8)
    if hasSpaces { groups += TypographySlip.spaces(in: bytes, limit: mostInText).map { [$0] } }
    guard mayBeFrench, language == "fr", version.language.description != "fr-CA" else { return groups }
    let spaces = TypographySlip.frenchSpaces(in: bytes, limit: mostSpaces)
    // Whoever writes ordinary spaces throughout does so on purpose, or has no other on the keyboard.
    let breaking = spaces.filter { $0.kind == .breakingSpace }
    if !breaking.isEmpty, TypographySlip.hasNoBreakSpace(in: bytes) { groups.append(breaking) }
    return groups + spaces.filter { $0.kind == .noSpace }.prefix(mostInText).map { [$0] }
  }

  private static let mostSpaces = 200
}

extension TypographySlip {
  /// Whether mending it changes spaces alone.
  fileprivate var isSafe: Bool { kind == .spaces || kind == .breakingSpace }

  /// What is wrong.
  fileprivate var what: Message {
    switch kind {
    case .spaces: Self.spaces.message
    case .word(let word): Self.twice.with(["word": .quoted(word)])
    case .breakingSpace: Self.breaking.message
    case .noSpace: Self.missing.message
    }
  }

  /// What to do.
  fileprivate var mend: Message {
    switch kind {
    case .spaces: Self.oneSpace.message
    case .word(let word): Self.once.with(["word": .quoted(word)])
    case .breakingSpace, .noSpace: Self.noBreak.with(["name": .code("U+00A0")])
    }
  }

  private static let spaces = Phrase("spaces", en: "More than one space stands here.")
  private static let oneSpace = Phrase("one-space", en: "Leave one space.")
  private static let twice = Phrase("twice", en: "The word {word} stands here twice.")
  private static let once = Phrase("once", en: "Write {word} once.")
  private static let breaking = Phrase(
    "breaking", en: "Of the spaces before and inside marks, some may break the line here and others not.")
  private static let missing = Phrase("missing", en: "A no-break space belongs before this mark.")
  private static let noBreak = Phrase("no-break", en: "Put no-break spaces there, {name}.")
}
