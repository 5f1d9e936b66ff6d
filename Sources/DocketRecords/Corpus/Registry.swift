/// What records refer to by id: courts, places, laws, organisations, tags, and the cases themselves.
public struct Registry: Sendable {
  /// Courts by id.
  public private(set) var courts: [String: Court] = [:]
  /// Places by id.
  public private(set) var places: [String: Place] = [:]
  /// Laws by id.
  public private(set) var laws: [String: Law] = [:]
  /// Tables of law by the code of the state.
  public private(set) var jurisdictions: [String: Jurisdiction] = [:]
  /// Organisations by id.
  public private(set) var organisations: [String: Organisation] = [:]
  /// Tags of `pipeline.yml`.
  public private(set) var tags: [String: Text] = [:]
  /// The ids of cases.
  public private(set) var cases: Set<String> = []
  /// Digests of withdrawn ids, in lower case.
  public private(set) var withdrawn: Set<String> = []

  /// Kinds of things of which a file, an entry or a key cannot be read, so that nothing can be said about an id that
  /// is not among them.
  public private(set) var unreadable: Set<FileKind> = []

  /// Gathers what files define; the first definition of an id counts.
  init(files: [RecordFile]) {
    for file in files {
      if !file.isWhole { unreadable.insert(file.kind) }
      switch file.content {
      case .courts(let entries)?: courts = Self.index(entries)
      case .places(let entries)?: places = Self.index(entries)
      case .laws(let entries)?: laws = Self.index(entries)
      case .jurisdictions(let entries)?: jurisdictions = Self.index(entries)
      case .organisations(let entries)?: organisations = Self.index(entries)
      case .pipeline(let pipeline)?:
        tags = Self.index(pipeline.tags?.value ?? [])
        if pipeline.$tags.isUnreadable { unreadable.insert(.pipeline) }
      case .caseRecord?: cases.insert(FileKind.stem(of: file.path))
      case .withdrawn(let list)?:
        withdrawn = Set((list.withdrawn?.value ?? []).compactMap { $0.value.digest?.value.lowercased() })
      case .day?: break
      case nil:
        if file.kind == .caseRecord { cases.insert(FileKind.stem(of: file.path)) }
      }
    }
  }

  private static func index<Value>(_ entries: [Keyed<String, Value>]) -> [String: Value] {
    Dictionary(entries.map { ($0.key.value, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The ids a reference of a kind may have, sorted; empty when they stand in the record itself.
  public func ids(of target: ReferenceTarget) -> [String] {
    switch target {
    case .court: courts.keys.sorted()
    case .place: places.keys.sorted()
    case .law: laws.keys.sorted()
    case .organisation: organisations.keys.sorted()
    case .publisher: organisations.keys.sorted() + courts.keys.sorted()
    case .claimant: ClaimRole.words + organisations.keys.sorted()
    case .tag: tags.keys.sorted()
    case .caseRecord: ["all"] + cases.sorted()
    case .person, .source, .proceeding, .charge: []
    }
  }

  /// Whether an id exists; true when it cannot be known.
  public func contains(_ id: String, as target: ReferenceTarget) -> Bool {
    switch target {
    case .court: courts[id] != nil || unreadable.contains(.courts)
    case .place: places[id] != nil || unreadable.contains(.places)
    case .law: laws[id] != nil || unreadable.contains(.laws)
    case .organisation: organisations[id] != nil || unreadable.contains(.organisations)
    case .publisher: contains(id, as: .organisation) || contains(id, as: .court)
    case .claimant: ClaimRole(rawValue: id) != nil || contains(id, as: .organisation)
    case .tag: tags[id] != nil || unreadable.contains(.pipeline)
    case .caseRecord: id == "all" || cases.contains(id)
    case .person, .source, .proceeding, .charge: true
    }
  }
}

extension Registry {
  /// The name of the zone in which an event's hour stands: its own, its court's, its place's, or its record's.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - record: the case it belongs to.
  /// - Returns: the IANA name, or nil where nobody gives one.
  public func zoneName(of event: Event, in record: CaseRecord) -> String? {
    event.timeZone?.value ?? event.court.flatMap { zoneName(ofCourt: $0.value) }
      ?? event.place.flatMap { places[$0.value]?.timeZone?.value } ?? record.timeZone?.value
  }

  /// The zone of a court: its own, or that of the place it sits in.
  public func zoneName(ofCourt id: String) -> String? {
    guard let court = courts[id] else { return nil }
    return court.timeZone?.value ?? court.place.flatMap { places[$0.value]?.timeZone?.value }
  }
}
