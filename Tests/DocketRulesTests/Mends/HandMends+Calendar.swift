extension HandMend {
  static let calendar: [Row] = [
    ("assumed-timezone", "Give", "hill-court: {name:", "hill-court: {time_zone: Etc/GMT-6, name:"),
    (
      "assumed-timezone", "Or write", "    court: hill-court\n",
      "    court: hill-court\n    time_zone: Etc/GMT-6\n"
    ),
    (
      "assumed-timezone", "Write `time_zone: Asia/Shanghai`", "time_zone: Asia/Urumqi",
      "time_zone: Asia/Shanghai"
    ),
    (
      "assumed-timezone", "If the source gives the time of Xinjiang",
      "2031-05-20T09:00, type: verdict, court: no-zone, time_zone: Asia/Urumqi",
      "2031-05-20T11:00, type: verdict, court: no-zone, time_zone: Asia/Shanghai"
    ),
    ("calendar-text", "Write it on one line", "\"The Quay\\nLanterns case\"", "The Quay Lanterns case"),
    (
      "calendar-text", "Shorten it",
      " and of the students who carried them there in the evening although nobody had told them so", ""
    ),
    ("distant-hearing", "Compare the year", "2041-05-20T09:00", "2031-05-20T09:00"),
    ("event-timezone", "Give the court", "no-zone: {name:", "no-zone: {time_zone: Etc/GMT-5, name:"),
    ("event-timezone", "Or write", "    court: no-zone\n", "    court: no-zone\n    time_zone: Etc/GMT-5\n"),
    ("event-timezone", "Write the zone", "time_zone: Europe/Selm", "time_zone: Europe/Paris"),
    (
      "event-timezone", "Name the court", "type: verdict, status",
      "type: verdict, court: selm-regional, status"
    ),
    (
      "hearing-details", "Add `court:`", "type: appeal_hearing, status",
      "type: appeal_hearing, court: selm-regional, status"
    ),
    (
      "hearing-details", "Once the court", "date: 2031-04-15\n",
      "date: 2031-04-15T09:00\n    room: \"4\"\n    access: open\n"
    ),
    (
      "hearing-details", "Add what the court says", "date: 2031-04-15T09:00\n",
      "date: 2031-04-15T09:00\n    room: \"4\"\n    access: open\n"
    ),
    ("hearing-after-end", "If it will not", "status: scheduled", "status: cancelled"),
    (
      "hearing-after-end", "If the case began anew", "  - id: closing\n",
      "  - {id: appeal, date: 2031-03-26, type: appeal_decision, court: selm-regional, result: quashed_retrial, sources: [bulletin, gazette]}\n  - id: closing\n"
    ),
    ("hearing-after-end", "If the court decides", "type: closing_arguments", "type: sentencing"),
    ("imprecise-calendar-date", "Write the day", "date: 2031-09,", "date: 2031-09-16,"),
    ("non-working-day", "Compare the day", "2031-05-24T09:00", "2031-05-23T09:00"),
    ("nonexistent-local-time", "Compare the day", "2024-03-31T02:30", "2024-03-30T02:30"),
    ("outcome-missing", "If it took place", "status: scheduled", "status: held\n    result: upheld"),
    ("outcome-missing", "If it did not open", "status: scheduled", "status: cancelled"),
    ("outcome-missing", "If you looked", "status: scheduled", "status: unknown\n    checked: 2031-04-02"),
    ("outcome-missing", "Look again", "checked: 2031-02-10", "checked: 2031-04-02"),
    (
      "recurrence-valid", "Add `date:` with the first year", "repeat: yearly\n    sources",
      "date: 2031-09-13\n    repeat: yearly\n    sources"
    ),
    ("recurrence-valid", "Compare `since`", "until: 2030,", "until: 2040,"),
    ("recurrence-valid", "Compare the two years", "2031-05-02/2032-05-03", "2031-05-02/2031-05-03"),
    (
      "recurrence-valid", "Add `date:` with the first day", "repeat: weekly\n",
      "date: 2031-04-01\n    repeat: weekly\n"
    ),
    ("recurrence-valid", "Compare the `date`", "2031-05-02/2031-05-09", "2031-05-02/2031-05-03"),
    (
      "several-editions-in-year", "Make two days", "2032-04-24, 2031-12-09]\n    sources: [bulletin]\n",
      "2032-04-24]\n    sources: [bulletin]\n  - id: winter-lanterns\n    type: vigil\n    title: {en: Winter Lanterns, fr: Lanternes d’hiver, ru: Зимние фонари}\n    date: 2031-12-09\n    sources: [bulletin]\n"
    ),
    (
      "twin-hearings", "If it is one hearing",
      "    date: 2031-05-20T09:00\n    type: appeal_hearing\n    court: selm-regional\n    status: scheduled\n    sources: [bulletin]\n  - id: plea-second\n    date: 2031-05-22T09:00\n    type: appeal_hearing\n    court: selm-regional\n    status: scheduled\n    sources: [gazette]\n",
      "    date: 2031-05-22T09:00\n    moved_from: [2031-05-20T09:00]\n    type: appeal_hearing\n    court: selm-regional\n    status: scheduled\n    sources: [bulletin, gazette]\n"
    ),
    (
      "twin-hearings", "If both ids", "  - id: plea-second\n    date: 2031-05-22T09:00\n",
      "  - id: plea-second\n    certainty: retracted\n    date: 2031-05-22T09:00\n"
    ),
    (
      "twin-hearings", "If the court sits twice", "    sources: [gazette]\n",
      "    sources: [gazette]\nexceptions: [{rule: twin-hearings, at: plea-second, reason: The court sits on both days.}]\n"
    ),
    ("unlikely-hour", "Compare the hour", "2031-05-20T02:30", "2031-05-20T10:30"),
  ]

  static let change: [Row] = [
    (
      "coverage-threshold", "Run `docket coverage`", "note: {en: A baker., ru: Пекарь.}",
      "note: {en: A baker., fr: Boulangère., ru: Пекарь.}"
    ),
    ("event-id-stability", "Choose a name", "id: plea-2031-05-20", "id: plea"),
    (
      "id-removed", "If it will not take place", "type: arrest, sources: [bulletin]}]",
      "type: arrest, sources: [bulletin]}, {id: hearing, date: 2031-05-20, type: trial_hearing, court: selm-regional, status: cancelled, sources: [bulletin]}]"
    ),
    (
      "id-removed", "If it was wrong", "type: arrest, sources: [bulletin]}]",
      "type: arrest, sources: [bulletin]}, {id: hearing, date: 2031-05-20, type: trial_hearing, court: selm-regional, status: scheduled, certainty: retracted, sources: [bulletin]}]"
    ),
    (
      "unsourced-date-change", "Add the source", "    sources: [bulletin]", "    sources: [bulletin, gazette]"
    ),
    (
      "unused-definition", "Cite it", "type: search, sources: [gazette]",
      "type: search, sources: [gazette, bulletin]"
    ),
    (
      "unused-definition", "If it is of no use",
      "  bulletin: {type: ngo, publisher: quay-committee, description: A bulletin, url: https://quay.example.org/b}\n",
      ""
    ),
  ]
}
