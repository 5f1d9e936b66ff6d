public import DocketTime

/// Encodes entries one after the other into one buffer: each once for all feeds that have it, whatever its stamp.
///
/// What no language changes, name and time, is encoded once an entry; texts once a language. Feeds put these parts
/// together with the stamp (`FeedWriter`), and the digest that decides about the stamp is taken of the same parts.
public struct EntryEncoder {
  /// The parts of an entry that no language changes.
  public struct Frame: Sendable {
    /// The instants between which the entry takes place (`EventTime.instants`).
    public let instants: (start: Instant, end: Instant)
    /// The zone block that every feed with this entry needs; `nil` for whole days and times in UTC.
    public let block: ZoneBlock?
    /// UID.
    public let name: Range<Int>
    /// DTSTART, DTEND and RRULE, as feeds have them.
    public let time: Range<Int>
    /// The times as its content has them: in UTC, and where it has a zone whose law is no young one, as local times.
    public let content: Range<Int>
  }

  /// The parts of all entries, whole lines.
  public var bytes: [UInt8] { writer.bytes }

  private var writer = ContentWriter()
  private var plan = ZonePlan()

  /// Begins with nothing.
  ///
  /// - Parameter capacity: how many bytes to make room for.
  public init(capacity: Int = 0) { writer.reserve(capacity) }

  /// Encodes name and time of an entry.
  ///
  /// - Parameters:
  ///   - identifier: its name.
  ///   - time: when it takes place.
  /// - Returns: where the parts stand in `bytes`.
  public mutating func frame(_ identifier: CalendarIdentifier, at time: EventTime) -> Frame {
    let place = plan.place(time)
    let start = writer.bytes.count
    writer.property(.identifier, .identifier(identifier))
    let middle = writer.bytes.count
    writer.time(place.form)
    let end = writer.bytes.count
    guard case .timed(let local, let localEnd, let zone) = time else {
      // Whole days, and times in UTC, are in every feed what they are.
      return Frame(
        instants: place.instants, block: nil, name: start..<middle, time: middle..<end, content: middle..<end)
    }
    writer.time(.utc(start: place.instants.start, end: place.instants.end))
    if !place.hasYoungLaw { writer.time(.zoned(start: local, end: localEnd, zone: zone.name)) }
    return Frame(
      instants: place.instants, block: place.block, name: start..<middle, time: middle..<end,
      content: end..<writer.bytes.count)
  }

  /// Encodes what an entry says beside its time and its revision, in one language.
  ///
  /// - Parameter event: the entry; its name, time and stamp are not asked for.
  /// - Returns: where the lines stand in `bytes`.
  public mutating func details(of event: CalendarEvent) -> Range<Int> {
    let start = writer.bytes.count
    writer.details(of: event)
    return start..<writer.bytes.count
  }
}
