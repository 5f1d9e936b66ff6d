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
  /// The tables of law by state.
  case jurisdictions
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
    switch path {
    case "pipeline.yml": self = .pipeline
    case "records/withdrawn.yml": self = .withdrawn
    case "records/registry/courts.yml": self = .courts
    case "records/registry/places.yml": self = .places
    case "records/registry/laws.yml": self = .laws
    case "records/registry/jurisdictions.yml": self = .jurisdictions
    case "records/registry/organisations.yml": self = .organisations
    default:
      if Self.isFile(path, in: "records/cases/") {
        self = .caseRecord
      } else if Self.isFile(path, in: "records/days/") {
        self = .day
      } else {
        return nil
      }
    }
  }

  /// Whether it is a file of the registry, to which records refer.
  public var isRegistry: Bool {
    switch self {
    case .courts, .places, .laws, .jurisdictions, .organisations: true
    case .caseRecord, .day, .withdrawn, .pipeline: false
    }
  }

  /// Whether a path is that of a YAML file right in a folder, with a name before `.yml`.
  private static func isFile(_ path: String, in folder: String) -> Bool {
    guard path.utf8.starts(with: folder.utf8) else { return false }
    let name = path.utf8.dropFirst(folder.utf8.count)
    return name.count > 4 && name.suffix(4).elementsEqual(".yml".utf8) && !name.contains(UInt8(ascii: "/"))
  }

  /// The id a file's name gives it: the name without `.yml`.
  ///
  /// - Parameter path: the path from the root.
  /// - Returns: the last part of the path without its ending.
  public static func stem(of path: String) -> String {
    let slash = UInt8(ascii: "/")
    let whole = path.utf8.last == slash ? path.utf8.dropLast() : path.utf8[...]
    let start = whole.lastIndex(of: slash).map { whole.index(after: $0) } ?? whole.startIndex
    let name = whole[start...]
    return String(Substring(name.suffix(4).elementsEqual(".yml".utf8) ? name.dropLast(4) : name))
  }
}
