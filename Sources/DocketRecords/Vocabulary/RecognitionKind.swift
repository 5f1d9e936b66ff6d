public import DocketLanguage

/// As what an organisation recognises a person.
public enum RecognitionKind: String, Word {
  /// Political prisoner.
  case politicalPrisoner = "political_prisoner"
  /// Prisoner of conscience.
  case prisonerOfConscience = "prisoner_of_conscience"
  /// Arbitrarily detained.
  case arbitrarilyDetained = "arbitrarily_detained"
  /// Politically persecuted.
  case politicallyPersecuted = "politically_persecuted"
  /// Imprisoned journalist.
  case imprisonedJournalist = "imprisoned_journalist"
  /// Imprisoned writer.
  case imprisonedWriter = "imprisoned_writer"
  /// Scholar at risk.
  case scholarAtRisk = "scholar_at_risk"
  /// Human rights defender.
  case humanRightsDefender = "human_rights_defender"
  /// Other recognition.
  case other

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("recognition", en: "recognition")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .politicalPrisoner:
      Phrase("political-prisoner", en: "political prisoner")
    case .prisonerOfConscience:
      Phrase("prisoner-of-conscience", en: "prisoner of conscience")
    case .arbitrarilyDetained:
      Phrase("arbitrarily-detained", en: "arbitrarily detained")
    case .politicallyPersecuted:
      Phrase("politically-persecuted", en: "politically persecuted")
    case .imprisonedJournalist:
      Phrase("imprisoned-journalist", en: "imprisoned journalist")
    case .imprisonedWriter:
      Phrase("imprisoned-writer", en: "imprisoned writer")
    case .scholarAtRisk:
      Phrase("scholar-at-risk", en: "scholar at risk")
    case .humanRightsDefender:
      Phrase("human-rights-defender", en: "human rights defender")
    case .other: Phrase("other", en: "other recognition")
    }
  }
}
