import DocketTime

extension FuzzTarget {
  /// TZif files: what is read answers every question about clocks without contradicting itself.
  static let zones = FuzzTarget(
    name: "zones", longest: 4_096, hasLines: false,
    seeds: {
      names.compactMap(ZoneFiles.read) + rules.map(slim)
    },
    words: rules + ["TZif2", "TZif3", "TZif4", "\n<+03>-3\n", "/24", "/-167", "/167", "J60", ",M3.2.0"]
  ) { input in
    guard let zone = try? Zone.read(name: "Quay/Selm", bytes: input) else { return }
    ZoneChecks(zone: zone, bytes: input).run()
  }

  private static let names = [
    "UTC", "Etc/GMT-5", "Europe/Moscow", "Europe/Paris", "Europe/Dublin", "Europe/Minsk", "Africa/Casablanca",
    "Africa/Cairo", "Asia/Gaza", "Asia/Tehran", "Asia/Almaty", "Asia/Hong_Kong", "America/Managua",
    "America/Los_Angeles", "America/Godthab", "Australia/Lord_Howe", "Pacific/Apia", "Antarctica/Troll",
  ]

  private static let rules = [
    "UTC0", "CET-1CEST,M3.5.0,M10.5.0/3", "EST5EDT,M3.2.0,M11.1.0", "IST-1GMT0,M10.5.0,M3.5.0/1",
    "<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "EET-2EEST,M3.4.4/50,M10.4.4/50",
    "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
    "XXX3YYY,J60,J300/167", "AAA-24BBB,0/-167,365/167", "<+00>0<+02>-2,M3.5.0/1,M10.5.0/3",
  ]

  /// A file without transitions: only a rule.
  private static func slim(_ rule: String) -> [UInt8] {
    let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
    let counts: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
    let type: [UInt8] = [0, 0, 0, 0, 0, 0] + Array("UTC\0".utf8)
    let block = header + counts + type
    return block + block + Array("\n\(rule)\n".utf8)
  }
}
