extension Course {
  static let all = grounds + sentences + retrials + journeys + ends + absences + mercies

  /// Several grounds at once.
  static let grounds = [
    Course(
      "an acquittal in a second case leaves the sentence of the first",
      [
        "2020-01-10 arrest @one", "2021-03-01 verdict @one {result: convicted, sentence: 13y}",
        "2021-05-16 entry_into_force @one", "2021-08-16 verdict @two {result: acquitted}",
      ],
      [
        "2020-01-10 detained 2020-01-10", "2021-03-01 convicted_not_final 2020-01-10",
        "2021-05-16 serving_sentence 2020-01-10",
      ]),
    Course(
      "a second verdict does not make the first less final",
      [
        "2020-01-10 arrest @one", "2020-03-01 verdict @one {result: convicted, sentence: 13y}",
        "2020-05-16 entry_into_force @one", "2020-08-16 verdict @two {result: convicted, sentence: 1y 3m}",
      ],
      [
        "2020-01-10 detained 2020-01-10", "2020-03-01 convicted_not_final 2020-01-10",
        "2020-05-16 serving_sentence 2020-01-10",
      ]),
    Course(
      "a second verdict that names no proceeding does not either",
      [
        "2020-01-10 arrest", "2020-03-01 verdict {result: convicted, sentence: 13y}",
        "2020-05-16 entry_into_force", "2020-08-16 verdict {result: convicted, sentence: 1y 3m}",
      ],
      [
        "2020-01-10 detained 2020-01-10", "2020-03-01 convicted_not_final 2020-01-10",
        "2020-05-16 serving_sentence 2020-01-10",
      ]),
    Course(
      "one conviction quashed while another sentence runs",
      [
        "2020-01-10 custody_hearing @one =remanded",
        "2020-03-01 verdict @one {result: convicted, sentence: 6y}",
        "2020-06-01 verdict @two {result: convicted, sentence: 20y}",
        "2020-07-01 appeal_decision @one =quashed_acquitted", "2020-08-01 entry_into_force @two",
      ],
      [
        "2020-01-10 pretrial_detention 2020-01-10", "2020-03-01 convicted_not_final 2020-01-10",
        "2020-08-01 serving_sentence 2020-01-10",
      ]),
    Course(
      "bail in one case while remanded in another",
      [
        "2020-01-10 custody_hearing @one =remanded", "2020-02-01 custody_hearing @two =remanded",
        "2020-03-01 custody_hearing @one =bail", "2020-04-01 release @two",
      ],
      ["2020-01-10 pretrial_detention 2020-01-10", "2020-04-01 restricted -"]),
    Course(
      "a case closed without saying which of two changes nothing",
      [
        "2020-01-10 custody_hearing @one =remanded", "2020-02-01 custody_hearing @two =remanded",
        "2020-03-01 case_closed",
      ],
      ["2020-01-10 pretrial_detention 2020-01-10"]),
    Course(
      "a case closed beside a final sentence may be another one",
      [
        "2020-01-10 custody_hearing @one =remanded",
        "2020-02-01 verdict @one {result: convicted, sentence: 6y}",
        "2020-03-01 entry_into_force @one", "2020-04-01 case_closed", "2020-05-01 case_closed @one",
      ],
      [
        "2020-01-10 pretrial_detention 2020-01-10", "2020-02-01 convicted_not_final 2020-01-10",
        "2020-03-01 serving_sentence 2020-01-10", "2020-05-01 released -",
      ]),
    Course(
      "a case closed that says which of two",
      [
        "2020-01-10 custody_hearing @one =remanded", "2020-02-01 custody_hearing @two =house_arrest",
        "2020-03-01 case_closed @one",
      ],
      ["2020-01-10 pretrial_detention 2020-01-10", "2020-03-01 house_arrest 2020-01-10"]),
    Course(
      "a release that names no proceeding ends both",
      [
        "2020-01-10 custody_hearing @one =remanded", "2020-02-01 custody_hearing @two =remanded",
        "2020-03-01 release",
      ],
      ["2020-01-10 pretrial_detention 2020-01-10", "2020-03-01 released -"]),
    Course(
      "a release from one of two",
      [
        "2020-01-10 custody_hearing @one =remanded", "2020-02-01 custody_hearing @two =remanded",
        "2020-03-01 release @one",
      ],
      ["2020-01-10 pretrial_detention 2020-01-10"]),
    Course(
      "an arrest before anybody knew in which case",
      ["2020-01-10 arrest", "2020-01-12 custody_hearing @one =remanded", "2020-03-01 case_closed @one"],
      [
        "2020-01-10 detained 2020-01-10", "2020-01-12 pretrial_detention 2020-01-10",
        "2020-03-01 released -",
      ]),
    Course(
      "the stronger ground is shown, whichever came first",
      [
        "2020-01-10 house_arrest @one", "2020-02-01 custody_hearing @two =remanded",
        "2020-03-01 custody_hearing @two =released",
      ],
      [
        "2020-01-10 house_arrest 2020-01-10", "2020-02-01 pretrial_detention 2020-01-10",
        "2020-03-01 house_arrest 2020-01-10",
      ]),
    Course(
      "a suspended sentence and a remand in another case",
      [
        "2020-01-10 verdict @one {result: convicted, sentence: 2y, suspended: true}",
        "2020-02-01 custody_hearing @two =remanded", "2020-03-01 custody_hearing @two =released",
      ],
      [
        "2020-01-10 suspended_sentence -", "2020-02-01 pretrial_detention 2020-02-01",
        "2020-03-01 suspended_sentence -",
      ]),
    Course(
      "arrested in one case, remanded within days in another",
      ["2010-08-10 arrest @one", "2010-08-20 custody_hearing @two =remanded", "2010-12-23 case_closed @two"],
      [
        "2010-08-10 detained 2010-08-10", "2010-08-20 pretrial_detention 2010-08-10",
        "2010-12-23 detained 2010-08-10",
      ]),
    Course(
      "arrested and remanded in one case, however long it took to be told",
      ["2010-08-10 arrest @one", "2010-12-03 custody_hearing @one =remanded"],
      ["2010-08-10 detained 2010-08-10", "2010-12-03 pretrial_detention 2010-08-10"]),
    Course(
      "compulsory treatment that becomes final stays treatment",
      ["2022-01-10 arrest", "2022-03-01 verdict =compulsory_treatment", "2022-05-01 entry_into_force"],
      ["2022-01-10 detained 2022-01-10", "2022-03-01 compulsory_treatment 2022-01-10"]),
    Course(
      "treatment that a court extends goes on",
      [
        "2022-01-10 arrest", "2022-01-12 custody_hearing =remanded",
        "2022-03-01 verdict =compulsory_treatment",
        "2022-05-01 appeal_hearing =upheld", "2022-09-01 other_hearing =extended",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-01-12 pretrial_detention 2022-01-10",
        "2022-03-01 compulsory_treatment 2022-01-10",
      ]),
    Course(
      "compulsory treatment is weaker than a final sentence, and stronger than one that is not",
      [
        "2022-01-10 arrest @one", "2022-03-01 verdict @one =compulsory_treatment",
        "2022-04-01 verdict @two {result: convicted, sentence: 9y}", "2022-05-01 entry_into_force @two",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 compulsory_treatment 2022-01-10",
        "2022-05-01 serving_sentence 2022-01-10",
      ]),
    Course(
      "days of administrative arrest, then a case",
      [
        "2022-01-10 detention", "2022-01-11 administrative_hearing {result: convicted, sentence: 15d}",
        "2022-01-26 rearrest", "2022-01-28 custody_hearing =remanded", "2022-02-28 release",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-01-11 administrative_arrest 2022-01-10",
        "2022-01-26 detained 2022-01-10", "2022-01-28 pretrial_detention 2022-01-10",
        "2022-02-28 released -",
      ]),
    Course(
      "fifteen days do not last for ever",
      ["2021-06-16 detention", "2021-06-17 administrative_hearing {result: convicted, sentence: 15d}"],
      [
        "2021-06-16 detained 2021-06-16", "2021-06-17 administrative_arrest 2021-06-16",
        "2021-07-03 unknown -",
      ]),
    Course(
      "an administrative arrest until a day",
      ["2021-06-17 administrative_arrest until: 2021-06-27"],
      ["2021-06-17 administrative_arrest 2021-06-17", "2021-06-28 unknown -"]),
    Course(
      "an administrative fine after the police",
      ["2021-06-16 detention", "2021-06-17 administrative_hearing {result: convicted, fine: 500 QXD}"],
      ["2021-06-16 detained 2021-06-16", "2021-06-17 released -"]),
    Course(
      "a ban on travel opens no door",
      [
        "2022-01-10 arrest", "2022-01-12 custody_hearing =remanded", "2022-03-12 travel_ban",
        "2022-05-01 custody_hearing =extended",
      ],
      ["2022-01-10 detained 2022-01-10", "2022-01-12 pretrial_detention 2022-01-10"]),
    Course(
      "a ban on travel instead of police detention frees",
      ["2022-01-10 detention", "2022-01-12 travel_ban"],
      ["2022-01-10 detained 2022-01-10", "2022-01-12 restricted -"]),
    Course(
      "a ban on travel in place of house arrest",
      ["2022-01-10 house_arrest", "2022-03-12 travel_ban"],
      ["2022-01-10 house_arrest 2022-01-10", "2022-03-12 restricted -"]),
  ]
}
