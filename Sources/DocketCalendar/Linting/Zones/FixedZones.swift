/// Zones whose clocks no law can change.
enum FixedZones {
  /// Whether a name means UTC or a fixed distance from it.
  static func contains(_ name: String) -> Bool {
    name == "UTC" || name == "GMT" || name == "Zulu" || name == "Universal" || name.hasPrefix("Etc/")
  }
}
