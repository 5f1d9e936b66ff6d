extension FileKind {
  /// What stands in a file of this kind, as data.
  public var shape: Shape {
    switch self {
    case .caseRecord: .entity { CaseRecord.entity.description }
    case .day: .entity { DayRecord.entity.description }
    case .courts: .map(keys: .id(length: 40), values: .entity { Court.entity.description })
    case .places: .map(keys: .id(length: 40), values: .entity { Place.entity.description })
    case .laws: .map(keys: .id(length: 40), values: .entity { Law.entity.description })
    case .jurisdictions: .map(keys: .country, values: .entity { Jurisdiction.entity.description })
    case .organisations: .map(keys: .id(length: 40), values: .entity { Organisation.entity.description })
    case .withdrawn: .entity { WithdrawnFile.entity.description }
    case .pipeline: .entity { Pipeline.entity.description }
    }
  }

  /// The path of such a file from the repository's root, with `<id>` where every file has its own name.
  public var pathPattern: String {
    switch self {
    case .caseRecord: "records/cases/<id>.yml"
    case .day: "records/days/<id>.yml"
    case .courts, .places, .laws, .jurisdictions, .organisations: "records/registry/\(rawValue).yml"
    case .withdrawn: "records/withdrawn.yml"
    case .pipeline: "pipeline.yml"
    }
  }

  /// What a file of this kind holds, one sentence.
  public var meaning: String {
    switch self {
    case .caseRecord, .day, .withdrawn, .pipeline: shape.entities.first?.meaning ?? ""
    case .courts: "Courts, each under its id."
    case .places: "Cities, prisons and colonies, each under its id."
    case .laws: "Articles of laws, each under its id."
    case .jurisdictions: "Tables of law by state; the file may be absent."
    case .organisations: "Publishers, committees and other organisations, each under its id."
    }
  }
}

extension EntityDescription {
  /// All objects of the format, each once, in the order of the kinds of files.
  static let all: [EntityDescription] = {
    var found: [EntityDescription] = []
    for kind in FileKind.allCases {
      found += kind.shape.entities.filter { entity in !found.contains { $0.name == entity.name } }
    }
    return found
  }()
}

extension Shape {
  /// The objects that stand in a value of this shape, without those within them.
  var nearestEntities: [EntityDescription] {
    switch self {
    case .entity(let description): [description()]
    case .list(let item, _): item.nearestEntities
    case .map(let keys, let values): keys.nearestEntities + values.nearestEntities
    case .either(let first, let second): first.nearestEntities + second.nearestEntities
    default: []
    }
  }

  /// All objects that stand in a value of this shape at any depth, each once, outermost first.
  var entities: [EntityDescription] {
    var found = nearestEntities
    var next = 0
    while next < found.count {
      for entity in found[next].fields.flatMap({ $0.shape.nearestEntities })
      where !found.contains(where: { $0.name == entity.name }) {
        found.append(entity)
      }
      next += 1
    }
    return found
  }
}
