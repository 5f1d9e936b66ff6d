extension Course {
  /// What comes after a sentence was quashed, or left as it was.
  static let retrials = [
    Course(
      "sent back to the court of appeal, which sets another sentence",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 7y}",
        "2022-05-01 appeal_hearing =upheld", "2022-07-01 cassation_hearing =quashed_retrial",
        "2022-09-01 appeal_hearing {result: reduced, sentence: 6y}",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 serving_sentence 2022-01-10", "2022-07-01 pretrial_detention 2022-01-10",
        "2022-09-01 serving_sentence 2022-01-10",
      ], hasLaw: true),
    Course(
      "sent back to the court of appeal, which upholds the verdict again",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 7y}",
        "2022-05-01 appeal_hearing =upheld", "2022-05-01 entry_into_force",
        "2022-07-01 cassation_decision =quashed_retrial", "2022-09-01 appeal_decision =upheld",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 serving_sentence 2022-01-10", "2022-07-01 pretrial_detention 2022-01-10",
        "2022-09-01 convicted_not_final 2022-01-10",
      ]),
    Course(
      "sent back to the court of appeal, which suspends the sentence",
      [
        "2022-01-10 arrest @one", "2022-03-01 verdict @one {result: convicted, sentence: 7y}",
        "2022-05-01 appeal_hearing @one =quashed_retrial",
        "2022-09-01 appeal_hearing @one {result: reduced, sentence: 2y, suspended: true}",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 pretrial_detention 2022-01-10", "2022-09-01 suspended_sentence -",
      ]),
    Course(
      "what a new trial decided, and not what fell, is what a later appeal is about",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 7y}",
        "2022-05-01 appeal_hearing =quashed_retrial", "2022-07-01 custody_hearing =released",
        "2022-09-01 appeal_hearing =upheld",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 pretrial_detention 2022-01-10", "2022-07-01 released -",
      ]),
    Course(
      "a new trial of somebody who was sentenced in absentia, and remanded by it",
      [
        "2022-01-10 verdict {result: convicted, sentence: 15y, in_absentia: true}", "2022-01-11 arrest",
        "2022-02-01 bail", "2022-03-01 retrial_hearing =remanded", "2022-04-01 retrial_hearing",
        "2022-05-01 verdict {result: convicted, sentence: 5y}",
      ],
      [
        "2022-01-11 convicted_not_final 2022-01-11", "2022-02-01 restricted -",
        "2022-03-01 pretrial_detention 2022-03-01", "2022-05-01 convicted_not_final 2022-03-01",
      ]),
    Course(
      "a new trial after a final sentence in absentia sets a sentence that is not final",
      [
        "2022-01-10 verdict {result: convicted, sentence: 15y, in_absentia: true}",
        "2022-02-01 entry_into_force", "2022-03-01 arrest",
        "2022-05-01 retrial_hearing {result: convicted, sentence: 5y}", "2022-06-01 entry_into_force",
      ],
      [
        "2022-03-01 serving_sentence 2022-03-01", "2022-05-01 convicted_not_final 2022-03-01",
        "2022-06-01 serving_sentence 2022-03-01",
      ]),
    Course(
      "an appeal that is rejected where the law makes the sentence final by that",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-05-01 appeal_hearing =rejected",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 serving_sentence 2022-01-10",
      ], hasLaw: true),
    Course(
      "an appeal that is refused where the law makes the sentence final by that",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-05-01 appeal_decision =refused",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-05-01 serving_sentence 2022-01-10",
      ], hasLaw: true),
    Course(
      "an appeal that is withdrawn makes nothing final: the other side may have appealed as well",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-05-01 appeal_hearing =withdrawn",
      ],
      ["2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10"], hasLaw: true),
    Course(
      "a complaint about custody that is rejected says nothing about the sentence",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-05-01 custody_appeal_hearing =rejected",
      ],
      ["2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10"], hasLaw: true),
  ]
}
