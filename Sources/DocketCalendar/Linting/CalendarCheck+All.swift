extension CalendarCheck {
  /// Every check, in the order in which the table of checks shows them.
  public static let all: [CalendarCheck] = [
    // The file
    notACalendar, truncated, unclosedComponent, textOutside, severalCalendars, byteOrderMark, encoding,
    controlCharacter, strayReturn, straySpace, unreadableLine, foldInsideCharacter, longLine, lineEnd, size,
    // The calendar
    missingProperty, repeatedProperty, emptyCalendar, version, calendarScale, method, calendarName, color,
    refreshInterval, propertyOrder, extensionName, letterCase, unquotedParameter, image,
    // Entries
    duplicateUID, uid, title, status, geo, visibility, participants, attachment, alarm, transparency, number,
    address,
    // Texts
    unescapedText, escapedTwice, quotedPrintable, markup, spoiledText, templateLeft, invisibleCharacter,
    // Dates and times
    dateValue, valueType, dayWithoutValue, dayAsTimes, floatingTime, zoneWithUTC, endBeforeStart, endType,
    duration, localStamp,
    recurrenceRule, untilType, startOutsideRule, leapDayRule, instanceType,
    // Series
    dateOutsideSeries, changedDate, seriesForm, manyDates,
    // Zones
    zoneMissing, zoneName, zoneIncomplete, zoneOrder, zoneStale, zoneHistory, doubtfulTime, calendarZone,
  ]
}
