/// Pieces of text that break parsers, or that an attacker would write.
enum Words {
  static let yaml = [
    "---\n", "...\n", "&a ", "*a", "!!str ", "<<: ", "|+\n", ">-\n", "? ", "- - - ", "{a: [", "#",
    "%YAML 1.1\n",
    "\u{FEFF}", "\u{202E}", "\u{200B}", "\u{2028}", "\u{85}", "\r\n", "\t", "\\x34", "\\u0034", "\\U0001D7D9",
    "\\\n",
    "''", "\"\"", "~", "null", "2031-04-02", "2031-02-29", "2031-04-31T24:00", "2031-04-02/..", "2031~",
    "4y 6m", "life",
    "https://", "http://user:pass@", "@", "%40", "%2540", "&commat;", "[at]", "+33 ", "\u{1F}\u{00}",
    "\u{1F}\u{08}",
    "\u{1E}records/cases/a-b.yml\n", "\u{1E}records/days/a-b.yml\n", "\u{1E}pipeline.yml\n",
    "\u{1E}records/translations.lock\n", "\u{1E}records/withdrawn.yml\n",
    "\u{1E}records/registry/places.yml\n",
    "\u{1D}records/cases/quay-lanterns.yml\n", "::error::", "##[command]", "=cmd()", "<script>",
    "javascript:",
    "Europe/Moscow", "Etc/GMT-5", "Africa/Casablanca", "\u{301}", "e\u{301}", "\u{1F468}\u{200D}\u{1F469}",
  ]

  static let calendar = [
    "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "BEGIN:VTIMEZONE\r\n",
    "END:VTIMEZONE\r\n", "BEGIN:STANDARD\r\n", "END:STANDARD\r\n", "BEGIN:DAYLIGHT\r\n", "END:DAYLIGHT\r\n",
    "BEGIN:VALARM\r\n", "END:VALARM\r\n", "\r\n ", "\r\n\t", "\n ", ";VALUE=DATE", ";TZID=Europe/Paris",
    ";TZID=",
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29\r\n", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n",
    ";UNTIL=20310402",
    ";COUNT=3", "DTSTART:20310402T103000Z\r\n", "DTSTART;VALUE=DATE:20310402\r\n", "DURATION:-P1W\r\n",
    "PT1H30M",
    "RDATE:", "EXDATE:", "RECURRENCE-ID:", "TZOFFSETFROM:+0100\r\n", "TZOFFSETTO:+0200\r\n", "X-WR-TIMEZONE:",
    "GEO:1;2\r\n", "\\n", "\\,", "\\;", "\\\\", "^n", "^'", "\u{FEFF}", "\u{00}", "\u{1F}\u{00}",
    "\u{1F}\u{08}",
    "99991231T235959Z", "00010101T000000Z",
  ]
}
