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

/// The names of zones in a file with what they mean, each looked up once.
struct ZoneNames {
  private var known: [String: ZoneMeaning] = [:]

  /// How many names are looked up; there are not more zones than that.
  private static let most = 1000

  /// Looks up names.
  ///
  /// - Parameters:
  ///   - names: the names, each as often as it likes.
  ///   - zones: the time zone database.
  init(_ names: some Sequence<String>, in zones: ZoneDatabase) {
    for name in names where known[name] == nil {
      guard known.count < Self.most else { return }
      known[name] = Self.find(name, in: zones)
    }
  }

  /// What a name means; unknown if it was not among those looked up.
  func meaning(of name: String) -> ZoneMeaning { known[name] ?? .unknown }

  private static func find(_ name: String, in zones: ZoneDatabase) -> ZoneMeaning {
    if let zone = try? zones.zone(named: name) { return .zone(zone) }
    if let meant = WindowsZones.zone(of: name) { return .windows(meant) }
    let titled = titled(name)
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
