import Testing

@testable import DocketRules

@Suite struct `Hearings announced after an end` {
  /// Events, each `id date type fields`, and the ids of the hearings that are asked about on 2 April 2031.
  static let stories: [(events: [String], asked: [String])] = [
    ([], []),
    (["a 2031-05-20 trial_hearing status: scheduled"], []),
    (
      [
        "v 2031-03-19 verdict status: held, result: convicted",
        "off 2031-04-20 trial_hearing status: cancelled",
        "a 2031-05-20 trial_hearing status: scheduled", "b 2031-05-21 verdict status: tentative",
      ], ["a", "b"]
    ),
    (
      [
        "v 2031-03-19 verdict status: held, result: convicted",
        "a 2031-03-19 trial_hearing status: scheduled",
      ], []
    ),
    (
      ["v 2031-03 verdict status: held, result: convicted", "a 2031-05 trial_hearing status: scheduled"],
      ["a"]
    ),
    (["v 2031-03-19 verdict status: held", "a 2031-05-20 trial_hearing status: scheduled"], []),
    (
      [
        "v 2031-03-19 verdict status: held, result: convicted, certainty: disputed",
        "a 2031-05-20 trial_hearing status: scheduled",
      ], []
    ),
    (
      [
        "v 2031-03-19 verdict status: held, result: convicted", "t 2031-03-26 trial_hearing status: held",
        "a 2031-05-20 trial_hearing status: scheduled",
      ], []
    ),
    (
      [
        "t 2030 arrest", "v 2031-03-19 verdict status: held, result: acquitted",
        "a 2031-05-20 last_word status: scheduled",
      ], ["a"]
    ),
    (
      [
        "t 2031 arrest", "v 2031-03-19 verdict status: held, result: acquitted",
        "a 2031-05-20 last_word status: scheduled",
      ], []
    ),
    (
      [
        "v 2031-03-19 verdict status: held, outcomes: {lorne: {result: convicted}}",
        "a 2031-05-20 trial_hearing who: lorne, status: scheduled",
        "b 2031-05-20 trial_hearing who: sedge, status: scheduled",
        "c 2031-05-20 trial_hearing status: scheduled",
      ], ["a"]
    ),
    (
      [
        "v 2031-03-19 verdict status: held, outcomes: {lorne: {result: convicted}}",
        "a 2031-05-20 trial_hearing status: scheduled",
      ], []
    ),
    (
      [
        "v 2031-03-19 verdict status: held, outcomes: {lorne: {result: convicted}, sedge: {result: acquitted}}",
        "a 2031-05-20 trial_hearing status: scheduled",
      ], ["a"]
    ),
    (
      [
        "v 2031-03-19 appeal_decision result: quashed_closed",
        "a 2031-05-20 custody_hearing status: scheduled",
        "b 2031-05-20 appeal_hearing status: scheduled",
      ], ["a"]
    ),
    (
      [
        "c 2031-03-19 case_closed", "r 2031-03-26 appeal_decision result: returned_to_prosecutor",
        "a 2031-05-20 trial_hearing status: scheduled",
      ], []
    ),
  ]

  @Test(arguments: stories)
  func `are found only where nothing begins anew`(events: [String], asked: [String]) {
    #expect(SampleCase.subjects(of: .hearingAfterEnd, in: events) == asked)
  }
}
