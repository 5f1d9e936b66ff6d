import DocketEditing
import DocketRecords
import DocketYAML

/// What goes from a case with one of its people.
///
/// What is said of this person alone goes whole; from what is said of several, only the id goes. What names nobody is
/// about everybody, and stays. A source that nothing cites any more goes, since its title may hold the name.
struct PersonRemoval {
  /// One step.
  struct Step {
    /// What goes.
    let path: NodePath
    /// The id that goes from a list; nil where everything at the path goes.
    let id: String?
    /// What goes, in words of the format; no private value.
    let place: String

    /// Makes the step.
    func make(in file: inout EditedFile) throws(EditProblem) {
      if let id { return try file.removeItem(id, from: path) }
      // A case without people or sources is none; of all else an empty list would only be in the way.
      let isNeeded = path.steps.first == .key("people") || path.steps.first == .key("sources")
      try file.remove(path, pruning: !isNeeded)
    }
  }

  /// The steps in the order of the file; made from the last to the first, no place moves before its turn.
  let steps: [Step]

  /// Lists what goes.
  ///
  /// - Parameters:
  ///   - person: the id of the person.
  ///   - file: the case.
  init(of person: String, in file: RecordFile) {
    var steps: [Step] = []
    var goneSources: Set<String> = []
    var keptSources: Set<String> = []
    guard let root = file.root else {
      self.steps = []
      return
    }
    for entry in root.entries ?? [] where entry.name != "sources" {
      switch entry.name {
      case "people":
        for someone in entry.value.entries ?? [] {
          if someone.name == person {
            steps.append(Step(path: ["people", .key(person)], id: nil, place: "people/\(person)"))
            goneSources.formUnion(Self.cited(in: someone.value))
          } else {
            keptSources.formUnion(Self.cited(in: someone.value))
          }
        }
      case "events", "charges", "recognised", "days":
        let items = entry.value.items ?? [entry.value]
        for (place, item) in items.enumerated() {
          let path: NodePath =
            entry.value.items == nil ? [.key(entry.name)] : [.key(entry.name), .item(place)]
          let (found, goes) = Self.steps(for: person, in: item, at: path, of: entry.name)
          steps += found
          if goes {
            goneSources.formUnion(Self.cited(in: item))
          } else {
            keptSources.formUnion(Self.cited(in: item))
          }
        }
      case "support":
        if let letters = entry.value["letters_to"]?.entries, letters.contains(where: { $0.name == person }) {
          let all: NodePath = ["support", "letters_to"]
          steps.append(
            Step(
              path: letters.count > 1 ? all.appending(person) : all, id: nil,
              place: "support/letters_to/\(person)"))
        }
        keptSources.formUnion(Self.cited(in: entry.value))
      default: keptSources.formUnion(Self.cited(in: entry.value))
      }
    }
    let defined = root["sources"]?.entries ?? []
    for source in defined where goneSources.subtracting(keptSources).contains(source.name) {
      steps.append(Step(path: ["sources", .key(source.name)], id: nil, place: "sources/\(source.name)"))
    }
    self.steps = steps
  }

  /// What goes from one entry, and whether it goes whole.
  private static func steps(
    for person: String, in item: Node, at path: NodePath, of list: String
  ) -> (steps: [Step], goes: Bool) {
    let name = "\(list)/\(item.id ?? "?")"
    let who = item["who"]?.listed ?? []
    let outcomes = item["outcomes"]?.entries ?? []
    if who == [person] || (who.isEmpty && outcomes.map(\.name) == [person]) {
      return ([Step(path: path, id: nil, place: name)], true)
    }
    var steps: [Step] = []
    for entry in item.entries ?? [] {
      if entry.name == "who", who.contains(person) {
        steps.append(Step(path: path.appending("who"), id: person, place: "\(name)/who"))
      } else if entry.name == "outcomes", outcomes.contains(where: { $0.name == person }) {
        let all = path.appending("outcomes")
        steps.append(
          Step(
            path: outcomes.count > 1 ? all.appending(person) : all, id: nil,
            place: "\(name)/outcomes/\(person)"))
      }
    }
    return (steps, false)
  }

  /// The ids under each `sources` in a part.
  private static func cited(in node: Node) -> Set<String> {
    var found: Set<String> = []
    for entry in node.entries ?? [] {
      found.formUnion(entry.name == "sources" ? Set(entry.value.listed) : cited(in: entry.value))
    }
    for item in node.items ?? [] { found.formUnion(cited(in: item)) }
    return found
  }
}
