import DocketSite

/// How things stand where a publication goes: what is looked at before anybody publishes.
public struct PublicationSurvey: Sendable {
  /// What was published there before, as its ledger has it.
  public enum Former: Sendable {
    /// There is no ledger.
    case none
    /// A sound ledger with so many entries of calendars.
    case sound(entries: Int)
    /// Why it cannot be used.
    case problem(PublicationProblem)
  }

  /// Why no publication can go there; nil where it can.
  public let placeProblem: PublicationProblem?
  /// What was published before.
  public let former: Former
  /// Files and folders that a publisher left beside the folder, which none is using.
  public let leftovers: [String]
  /// Whether the folder, or the one in which it would be made, can be written.
  public let isWritable: Bool
  /// How many bytes there is room for; nil where the system does not say.
  public let room: Int?

  /// Looks at a place.
  ///
  /// - Parameters:
  ///   - output: the folder to publish into.
  ///   - root: the repository.
  ///   - previous: where the previous ledger is, if not there.
  public init(of output: String, root: String, previous: String? = nil) {
    let files = SystemFiles()
    var place: OutputPlace?
    var problem: PublicationProblem?
    do throws(PublicationProblem) { place = try OutputPlace(named: output, root: root, files: files) } catch {
      problem = error
    }
    placeProblem = problem
    do throws(PublicationProblem) {
      let found = try PreviousLedger(output: place?.path ?? output, previous: previous, files: files).read()
      former = found.map { .sound(entries: $0.ledger.entries.count) } ?? .none
    } catch {
      former = .problem(error)
    }
    var near = place?.parent ?? Path.parent(of: output)
    while FileSystem.kind(of: near) == nil, near != Path.parent(of: near) { near = Path.parent(of: near) }
    isWritable = FileSystem.isWritable(near)
    room = FileSystem.room(at: near)
    leftovers = place.map(Self.leftovers) ?? []
  }

  private static func leftovers(beside place: OutputPlace) -> [String] {
    var found = [place.staging, place.former].filter { FileSystem.kind(of: $0) != nil }
    guard FileSystem.kind(of: place.lock) == .file else { return found }
    // Whoever can take the lock knows that nobody has it; a publisher at work needs its folders.
    guard let lock = (try? FileSystem.lock(place.lock)) ?? nil else { return [] }
    lock.release(after: {})
    found.append(place.lock)
    return found
  }
}
