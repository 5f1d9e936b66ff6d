public import DocketDiagnostics
public import DocketTime

/// How calendars are made.
public struct CalendarSettings: Sendable {
  /// How many past months the calendar of all hearings holds; 0 = all.
  @Stated public var historyMonths: Located<Int>?
  /// How long a hearing lasts where no source says so.
  @Stated public var defaultLength: Located<Length>?
  /// How many days after its slot a cancelled entry stays.
  @Stated public var markerDays: Located<Int>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension CalendarSettings {
  enum Keys {
    static let historyMonths = Field<Int>(
      "history_months", .integer(0...1200), .optional,
      "How many past months the calendar of all hearings holds; 0 = all.",
      example: "0")
    static let defaultLength = Field<Length>(
      "default_length", .length, .optional,
      "How long a hearing lasts where no source says so.",
      example: "1h")
    static let markerDays = Field<Int>(
      "marker_days", .integer(0...3660), .optional,
      "How many days after its slot a cancelled entry stays.",
      example: "30")
  }

  /// The calendars of the record format.
  public static let entity = Entity<CalendarSettings>(
    "calendars", "How calendars are made.",
    [
      Keys.historyMonths.description, Keys.defaultLength.description, Keys.markerDays.description,
    ]
  ) { object in
    CalendarSettings(
      historyMonths: object.take(Keys.historyMonths),
      defaultLength: object.take(Keys.defaultLength),
      markerDays: object.take(Keys.markerDays),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
