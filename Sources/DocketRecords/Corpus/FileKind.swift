/// What a file of a records repository is, by its path.
public enum FileKind: String, CaseIterable, Sendable {
  /// A case: `records/cases/<id>.yml`.
  case caseRecord = "case"
  /// A day of no single case: `records/days/<id>.yml`.
  case day
  /// The registry of courts.
  case courts
  /// The registry of places.
  case places
  /// The registry of laws.
  case laws
  /// The registry of organisations.
  case organisations
  /// The list of withdrawn records.
  case withdrawn
  /// The configuration.
  case pipeline

  /// The kind of a path from the repository's root; nil for a file that does not belong there.
  ///
  /// - Parameter path: the path with `/`, for instance `records/days/may-21.yml`.
  public init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1 where path == "pipeline.yml": self = .pipeline
    case 2 where path == "records/withdrawn.yml": self = .withdrawn
    case 3 where parts[0] == "records" && parts[2].hasSuffix(".yml") && parts[2].utf8.count > 4:
      switch (parts[1], parts[2]) {
      case ("cases", _): self = .caseRecord
      case ("days", _): self = .day
      case ("registry", "courts.yml"): self = .courts
      case ("registry", "places.yml"): self = .places
      case ("registry", "laws.yml"): self = .laws
      case ("registry", "organisations.yml"): self = .organisations
      default: return nil
      }
    default: return nil
    }
  }

  /// The id a file's name gives it: the name without `.yml`.
  ///
  /// - Parameter path: the path from the root.
  /// - Returns: the last part of the path without its ending.
  public static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.hasSuffix(".yml") ? String(name.dropLast(4)) : String(name)
  }
}
