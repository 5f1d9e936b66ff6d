import DocketLanguage

/// What is wrong with an alarm, so that readers refuse the calendar.
struct AlarmFault {
  enum Kind {
    /// A value is no length of time, nor a time where one may stand.
    case noLength
    /// A time does not say that it is one.
    case noType
    /// A property stands twice.
    case twice
    /// Of DURATION and REPEAT one is missing.
    case alone
  }
  let kind: Kind
  let line: ContentLine
  let arguments: KeyValuePairs<String, Argument>

  /// The first fault; nil for a sound alarm.
  static func first(in properties: PropertyTable) -> AlarmFault? {
    for name in ["TRIGGER", "ACTION", "DURATION", "REPEAT"] {
      if let lines = properties[name], lines.count > 1 {
        return AlarmFault(kind: .twice, line: lines[1], arguments: ["name": .code(name)])
      }
    }
    if let trigger = properties.first("TRIGGER"), let fault = fault(of: trigger) { return fault }
    if let length = properties.first("DURATION"), ValueTypes.fault(of: length) == nil,
      DurationValue.seconds(length.value) == nil
    {
      return noLength(length)
    }
    if let stamp = properties.first("ACKNOWLEDGED"), stamp.date == nil { return noLength(stamp) }
    let (length, count) = (properties.first("DURATION"), properties.first("REPEAT"))
    if let line = length ?? count, length == nil || count == nil {
      return AlarmFault(
        kind: .alone, line: line,
        arguments: ["name": .code(line.name), "other": .code(length == nil ? "DURATION" : "REPEAT")])
    }
    return nil
  }

  private static func fault(of trigger: ContentLine) -> AlarmFault? {
    // Of a kind that no trigger has another check speaks.
    if ValueTypes.fault(of: trigger) != nil { return nil }
    let isTime = trigger.date.map { !$0.isDay } ?? false
    switch trigger.parameter("VALUE")?.uppercased() {
    case "DATE-TIME"?: return isTime ? nil : noLength(trigger)
    case nil where isTime:
      return AlarmFault(kind: .noType, line: trigger, arguments: ["value": ShortQuote.code(trigger.value)])
    default: return DurationValue.seconds(trigger.value) == nil ? noLength(trigger) : nil
    }
  }

  private static func noLength(_ line: ContentLine) -> AlarmFault {
    AlarmFault(
      kind: .noLength, line: line,
      arguments: ["name": .code(line.name), "value": ShortQuote.code(line.value)])
  }
}
