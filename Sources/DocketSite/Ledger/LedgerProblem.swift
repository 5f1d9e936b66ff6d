public import DocketJSON
public import DocketLanguage

/// Why bytes are not a ledger that can be trusted; nothing may be published over it.
public enum LedgerProblem: Error, Hashable, Sendable {
  /// The bytes are no JSON, for instance a truncated file or an HTML page.
  case notJSON(JSONProblem)
  /// The JSON is something else: it does not say that it is a ledger of docket.
  case foreign
  /// The ledger has a version that this docket does not know.
  case unsupportedVersion(Int)
  /// The bytes are not those that docket wrote: their digest is missing, or another.
  case altered
  /// This part is missing, is unknown or has an impossible value: `entries/verdict.harbour-bells@example.org`.
  case damaged(part: String)
}

extension LedgerProblem: CustomStringConvertible {
  /// What is wrong with it, as a part of a sentence.
  public var message: Message {
    switch self {
    case .notJSON: LedgerPhrases.notJSON.with([:])
    case .foreign: LedgerPhrases.foreign.with([:])
    case .unsupportedVersion(let version): LedgerPhrases.version.with(["version": .count(version)])
    case .altered: LedgerPhrases.altered.with([:])
    case .damaged(let part): LedgerPhrases.damaged.with(["part": .text(part)])
    }
  }

  /// What is wrong with it, in English.
  public var description: String { message.text(in: .en) }
}

/// What docket says of a ledger that it does not trust.
enum LedgerPhrases {
  static let notJSON = Phrase(
    "not-json", en: "it is not JSON: a part is missing, or something else stands there, such as a web page")
  static let foreign = Phrase("foreign", en: "it does not say that it is a ledger of docket")
  static let version = Phrase("version", en: "it has version {version}, which this docket does not know")
  static let altered = Phrase(
    "altered",
    en:
      "it is not as docket wrote it: something in it was changed, a part is missing, or it was laid out anew")
  static let damaged = Phrase("damaged", en: "its part {part} is missing or damaged")
}
