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
        labelTitles + ["hearing", "then the person is"],
        EventType.allCases.map { type in
          labels(type.rawValue, type.label) + [type.isHearing ? "yes" : "", effect(of: type)]
        })
    case Result.vocabulary:
      Markdown.table(
        labelTitles + ["then somebody in custody is", "then somebody at liberty is"],
        Result.allCases.map { result in
          labels(result.rawValue, result.label)
            + [effect(of: result, after: .pretrialDetention), effect(of: result, after: .released)]
        })
    default:
      Markdown.table(labelTitles, vocabulary.entries.map { labels($0.word, $0.label) })
    }
  }

  static var custody: String {
    """
    ## Custody

    Nobody writes down whether a person is in custody. docket computes it for each person from the events: in the
    order of their dates, and in the order of the file where dates leave it open. Events that lie ahead, hearings that did not
    take place and retracted claims do not count. A sentence with `suspended: true` leaves the person under a
    suspended sentence, and what a court extends stays what it is. These are the results:

    \(Vocabulary.computed.map(table).joined(separator: "\n"))
    """
  }

  private static let labelTitles = ["word", "English", "French", "Russian"]

  private static func labels(_ word: String, _ label: Phrase) -> [String] {
    [Markdown.code(word)] + MessageLanguage.allCases.map { Markdown.text(label[$0]) }
  }

  private static func effect(of type: EventType) -> String {
    switch type.custodyEffect {
    case .sets(let status)?: Markdown.text(status.label.en)
    case .byResult?: "as the result says"
    case .finalises?: "\(Markdown.text(CustodyStatus.servingSentence.label.en)), if in custody"
    case .departs?: "\(Markdown.text(CustodyStatus.inTransfer.label.en)), until the arrival"
    case .arrives?: "as before the transfer"
    case nil: ""
    }
  }

  private static func effect(of result: Result, after current: CustodyStatus) -> String {
    Markdown.text(result.status(after: current, suspended: false)?.label.en ?? "")
  }
}
