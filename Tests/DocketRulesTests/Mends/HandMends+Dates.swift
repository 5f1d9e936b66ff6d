extension HandMend {
  static let dates: [Row] = [
    (
      "ambiguous-proceeding", "Write the `proceeding`", "type: case_closed, who: lorne,",
      "type: case_closed, who: lorne, proceeding: first,"
    ),
    (
      "ambiguous-proceeding", "If the person walked out, add",
      "type: case_closed, who: lorne, sources: [bulletin]}\n",
      "type: case_closed, who: lorne, proceeding: first, sources: [bulletin]}\n  - {id: out, date: 2031-02-01, type: release, who: lorne, sources: [bulletin]}\n"
    ),
    (
      "ambiguous-proceeding", "If the person walked out, take",
      "type: release, who: lorne, proceeding: first,", "type: release, who: lorne,"
    ),
    (
      "ambiguous-proceeding", "If only this", "type: release, who: lorne, proceeding: first,",
      "type: release_ordered, who: lorne, proceeding: first,"
    ),
    ("custody-required", "Compare the dates", "id: moved, date: 2029-04,", "id: moved, date: 2029-02,"),
    (
      "custody-unreported", "Add the arrest", "events:\n",
      "events:\n  - {id: taken, date: 2029-11, type: arrest, who: lorne, sources: [bulletin]}\n"
    ),
    (
      "custody-unreported", "If the person was not there", "who: lorne, status: held,",
      "who: lorne, status: held, in_absentia: true,"
    ),
    (
      "custody-without-end", "If the person was freed",
      "  - {id: final, date: 2027-12-01, type: entry_into_force, who: lorne, sources: [bulletin]}\n",
      "  - {id: final, date: 2027-12-01, type: entry_into_force, who: lorne, sources: [bulletin]}\n  - {id: out, date: 2029-01-31, type: release, who: lorne, sources: [bulletin]}\n"
    ),
    (
      "custody-without-end", "If a court decided", "type: detention, who: lorne, sources: [bulletin]}\n",
      "type: detention, who: lorne, sources: [bulletin]}\n  - {id: remand, date: 2030-12-03, type: custody_hearing, who: lorne, status: held, result: remanded, sources: [bulletin]}\n"
    ),
    (
      "custody-without-end", "If they are still held", "type: pardon, who: lorne, sources: [bulletin]}\n",
      "type: pardon, who: lorne, sources: [bulletin]}\n  - {id: still, date: 2031-02-01, type: still_held, who: lorne, sources: [bulletin]}\n"
    ),
    (
      "custody-without-end", "Add an event `type: arrival`",
      "type: transfer, who: lorne, sources: [bulletin]}\n",
      "type: transfer, who: lorne, sources: [bulletin]}\n  - {id: there, date: 2030-11-01, type: arrival, who: lorne, place: selm, sources: [bulletin]}\n"
    ),
    (
      "custody-without-end", "If the person went back",
      "type: prison_leave, who: lorne, sources: [bulletin]}\n",
      "type: prison_leave, who: lorne, sources: [bulletin]}\n  - {id: back, date: 2030-10-11, type: return_from_leave, who: lorne, sources: [bulletin]}\n"
    ),
    (
      "custody-without-end", "If nothing binds", "suspended: true}}, sources: [bulletin, gazette]}\n",
      "suspended: true}}, sources: [bulletin, gazette]}\n  - {id: served, date: 2028-09-01, type: sentence_served, who: lorne, sources: [bulletin]}\n"
    ),
    (
      "custody-without-end", "If it was made longer", "suspended: true}}, sources: [bulletin, gazette]}\n",
      "suspended: true}}, sources: [bulletin, gazette]}\n  - {id: back, date: 2030-09-01, type: appeal_hearing, who: lorne, status: held, outcomes: {lorne: {result: increased, sentence: 9y, suspended: true}}, sources: [bulletin, gazette]}\n"
    ),
    (
      "finality-unstated", "If it is final", "result: upheld, sources: [bulletin]}\n",
      "result: upheld, sources: [bulletin]}\n  - {id: final, date: 2031-01-10, type: entry_into_force, who: lorne, sources: [bulletin]}\n"
    ),
    ("future-date", "Compare the year", "2033-03-19", "2031-03-19"),
    (
      "future-date", "If the hearing", "date: 2033-03-19\n    type: verdict\n    status: held",
      "date: 2033-03-19\n    type: verdict\n    status: scheduled\n    court: selm-regional"
    ),
    ("future-date", "Write the day", "reviewed: 2031-04-04", "reviewed: 2031-04-02"),
    ("implausible-date", "Compare the year", "1923-09-04", "2023-09-04"),
    ("implausible-date", "In the Solar Hijri calendar", "born: 1350", "born: 1971/1972"),
    ("implausible-date", "If the person has died", "born: 1903-03}", "born: 1903-03, died: 1980}"),
    (
      "misdirected-letters", "Take the person", "{letters: open, letters_to: {lorne: selm}, verified",
      "{letters: closed, verified"
    ),
    (
      "misdirected-letters", "If the record is behind", "letters_to: {lorne: selm}, verified: 2031-03-02",
      "letters_to: {lorne: colony}, verified: 2031-03-20"
    ),
    ("mismatched-dates", "Compare both", "until: 2022-09-05", "until: 2031-09-05"),
    ("nonexistent-date", "Look the day up", "2031-02-29", "2031-02-28"),
    ("nonexistent-date", "Until then", "2031-02-29", "2031-02"),
    ("outside-lifespan", "Compare both", "date: 2003-09-04", "date: 2030-09-04"),
    ("outside-lifespan", "If it is about somebody else", "who: [lorne, sedge]", "who: sedge"),
    (
      "overdue-release", "If the person was freed",
      "  - {id: out, date: 2031-03-10, type: expected_release, who: lorne, sources: [bulletin]}\n",
      "  - {id: out, date: 2031-03-10, type: expected_release, who: lorne, sources: [bulletin]}\n  - {id: freed, date: 2031-03-10, type: release, who: lorne, sources: [bulletin]}\n"
    ),
    (
      "overdue-release", "If the day was put off", "date: 2031-03-10, type: expected_release",
      "date: 2031-05-10, type: expected_release"
    ),
    (
      "overdue-release", "If a court extended", "until: 2031-03-15, sources: [bulletin]}\n",
      "until: 2031-03-15, sources: [bulletin]}\n  - {id: longer, date: 2031-03-14, type: custody_hearing, who: lorne, status: held, result: extended, until: 2031-05-15, sources: [bulletin]}\n"
    ),
    (
      "overlapping-detention", "Add an event", "  - {id: again, date: 2030-09-04",
      "  - {id: free, date: 2030-09-04, type: release, who: lorne, sources: [bulletin]}\n  - {id: again, date: 2030-09-04"
    ),
    ("overlapping-detention", "If the person never left", "type: rearrest", "type: charge"),
    ("procedural-order", "Compare both", "id: plea, date: 2031-02-19", "id: plea, date: 2031-03-29"),
    (
      "procedural-order", "If the hearing was about custody", "date: 2031-02-19, type: appeal_hearing",
      "date: 2031-02-19, type: custody_appeal_hearing"
    ),
    ("release-before-detention", "Compare both", "id: free, date: 2029-02-01", "id: free, date: 2029-02-08"),
    (
      "release-before-detention", "If there was", "events:\n  - {id: free, date: 2029-02-01",
      "events:\n  - {id: before, date: 2029-01, type: arrest, who: lorne, sources: [bulletin]}\n  - {id: free, date: 2029-02-01"
    ),
    (
      "sentence-not-begun", "If the person was taken", "  - {id: final,",
      "  - {id: taken, date: 2030-03-01, type: courtroom_arrest, who: lorne, sources: [bulletin]}\n  - {id: final,"
    ),
    (
      "sentence-not-begun", "If it was later", "type: entry_into_force, who: lorne, sources: [bulletin]}\n",
      "type: entry_into_force, who: lorne, sources: [bulletin]}\n  - {id: there, date: 2030-08-01, type: surrender, who: lorne, sources: [bulletin]}\n"
    ),
    (
      "sentence-not-begun", "If the person was not there", "type: verdict, who: lorne, status: held,",
      "type: verdict, who: lorne, status: held, in_absentia: true,"
    ),
    ("status-contradicts-timeline", "Write the `status`", "status: convicted", "status: acquitted"),
    (
      "status-contradicts-timeline", "The court decided",
      "charges: [{id: vigil, law: qx-212, status: acquitted, sources: [bulletin]}]",
      "charges: [{id: vigil, law: qx-212, who: lorne, status: acquitted, sources: [bulletin]}, {id: vigil-sedge, law: qx-212, who: sedge, status: convicted, sources: [bulletin]}]"
    ),
    (
      "term-arithmetic", "Compare the sentence", "date: 2034-03-01, type: expected_release",
      "date: 2032-09-01, type: expected_release"
    ),
    (
      "uncertain-death", "When it is certain",
      "certainty: disputed, note: {en: Two reports., fr: Deux récits., ru: Две версии.}, ", ""
    ),
    ("uncertain-death", "When it was wrong", "certainty: disputed", "certainty: retracted"),
    ("unsupported-date-feature", "Write year", "2031-W12", "2031-03-20"),
  ]
}
