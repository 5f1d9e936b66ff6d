import DocketLanguage
import DocketTime

@testable import DocketServing

extension FuzzTarget {
  /// Dates, lengths, terms, instants and the dates of HTTP: what is read is printed the same.
  static let dates = FuzzTarget(
    name: "dates", longest: 120, hasLines: false,
    seeds: { texts.map { Array($0.utf8) } },
    words: [
      "~", "?", "/", "/..", "T", "Z", "y", "m", "d", "h", "min", "life", "death", "GMT", "−", "–", "０", "٣",
      "года",
    ]
  ) { input in
    // Two texts, so that two dates can be compared.
    let parts = String(decoding: input, as: UTF8.self).split(
      separator: "\n", maxSplits: 1, omittingEmptySubsequences: false
    ).map(String.init)
    let dates = parts.compactMap(TimeChecks.date)
    if dates.count == 2 { TimeChecks.compare(dates[0], dates[1]) }
    for text in parts {
      TimeChecks.amounts(text)
      TimeChecks.instants(text)
    }
  }

  private static let texts = [
    "2031", "2031-04", "2031-04-02", "2031-04-02T10:30", "2031~", "2031-04?", "2031-04-02~", "2031/2032",
    "2031-04-02/..", "2031-04~/2031-05-01?", "2031-04-02\n2031-04", "2031-04-02T10:30\n2031-04-02T10:31",
    "2031~\n2030-12-31", "2.4.2031", "02/04/31", "2 April 2031", "2 апреля 2031", "le 2 avril 2031",
    "20310402",
    "2031-W14-3", "2031-092", "2031-21", "2031-04-XX", "[2031,2032]", "2031-04-02T10:30:00+03:00",
    " 2031-04-02 ",
    "２０３１-04-02", "2031–04–02", "2031-04-31", "2032/2031", "0000-01-01", "9999-12-31", "0001-01-01~",
    "1h 30min", "90min", "7d", "168h", "PT1H30M", "1 hour", "4y 6m", "10d", "life", "death", "5y/10y",
    "25y/life",
    "4 года 6 месяцев", "4 ans", "P4Y6M", "2031-04-02T10:30:00Z", "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "10:30",
    "24:00",
    "10.30", "10h30", "half past ten", "2031-04-02 10:30", "2031-04-02T9:00", "2031-04-02T25:61",
  ]
}
