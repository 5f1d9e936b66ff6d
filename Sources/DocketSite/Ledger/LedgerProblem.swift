public import DocketJSON

/// Why bytes are not a ledger that can be trusted; nothing may be published over it.
public enum LedgerProblem: Error, Hashable, Sendable {
  /// The bytes are no JSON, for instance a truncated file or an HTML page.
  case notJSON(JSONProblem)
  /// The JSON is something else: it does not say that it is a ledger of docket.
  case foreign
  /// The ledger has a version that this docket does not know.
  case unsupportedVersion(Int)
  /// This part is missing, is unknown or has an impossible value: `entries/verdict.harbour-bells@example.org`.
  case damaged(part: String)
}

extension LedgerProblem: CustomStringConvertible {
  /// What is wrong with it, for people who run docket.
  public var description: String {
    switch self {
    case .notJSON(let problem): "it is no JSON file that docket wrote: \(problem)"
    case .foreign: "it does not say that it is a ledger of docket"
    case .unsupportedVersion(let version): "it has version \(version), which this docket does not know"
    case .damaged(let part): "its part \(part) is missing or damaged"
    }
  }
}
