import DocketLanguage

extension RecordFormat {
  static var words: String {
    """
    ## The words

    Some keys take one word of a closed list. Write the word of the first column; the other columns are what
    people read in the three languages.


    """ + Vocabulary.written.map(section).joined(separator: "\n")
  }

  private static func section(_ vocabulary: Vocabulary) -> String {
    """
    ### \(heading(ofWords: vocabulary.name.en))

    \(table(vocabulary))
    """
  }

  private static func table(_ vocabulary: Vocabulary) -> String {
    switch vocabulary.name {
    case EventType.vocabulary:
      Markdown.table(
        labelTitles + ["hearing", "what it does to liberty"],
        EventType.allCases.map { type in
          labels(type.rawValue, type.label) + [type.isHearing ? "yes" : "", effect(of: type)]
        })
    case Result.vocabulary:
      Markdown.table(
        labelTitles + ["what it does to liberty"],
        Result.allCases.map { labels($0.rawValue, $0.label) + [effect(of: $0)] })
    default:
      Markdown.table(labelTitles, vocabulary.entries.map { labels($0.word, $0.label) })
    }
  }

  static var custody: String {
    """
    ## Custody

    Nobody writes down whether a person is in custody. docket computes it for each person from the events: in the
    order of their dates, and in the order of the file where dates leave it open: what is known to the month only counts from the day of the
    event that stands above it, if that is in the month. Events that lie ahead, hearings that did not take place and
    retracted claims do not count.

    **Each proceeding has a ground of its own.** An event acts on the ground of its `proceeding`. One that names none
    acts on the only ground that fits; where several fit and it would end one of them, the status stays, and docket asks
    for `proceeding`. A `release` without `proceeding` means that the person walked out: it ends every ground, and a sentence
    that was not final yet is served only when it has become so and the person is taken again. Bail, an
    acquittal or a closed case ends its own alone, and a release that was only ordered (`release_ordered`) ends none.

    **The strongest ground is published:** a final sentence, compulsory treatment, a sentence that is not final, remand,
    police detention, administrative arrest, house arrest, a suspended sentence, restrictions.

    **Decisions reach only those who are there.** Whoever is abroad, wanted or tried in absentia (`in_absentia: true`)
    is not put in custody by a remand, a verdict or its entry into force. An arrest, an extradition, or a deportation
    `to` the state that prosecutes brings them in, and a final sentence is then being served. A deportation without `to`
    brings home whoever was abroad and takes away whoever was not. An exchange leads to liberty at home when
    `citizenship` lacks the state that prosecutes, else abroad.

    **A sentence does what it says.** A fine, work, a ban or a suspended sentence puts nobody in prison. A sentence is
    final by an `entry_into_force`, or by the decision of a higher court where `registry/jurisdictions.yml` says so
    (`final_with`). When all of it must be over, counted from the last day on which it may have begun, the status is
    unknown until an event says more. Of several sentences, those that began first are over first; where one
    falls that was passed before another that counted as over, the status is unknown.

    **Death is final**, by the event or by `died`. A death that is alleged or disputed changes nothing, and docket asks.
    A case that was closed, and not certainly before the death, was closed by it and set nobody free.

    Published with the status are its beginning, the beginning of the unbroken time without liberty (house arrest
    counts), all grounds with their proceedings, the date of the newest source, and, for `unknown`, the reason.
    These are the words:

    \(Vocabulary.computed.map(table).joined(separator: "\n"))
    """
  }

  private static let labelTitles = ["word", "English", "French", "Russian"]

  private static func labels(_ word: String, _ label: Phrase) -> [String] {
    [Markdown.code(word)] + MessageLanguage.complete.map { Markdown.text(label[$0]) }
  }

  private static func effect(of type: EventType) -> String {
    switch type.custodyEffect {
    case .takes?: "begins custody: police detention, or a final sentence that is still to be served"
    case .arrestsForDays?: "begins days of administrative arrest"
    case .disappears?: "the person has disappeared"
    case .orders(let measure)?: "\(words(of: measure)) in this proceeding"
    case .byResult?: "as the result says"
    case .finalises?: "the sentence of this proceeding is final"
    case .departs?: "in transfer, until the arrival"
    case .arrives?: "as before the transfer"
    case .leaves?: "on leave, until the return"
    case .returns?: "as before the leave"
    case .isInside?: "ends transfers and leaves"
    case .confirms?: "as before a term that was over by count; ends leaves, and with a `place` transfers"
    case .frees?: "ends every ground, or that of its `proceeding`"
    case .ends(.atLiberty)?: "ends the ground of this proceeding"
    case .ends(.onConditions)?: "ends the ground of this proceeding; restrictions stay"
    case .travels(.exchange)?: "at home or in exile; ends every ground"
    case .travels(.deportation)?: "in exile, or brought in"
    case .travels(.extradition)?: "brought in, or held by another state"
    case .travels(.exile)?: "in exile"
    case .escapes?: "wanted; sentences are still to be served"
    case .wants?: "wanted, unless held"
    case .unbinds?: "ends restrictions"
    case .dies?: "deceased, for good"
    case nil: ""
    }
  }

  private static func words(of measure: CustodyMeasure) -> String {
    switch measure {
    case .police: "police detention"
    case .remand: "remand"
    case .houseArrest: "house arrest"
    case .restriction: "restrictions at liberty"
    case .administrative: "administrative arrest"
    case .treatment: "compulsory treatment"
    case .disappearance: "disappearance"
    }
  }

  private static func effect(of result: Result) -> String {
    switch result {
    case .remanded: words(of: .remand)
    case .extended: "the measure goes on; where none is known, remand"
    case .houseArrest: words(of: .houseArrest)
    case .travelBan, .bail: words(of: .restriction)
    case .released: "ends the ground of this proceeding"
    case .convicted: "as the sentence says; whoever is held and has no other is held by it"
    case .acquitted, .caseClosed, .quashedClosed, .quashedAcquitted: "ends the ground of this proceeding"
    case .compulsoryTreatment: words(of: .treatment)
    case .upheld: "the sentence stays; it is final where the law of the state says so"
    case .reduced, .increased, .changed, .commuted: "the sentence is as the outcome says"
    case .quashedRetrial: "whoever was held by the sentence is on remand"
    case .rejected, .returnedToProsecutor, .withdrawn, .granted, .refused, .continued, .adjourned, .suspended:
      ""
    }
  }
}
