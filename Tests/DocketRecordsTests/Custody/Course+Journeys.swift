extension Course {
  /// Journeys between states, and decisions about those who are not there.
  static let journeys = [
    Course(
      "a remand, a verdict and its force reach nobody in exile",
      [
        "2022-03-10 exile", "2022-05-10 custody_hearing =remanded",
        "2022-07-16 verdict {result: convicted, sentence: 8y}", "2022-08-16 entry_into_force",
      ],
      ["2022-03-10 exiled -"]),
    Course(
      "nor somebody who is wanted",
      [
        "2022-03-10 wanted_listing", "2022-05-10 custody_hearing =remanded",
        "2022-07-16 verdict {result: convicted, sentence: 8y}", "2022-08-16 entry_into_force",
      ],
      ["2022-03-10 wanted -"]),
    Course(
      "nor somebody tried in absentia",
      [
        "2022-05-10 custody_hearing =remanded in_absentia: true",
        "2022-07-16 verdict {result: convicted, sentence: 8y, in_absentia: true}",
        "2022-08-16 entry_into_force",
      ], []),
    Course(
      "arrested after a sentence in absentia that is final",
      [
        "2022-03-10 wanted_listing", "2022-07-16 verdict {result: convicted, sentence: 8y}",
        "2022-08-16 entry_into_force", "2022-10-01 arrest",
      ],
      ["2022-03-10 wanted -", "2022-10-01 serving_sentence 2022-10-01"]),
    Course(
      "deported from abroad to the state that prosecutes",
      [
        "2022-01-10 exile", "2022-03-01 verdict {result: convicted, sentence: 8y}",
        "2022-05-01 entry_into_force", "2022-07-03 deportation", "2022-07-05 custody_hearing =remanded",
      ],
      ["2022-01-10 exiled -", "2022-07-03 serving_sentence 2022-07-03"]),
    Course(
      "deported from abroad before any sentence",
      ["2022-01-10 exile", "2022-07-03 deportation to: QX", "2022-07-05 custody_hearing =remanded"],
      ["2022-01-10 exiled -", "2022-07-03 detained 2022-07-03", "2022-07-05 pretrial_detention 2022-07-03"]),
    Course(
      "deported out of the state that prosecutes",
      ["2022-01-10 arrest", "2022-07-03 deportation", "2022-08-05 custody_hearing =remanded"],
      ["2022-01-10 detained 2022-01-10", "2022-07-03 exiled -"]),
    Course(
      "a foreigner deported home",
      ["2022-01-10 arrest", "2022-07-03 deportation to: QY"],
      ["2022-01-10 detained 2022-01-10", "2022-07-03 released -"], person: "citizenship: [QY]"),
    Course(
      "exchanged home",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 14y}", "2022-06-28 exchange",
      ],
      [
        "2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10",
        "2022-06-28 released -",
      ], person: "citizenship: [QY]"),
    Course(
      "exchanged out of one's own country",
      ["2022-01-10 arrest", "2022-06-28 exchange"],
      ["2022-01-10 detained 2022-01-10", "2022-06-28 exiled -"], person: "citizenship: [QX, QY]"),
    Course(
      "exchanged to a third country",
      ["2022-01-10 arrest", "2022-06-28 exchange to: QZ"],
      ["2022-01-10 detained 2022-01-10", "2022-06-28 exiled -"], person: "citizenship: [QY]"),
    Course(
      "an exchange of somebody whose citizenship is not known",
      ["2022-01-10 arrest", "2022-06-28 exchange"],
      ["2022-01-10 detained 2022-01-10", "2022-06-28 exiled -"]),
    Course(
      "held abroad on request, and extradited",
      [
        "2022-01-10 exile", "2022-03-01 arrest place: camp", "2022-03-05 custody_hearing =remanded",
        "2022-05-01 extradition", "2022-05-03 custody_hearing =remanded",
      ],
      [
        "2022-01-10 exiled -", "2022-03-01 detained 2022-03-01", "2022-03-05 pretrial_detention 2022-03-01",
        "2022-05-01 detained 2022-03-01", "2022-05-03 pretrial_detention 2022-03-01",
      ]),
    Course(
      "held abroad on request, and let go",
      ["2022-01-10 exile", "2022-03-01 arrest place: camp", "2022-05-01 release"],
      ["2022-01-10 exiled -", "2022-03-01 detained 2022-03-01", "2022-05-01 exiled -"]),
    Course(
      "extradited to another state",
      ["2022-01-10 arrest", "2022-05-01 extradition to: QY"],
      ["2022-01-10 detained 2022-01-10"]),
    Course(
      "taken on coming home",
      ["2022-01-10 exile", "2022-03-01 arrest", "2022-03-02 custody_hearing =house_arrest"],
      ["2022-01-10 exiled -", "2022-03-01 detained 2022-03-01", "2022-03-02 house_arrest 2022-03-01"]),
    Course(
      "fled from house arrest into exile, sentenced there",
      [
        "2022-01-10 house_arrest", "2022-03-01 exile", "2022-05-01 verdict {result: convicted, sentence: 5y}",
        "2022-06-01 wanted_listing",
      ],
      ["2022-01-10 house_arrest 2022-01-10", "2022-03-01 exiled -"]),
    Course(
      "acquitted in absentia",
      ["2022-01-10 wanted_listing", "2022-03-01 verdict =acquitted"],
      ["2022-01-10 wanted -", "2022-03-01 released -"]),
    Course(
      "released, then deported on the same day",
      ["2022-01-10 arrest", "2022-03-01 release", "2022-03-01 deportation"],
      ["2022-01-10 detained 2022-01-10", "2022-03-01 exiled -"]),
    Course(
      "wanted, arrested by another state, and let go",
      [
        "2022-03-10 wanted_listing", "2022-07-16 verdict {result: convicted, sentence: 8y}",
        "2022-08-16 entry_into_force", "2022-10-01 arrest place: camp", "2022-12-01 release",
      ],
      ["2022-03-10 wanted -", "2022-10-01 detained 2022-10-01", "2022-12-01 exiled -"]),
    Course(
      "sentenced in absentia, and held by another state on request",
      [
        "2022-07-16 verdict {result: convicted, sentence: 8y, in_absentia: true}",
        "2022-08-16 entry_into_force", "2022-10-01 arrest place: camp",
        "2022-10-03 custody_hearing =remanded", "2022-12-01 extradition",
      ],
      [
        "2022-10-01 detained 2022-10-01", "2022-10-03 pretrial_detention 2022-10-01",
        "2022-12-01 serving_sentence 2022-10-01",
      ]),
    Course(
      "sentenced in absentia, not finally, and held by another state",
      [
        "2022-07-16 verdict @one {result: convicted, sentence: 8y, in_absentia: true}",
        "2022-10-01 arrest @one place: camp", "2022-10-03 custody_hearing @one =remanded",
      ],
      ["2022-10-01 detained 2022-10-01", "2022-10-03 pretrial_detention 2022-10-01"]),
    Course(
      "arrested in a place that counts as another country, without having been away",
      ["2022-01-10 arrest place: camp", "2022-03-01 verdict {result: convicted, sentence: 8y}"],
      ["2022-01-10 detained 2022-01-10", "2022-03-01 convicted_not_final 2022-01-10"]),
  ]
}
