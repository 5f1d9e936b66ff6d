import DocketTime

extension CalendarContext {
  /// The names of zones in the calendar: its own first, then those that its entries use, then those of its blocks.
  var writtenZones: [String] {
    var names = (properties["X-WR-TIMEZONE"] ?? []).map(\.value)
    names.append(contentsOf: zoneUses.map(\.name))
    names.append(contentsOf: zoneBlocks.compactMap { $0.propertiesByName.first("TZID")?.value })
    return names
  }

  /// The zone that the calendar names as its own, or else the first one that it uses or has a block for.
  ///
  /// An example in it fits best. Nil where the calendar names none that the time zone database has.
  func ownZone(_ names: ZoneNames) -> String? {
    writtenZones.lazy.compactMap { name -> String? in
      switch names.meaning(of: name) {
      case .zone(let zone), .prefixed(let zone): zone.name
      case .windows(let meant), .otherCase(let meant): meant
      case .unknown: nil
      }
    }.first { $0.contains("/") && !$0.hasPrefix("Etc/") }
  }
}
