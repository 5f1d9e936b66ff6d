extension Course {
  /// How custody ends, and how it does not.
  static let ends = [
    Course(
      "nothing follows a death",
      ["2022-01-10 arrest", "2022-02-16 death", "2022-05-11 case_closed", "2022-06-01 release"],
      ["2022-01-10 detained 2022-01-10", "2022-02-16 deceased -"]),
    Course(
      "a case closed in the month of a death frees nobody",
      ["2022-01-10 arrest", "2022-02-16 death", "2022-02 case_closed"],
      ["2022-01-10 detained 2022-01-10", "2022-02-16 deceased -"]),
    Course(
      "nor where it stands before the death in the file",
      ["2022-01-10 arrest", "2022-02 case_closed", "2022-02-16 death"],
      ["2022-01-10 detained 2022-01-10", "2022-02-16 deceased -"]),
    Course(
      "nor on the day of a death that only the person's own dates tell",
      ["2022-01-10 arrest", "2022-02-16 appeal_decision =quashed_closed"],
      ["2022-01-10 detained 2022-01-10", "2022-02-16 deceased -"], person: "died: 2022-02-16"),
    Course(
      "a case closed before the death ends custody",
      ["2022-01-10 arrest", "2022-02-15 case_closed", "2022-02-16 death"],
      ["2022-01-10 detained 2022-01-10", "2022-02-15 released -", "2022-02-16 deceased -"]),
    Course(
      "a release in the month of a death comes before it",
      ["2022-01-10 arrest", "2022-02 release", "2022-02-16 death"],
      ["2022-01-10 detained 2022-01-10", "2022-02 released -", "2022-02-16 deceased -"]),
    Course(
      "a case closed in the month of a death that nobody is sure of ends custody",
      ["2022-01-10 arrest", "2022-02 case_closed", "2022-02-16 death certainty: disputed"],
      ["2022-01-10 detained 2022-01-10", "2022-02 released -"]),
    Course(
      "a death that only the person's own dates tell",
      ["2022-01-10 arrest", "2022-05-11 case_closed"],
      ["2022-01-10 detained 2022-01-10", "2022-02-16 deceased -"], person: "died: 2022-02-16"),
    Course(
      "a death in custody in the middle of two cases",
      [
        "2022-01-10 arrest @one", "2022-02-01 custody_hearing @two =remanded", "2022-03-01 death",
        "2022-04-01 verdict @one {result: convicted, sentence: 3y}", "2022-05-01 entry_into_force @one",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 pretrial_detention 2022-01-10",
        "2022-03-01 deceased -",
      ]),
    Course(
      "a retracted death is none",
      ["2022-01-10 arrest", "2022-02-16 death certainty: retracted", "2022-03-01 release"],
      ["2022-01-10 detained 2022-01-10", "2022-03-01 released -"]),
    Course(
      "an alleged death changes nothing",
      ["2022-01-10 arrest", "2022-02-16 death certainty: alleged, by: defence"],
      ["2022-01-10 detained 2022-01-10"]),
    Course(
      "a disputed death changes nothing",
      ["2022-01-10 arrest", "2022-02-16 death certainty: disputed"],
      ["2022-01-10 detained 2022-01-10"]),
    Course(
      "a release that was told wrongly of one person is none",
      ["2022-01-10 arrest", "2022-03-01 custody_hearing {result: released, certainty: retracted}"],
      ["2022-01-10 detained 2022-01-10"]),
    Course(
      "out after the verdict, and back after the appeal",
      [
        "2022-01-10 arrest", "2022-02-01 verdict {result: convicted, sentence: 5y}", "2022-02-10 release",
        "2022-06-01 appeal_hearing =upheld", "2022-06-20 arrest",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 convicted_not_final 2022-01-10",
        "2022-02-10 released -", "2022-06-20 serving_sentence 2022-06-20",
      ], hasLaw: true),
    Course(
      "out because the time was served, final afterwards, and arrested in another year",
      [
        "2022-01-10 arrest", "2022-11-01 verdict {result: convicted, sentence: 1y}", "2022-11-01 release",
        "2022-12-01 entry_into_force", "2023-02-20 arrest",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-11-01 released -", "2023-02-20 detained 2023-02-20",
      ]),
    Course(
      "free for an hour",
      ["2022-01-10 arrest", "2022-09-04 release", "2022-09-04 rearrest"],
      ["2022-01-10 detained 2022-01-10", "2022-09-04 detained 2022-09-04"]),
    Course(
      "escape and recapture",
      [
        "2022-01-10 arrest", "2022-02-01 verdict {result: convicted, sentence: 6y}",
        "2022-03-01 entry_into_force", "2022-04-01 escape", "2022-05-01 recapture",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 convicted_not_final 2022-01-10",
        "2022-03-01 serving_sentence 2022-01-10", "2022-04-01 wanted -",
        "2022-05-01 serving_sentence 2022-05-01",
      ]),
    Course(
      "leave from prison and the return",
      [
        "2022-01-10 arrest", "2022-02-01 verdict {result: convicted, sentence: 6y}",
        "2022-03-01 entry_into_force", "2022-04-01 prison_leave", "2022-04-04 return_from_leave",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 convicted_not_final 2022-01-10",
        "2022-03-01 serving_sentence 2022-01-10", "2022-04-01 on_leave 2022-01-10",
        "2022-04-04 serving_sentence 2022-01-10",
      ]),
    Course(
      "a transfer does not break the time without liberty",
      [
        "2022-01-10 arrest", "2022-02-01 verdict {result: convicted, sentence: 6y}",
        "2022-03-01 entry_into_force", "2022-04-01 transfer", "2022-04-20 arrival",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 convicted_not_final 2022-01-10",
        "2022-03-01 serving_sentence 2022-01-10", "2022-04-01 in_transfer 2022-01-10",
        "2022-04-20 serving_sentence 2022-01-10",
      ]),
    Course(
      "disappeared, found in custody, remanded",
      [
        "2022-01-10 enforced_disappearance", "2022-02-01 detention", "2022-02-03 custody_hearing =remanded",
      ],
      [
        "2022-01-10 disappeared 2022-01-10", "2022-02-01 detained 2022-01-10",
        "2022-02-03 pretrial_detention 2022-01-10",
      ]),
    Course(
      "a remand that comes to light ends a disappearance",
      [
        "2022-01-10 enforced_disappearance", "2022-02-03 custody_hearing @one =remanded",
        "2022-03-01 release",
      ],
      [
        "2022-01-10 disappeared 2022-01-10", "2022-02-03 pretrial_detention 2022-01-10",
        "2022-03-01 released -",
      ]),
    Course(
      "restrictions, and their end",
      ["2022-01-10 arrest", "2022-02-01 release", "2022-03-01 travel_ban", "2022-04-01 restrictions_lifted"],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 released -", "2022-03-01 restricted -",
        "2022-04-01 released -",
      ]),
    Course(
      "bail, taken back a week later",
      [
        "2022-01-10 custody_hearing =remanded", "2022-02-01 bail",
        "2022-02-08 custody_appeal_hearing =remanded",
      ],
      [
        "2022-01-10 pretrial_detention 2022-01-10", "2022-02-01 restricted -",
        "2022-02-08 pretrial_detention 2022-02-08",
      ]),
    Course(
      "bail after a sentence that is not final",
      [
        "2022-01-10 arrest", "2022-02-01 verdict {result: convicted, sentence: 6y}", "2022-03-01 bail",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 convicted_not_final 2022-01-10",
        "2022-03-01 restricted -",
      ]),
  ]

  /// Pardons, amnesties, paroles.
  static let mercies = [
    Course(
      "a pardon opens no door, a release does",
      [
        "2022-01-10 arrest", "2022-02-01 verdict {result: convicted, sentence: 6y}", "2022-03-01 pardon",
        "2022-03-05 release",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 convicted_not_final 2022-01-10",
        "2022-03-05 released -",
      ]),
    Course(
      "an amnesty that shortens the sentence",
      [
        "2022-01-10 arrest", "2022-02-01 verdict {result: convicted, sentence: 6y}",
        "2022-03-01 entry_into_force", "2022-04-01 amnesty {result: reduced, sentence: 6m}",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 convicted_not_final 2022-01-10",
        "2022-03-01 serving_sentence 2022-01-10", "2022-09-02 unknown -",
      ]),
    Course(
      "a release that was only ordered",
      ["2022-01-10 custody_hearing =remanded", "2022-02-01 release_ordered"],
      ["2022-01-10 pretrial_detention 2022-01-10"]),
    Course(
      "parole, granted and carried out",
      [
        "2022-01-10 arrest", "2022-02-01 verdict {result: convicted, sentence: 6y}",
        "2022-03-01 entry_into_force", "2022-04-01 parole_hearing =granted", "2022-04-10 conditional_release",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 convicted_not_final 2022-01-10",
        "2022-03-01 serving_sentence 2022-01-10", "2022-04-10 restricted -",
      ]),
    Course(
      "arrested again after parole: the old sentence is not taken for granted",
      [
        "2022-01-10 arrest", "2022-02-01 verdict {result: convicted, sentence: 6y}",
        "2022-03-01 entry_into_force", "2022-04-10 conditional_release", "2022-05-01 rearrest",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 convicted_not_final 2022-01-10",
        "2022-03-01 serving_sentence 2022-01-10", "2022-04-10 restricted -", "2022-05-01 detained 2022-05-01",
      ]),
    Course(
      "one sentence served, another begins",
      [
        "2022-01-10 arrest @one", "2022-02-01 verdict @one {result: convicted, sentence: 1y}",
        "2022-03-01 entry_into_force @one", "2022-04-01 verdict @two {result: convicted, sentence: 2y}",
        "2022-06-01 sentence_served @one", "2022-07-01 entry_into_force @two",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 convicted_not_final 2022-01-10",
        "2022-03-01 serving_sentence 2022-01-10", "2022-06-01 convicted_not_final 2022-01-10",
        "2022-07-01 serving_sentence 2022-01-10",
      ]),
  ]
}
