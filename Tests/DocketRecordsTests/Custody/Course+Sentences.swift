extension Course {
  /// What sentences do.
  static let sentences = [
    Course(
      "a fine frees",
      ["2022-01-10 arrest", "2022-03-01 verdict {result: convicted, fine: 300000 QXD}"],
      ["2022-01-10 detained 2022-01-10", "2022-03-01 released -"]),
    Course(
      "compulsory work leaves bail as it is until it is final",
      [
        "2022-01-10 bail", "2022-03-01 verdict {result: convicted, work: 2y}", "2022-04-01 entry_into_force",
      ],
      ["2022-01-10 restricted -", "2022-04-01 released -"]),
    Course(
      "a ban alone puts nobody in prison",
      ["2022-01-10 verdict {result: convicted, ban: 2y}", "2022-03-01 entry_into_force"], []),
    Course(
      "a suspended sentence frees, and stays",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 2y, suspended: true}",
        "2022-04-01 entry_into_force",
      ],
      ["2022-01-10 detained 2022-01-10", "2022-03-01 suspended_sentence -"]),
    Course(
      "suspended on appeal",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-09-01 appeal_hearing {result: reduced, sentence: 2y, suspended: true}",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-09-01 suspended_sentence -",
      ]),
    Course(
      "imprisoned on appeal, and taken there",
      [
        "2022-01-10 verdict {result: convicted, sentence: 2y, suspended: true}",
        "2022-03-01 appeal_hearing {result: increased, sentence: 3y}", "2022-03-01 courtroom_arrest",
        "2022-03-01 entry_into_force",
      ],
      ["2022-01-10 suspended_sentence -", "2022-03-01 serving_sentence 2022-03-01"]),
    Course(
      "a fine on appeal",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-09-01 appeal_decision {result: changed, fine: 1000 QXD}",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-09-01 released -",
      ]),
    Course(
      "quashed, held for the new trial, acquitted",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-05-01 appeal_hearing =quashed_retrial", "2022-07-01 retrial_hearing =acquitted",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 pretrial_detention 2022-01-10", "2022-07-01 released -",
      ]),
    Course(
      "an acquittal turned into a conviction of somebody at liberty",
      [
        "2022-01-10 arrest", "2022-03-01 verdict =acquitted", "2022-05-01 appeal_hearing =quashed_retrial",
        "2022-07-01 retrial_hearing {result: convicted, sentence: 3y}", "2022-08-01 surrender",
        "2022-08-02 entry_into_force",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 released -",
        "2022-08-01 convicted_not_final 2022-08-01", "2022-08-02 serving_sentence 2022-08-01",
      ]),
    Course(
      "upheld where the law makes it final by that",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-05-01 appeal_hearing =upheld",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 serving_sentence 2022-01-10",
      ], hasLaw: true),
    Course(
      "reduced where the law makes it final by that",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-05-01 appeal_decision {result: reduced, sentence: 5y}",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 serving_sentence 2022-01-10",
      ], hasLaw: true),
    Course(
      "quashed where the law would make it final",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-05-01 appeal_hearing =quashed_retrial",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 pretrial_detention 2022-01-10",
      ], hasLaw: true),
    Course(
      "upheld where nobody vouches for the law",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-05-01 appeal_hearing =upheld",
      ],
      ["2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10"]),
    Course(
      "house arrest, then taken in the courtroom",
      [
        "2022-01-10 house_arrest", "2022-03-01 verdict {result: convicted, sentence: 4y}",
        "2022-03-01 courtroom_arrest", "2022-05-01 entry_into_force",
      ],
      [
        "2022-01-10 house_arrest 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 serving_sentence 2022-01-10",
      ]),
    Course(
      "house arrest after a sentence of prison that is final: what is known is shown",
      [
        "2022-01-10 house_arrest", "2022-03-01 verdict {result: convicted, sentence: 4y}",
        "2022-05-01 entry_into_force",
      ],
      ["2022-01-10 house_arrest 2022-01-10"]),
    Course(
      "whoever reports to serve a final sentence serves it",
      [
        "2022-01-10 verdict {result: convicted, sentence: 6y}", "2022-03-01 entry_into_force",
        "2022-04-03 arrest",
      ],
      ["2022-01-10 unknown -", "2022-04-03 serving_sentence 2022-04-03"]),
    Course(
      "guilty on one day, sentenced on another",
      [
        "2022-01-10 arrest", "2022-03-01 verdict =convicted",
        "2022-03-10 sentencing {result: convicted, fine: 1 QXD}",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-03-10 released -",
      ]),
    Course(
      "a sentence of death, commuted, then served",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: death}",
        "2022-05-01 entry_into_force", "2022-07-01 commutation {result: commuted, sentence: 1y/2y}",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 serving_sentence 2022-01-10", "2024-05-02 unknown -",
      ]),
    Course(
      "a sentence of death with a reprieve holds",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: death, suspended: true}",
        "2022-05-01 entry_into_force",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 serving_sentence 2022-01-10",
      ]),
    Course(
      "a term that must be over",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6m}",
        "2022-05-01 entry_into_force",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 serving_sentence 2022-01-10", "2022-11-02 unknown -",
      ]),
    Course(
      "two terms, one after the other at the most",
      [
        "2022-01-10 arrest @one", "2022-03-01 verdict @one {result: convicted, sentence: 6m}",
        "2022-05-01 entry_into_force @one", "2022-06-01 verdict @two {result: convicted, sentence: 2m}",
        "2022-07-01 entry_into_force @two",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 serving_sentence 2022-01-10", "2023-03-02 unknown -",
      ]),
    Course(
      "convicted, and nobody says whether they were held",
      ["2022-01-10 trial_hearing =continued", "2022-03-01 verdict {result: convicted, sentence: 6y}"],
      ["2022-03-01 unknown -"]),
  ]
}
