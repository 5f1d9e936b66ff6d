import DocketTime

/// What a TZID names.
enum ZoneMeaning {
  /// A zone of the IANA database by its name.
  case zone(Zone)
  /// A zone of the IANA database behind a prefix, as `/example.org/20050126_1/Europe/Moscow`.
  case prefixed(Zone)
  /// A name that Windows uses, with the IANA name it means.
  case windows(String)
  /// A name of another letter case, with the right one.
  case otherCase(String)
  /// Unknown to the database.
  case unknown
}

/// Looks up names once each, since a file may ask for the same ten thousand times.
struct ZoneNames {
  private let zones: ZoneDatabase
  private var known: [String: ZoneMeaning] = [:]

  init(_ zones: ZoneDatabase) { self.zones = zones }

  /// What a TZID names.
  mutating func meaning(of name: String) -> ZoneMeaning {
    if let meaning = known[name] { return meaning }
    let meaning = find(name)
    known[name] = meaning
    return meaning
  }

  private func find(_ name: String) -> ZoneMeaning {
    if let zone = try? zones.zone(named: name) { return .zone(zone) }
    if let meant = WindowsZones.zone(of: name) { return .windows(meant) }
    let titled = Self.titled(name)
    if titled != name, (try? zones.zone(named: titled)) != nil { return .otherCase(titled) }
    let parts = name.split(separator: "/")
    for count in [2, 3] where parts.count > count {
      let suffix = parts.suffix(count).joined(separator: "/")
      if let zone = try? zones.zone(named: suffix) { return .prefixed(zone) }
    }
    return .unknown
  }

  /// `europe/moscow` as the database writes it.
  private static func titled(_ name: String) -> String {
    var isStart = true
    return String(
      name.lowercased().map { character in
        defer { isStart = !character.isLetter }
        return isStart ? Character(character.uppercased().prefix(1).description) : character
      })
  }
}
