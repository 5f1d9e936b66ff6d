import DocketScanning

/// A step on the way from the top of a file to a value.
public enum PathStep: Hashable, Sendable {
  /// A key of the format.
  case key(String)
  /// The id of an entry: its key in a map of entries, or its `id` in a list.
  case id(String)
  /// The place in a list of entries without ids, from 0.
  case index(Int)
}

/// The way from the top of a file to a value, by ids where there are ids, so that it survives reordering.
public struct RecordPath: Hashable, Sendable, CustomStringConvertible {
  /// A step with those before it; all paths through an entry share it.
  private final class Link: Sendable {
    let step: PathStep
    let before: Link?

    init(_ step: PathStep, after before: Link?) {
      self.step = step
      self.before = before
    }
  }

  private var before: Link?
  /// The last step, which few paths share, and which therefore costs no object.
  private var last: PathStep?

  /// Goes along steps from the top.
  public init(steps: [PathStep] = []) {
    for step in steps { self = appending(step) }
  }

  /// The path one step further down.
  func appending(_ step: PathStep) -> RecordPath {
    var path = shared
    path.last = step
    return path
  }

  /// The same path, of which all paths further down share the steps.
  var shared: RecordPath {
    guard let last else { return self }
    var path = self
    path.before = Link(last, after: before)
    path.last = nil
    return path
  }

  /// The steps from the top.
  public var steps: [PathStep] {
    var steps = last.map { [$0] } ?? []
    var link = before
    while let next = link {
      steps.append(next.step)
      link = next.before
    }
    return steps.reversed()
  }

  /// Whether two paths have the same steps.
  public static func == (left: RecordPath, right: RecordPath) -> Bool {
    left.before === right.before && left.last == right.last || left.steps == right.steps
  }

  /// Feeds the steps to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(steps) }

  /// `events/verdict/note`, as `translations.lock` and diagnostics name it.
  public var description: String {
    steps.map { step in
      switch step {
      case .key(let key): key
      case .id(let id): id
      case .index(let index): String(index + 1)
      }
    }.joined(separator: "/")
  }

  /// The id of the first entry on the way: the event, charge, day, person or source a value belongs to.
  public var subject: String? {
    for case .id(let id) in steps { return id }
    return nil
  }

  /// The last key of the format on the way: the field a value stands in.
  public var field: String {
    if case .key(let key) = last { return key }
    var link = before
    while let next = link {
      if case .key(let key) = next.step { return key }
      link = next.before
    }
    return ""
  }
}
