extension Course {
  /// Transfers and leaves, and what shows that they are over.
  static let absences = [
    Course(
      "a punishment cell shows that a transfer is over",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-04-01 entry_into_force", "2022-05-01 transfer", "2022-08-01 punishment_cell",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-04-01 serving_sentence 2022-01-10", "2022-05-01 in_transfer 2022-01-10",
        "2022-08-01 serving_sentence 2022-01-10",
      ]),
    Course(
      "solitary confinement shows that a leave is over",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-04-01 entry_into_force", "2022-05-01 prison_leave", "2022-06-01 solitary_confinement",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-04-01 serving_sentence 2022-01-10", "2022-05-01 on_leave 2022-01-10",
        "2022-06-01 serving_sentence 2022-01-10",
      ]),
    Course(
      "a report that somebody is still held shows that a leave is over",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-04-01 entry_into_force", "2022-05-01 prison_leave", "2022-06-01 still_held",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-04-01 serving_sentence 2022-01-10", "2022-05-01 on_leave 2022-01-10",
        "2022-06-01 serving_sentence 2022-01-10",
      ]),
    Course(
      "still held is somebody on the way, too; still held in a place is somebody who has arrived",
      [
        "2022-01-10 entry_into_force", "2022-05-01 transfer", "2022-05-20 still_held",
        "2022-06-01 still_held place: camp",
      ],
      [
        "2022-01-10 serving_sentence 2022-01-10", "2022-05-01 in_transfer 2022-01-10",
        "2022-06-01 serving_sentence 2022-01-10",
      ]),
    Course(
      "a verdict in presence shows that a transfer is over",
      [
        "2022-01-10 arrest", "2022-02-01 custody_hearing =remanded", "2022-02-10 transfer",
        "2022-06-01 verdict {result: convicted, sentence: 6y}",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-02-01 pretrial_detention 2022-01-10",
        "2022-02-10 in_transfer 2022-01-10", "2022-06-01 convicted_not_final 2022-01-10",
      ]),
    Course(
      "a punishment cell after a transfer from before which nothing is known",
      ["2022-05-01 transfer", "2022-08-01 punishment_cell"],
      ["2022-05-01 in_transfer 2022-05-01", "2022-08-01 unknown -"]),
    Course(
      "a punishment cell of somebody of whom nothing is known says nothing by itself",
      ["2022-08-01 punishment_cell"], []),
  ]
}
