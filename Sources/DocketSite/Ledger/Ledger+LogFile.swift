import DocketJSON
import DocketText
import DocketTime

extension Ledger {
  /// Writes what has changed.
  static func write(_ log: ChangeLog, to writer: inout JSONWriter) {
    writer.member(Key.since, log.since.description)
    writer.member(Key.interface, log.interface)
    writer.name(Key.changes)
    writer.beginArray()
    for change in log.changes {
      writer.beginObject()
      writer.member(Key.stamp, change.stamp.description)
      writer.member(Key.kind, change.kind.rawValue)
      if let object = change.object { writer.member(Key.object, object) }
      if let before = change.before { writer.member(Key.before, before.description) }
      if let date = change.date { writer.member(Key.date, date.description) }
      if change.isDecided {
        writer.name(Key.decided)
        writer.bool(true)
      }
      writer.endObject()
    }
    writer.endArray()
    writer.list(Key.events, log.events.sortedByBytes())
  }

  /// Reads what had changed.
  static func readLog(_ file: JSONValue) throws(LedgerProblem) -> ChangeLog {
    guard let since = instant(file[Key.since]) else { throw .damaged(part: Key.since) }
    let interface = try string(Key.interface, in: file, at: "")
    guard (1...20).contains(interface.utf8.count),
      interface.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
    else { throw .damaged(part: Key.interface) }
    guard case .array(let values)? = file[Key.changes], values.count <= ChangeLog.most else {
      throw .damaged(part: Key.changes)
    }
    var changes: [Change] = []
    for (index, value) in values.enumerated() {
      let part = "\(Key.changes)/\(index)"
      let change = try readChange(value, part)
      if let last = changes.last, change.stamp < last.stamp { throw .damaged(part: "\(part)/\(Key.stamp)") }
      changes.append(change)
    }
    guard case .array(let ids)? = file[Key.events] else { throw .damaged(part: Key.events) }
    var events: Set<String> = []
    for id in ids {
      guard case .string(let id) = id, isObjectID("hearings/\(id)") else { throw .damaged(part: Key.events) }
      events.insert(id)
    }
    return ChangeLog(since: since, interface: interface, changes: changes, events: events)
  }

  private static func readChange(_ value: JSONValue, _ part: String) throws(LedgerProblem) -> Change {
    try requireOnly(
      [Key.stamp, Key.kind, Key.object, Key.before, Key.date, Key.decided], in: value, at: part + "/")
    guard let stamp = instant(value[Key.stamp]) else { throw .damaged(part: "\(part)/\(Key.stamp)") }
    guard let kind = Change.Kind(rawValue: try string(Key.kind, in: value, at: part + "/")) else {
      throw .damaged(part: "\(part)/\(Key.kind)")
    }
    var object: String?
    if value[Key.object] != nil || kind.subject != .nothing {
      let id = try string(Key.object, in: value, at: part + "/")
      guard isObject(id, of: kind) else { throw .damaged(part: "\(part)/\(Key.object)") }
      object = id
    }
    return Change(
      stamp: stamp, kind: kind, object: object, before: try date(Key.before, of: kind, in: value, part),
      date: try date(Key.date, of: kind, in: value, part),
      isDecided: try readDecided(value, kind, part))
  }

  private static func readDecided(_ value: JSONValue, _ kind: Change.Kind, _ part: String)
    throws(LedgerProblem) -> Bool
  {
    guard let decided = value[Key.decided] else { return false }
    guard kind == .outcome, decided == .bool(true) else { throw .damaged(part: "\(part)/\(Key.decided)") }
    return true
  }

  private static func isObject(_ id: String, of kind: Change.Kind) -> Bool {
    switch kind.subject {
    case .event: isObjectID("hearings/\(id)")
    case .wholeCase: isObjectID("cases/\(id)")
    case .nothing: false
    }
  }

  /// A date of an event; nothing else has one.
  private static func date(_ key: String, of kind: Change.Kind, in value: JSONValue, _ part: String)
    throws(LedgerProblem) -> RecordDate?
  {
    guard value[key] != nil else { return nil }
    guard kind.subject == .event, let date = date(value[key]) else { throw .damaged(part: "\(part)/\(key)") }
    return date
  }

  private static func instant(_ value: JSONValue?) -> Instant? {
    guard case .string(let text)? = value, let instant = Instant(rfc3339: text), instant.description == text
    else { return nil }
    return instant
  }
}
