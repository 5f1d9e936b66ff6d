import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketTime

extension Rule {
  /// An archived copy is a copy of the page that is cited, and not older than it.
  static let archiveMismatch: Rule = Rule(
    RuleDescription(
      id: "archive-mismatch", family: .citations, severity: .error,
      summary: Phrase(
        "summary", en: "An archived copy is one of the page that is cited, and not older than the page."),
      reason: Phrase(
        "reason", en: "The copy would prove nothing, and nobody would notice until the page is gone."),
      exception: Phrase(
        "exception", en: "When the page has moved since, and the copy was made at its old address.")),
    examples: [
      .reports(
        "This is a copy of another page: `https://gazette.example.org/`.",
        in: copy("20310401123456/⟦https://gazette.example.org/⟧")),
      .reports(
        "This copy of 2 February 2031 is older than the page: March 2031.",
        in: copy("⟦20310202123456⟧/https://gazette.example.org/p")),
      .accepts(copy("20310401123456/http://www.gazette.example.org:80/p/?utm_source=feed")),
      .accepts(copy("20310401123456/https:/gazette.example.org/%70")),
      .accepts(copy("20310401123456/https://gazette-example-org.translate.goog/p?_x_tr_sl=ru")),
      .accepts(copy("20310228123456/https://gazette.example.org/p")),
    ],
    check: .file { file, context, findings in
      for cited in context.facts.sources {
        guard let text = cited.source.archive, let address = cited.archive, let snapshot = cited.snapshot
        else { continue }
        let place = AddressPlace(text: text, use: .archive, subject: cited.id, address: address)
        if let target = snapshot.target, let url = cited.source.url, let page = cited.page,
          !cited.isPageInArchive, AddressFault(text.value) == nil, AddressFault(url.value) == nil
        {
          // Mostly the copy names the page as the record does.
          let isSame = address.bytes[target] == page.bytes[...] && page.bytes[page.host].contains(0x2E)
          let copied = isSame ? nil : Address.embedded(address.bytes[target])
          if !isSame, copied?.canonical != page.canonical {
            // Parameters may choose the page, or only how it is shown.
            let mayBeSame = copied?.canonicalPage == page.canonicalPage
            findings.report(
              other.with(["page": .code(address.text(target))]), at: place.range(of: target, in: file.source),
              in: file.source, mend: [copyOfPage.with(["page": .code(url.value)])],
              notes: [.init(citedHere.message, at: file.source.location(url.range))],
              subject: place.subject, severity: mayBeSame ? .warning : nil)
            continue
          }
        }
        // One day of grace: the archive counts in UTC.
        guard let time = snapshot.time, let day = snapshot.day, let published = cited.source.date,
          let next = day.adding(days: 1), published.value.isAfter(next) == .yes
        else { continue }
        findings.report(
          older.with(["day": .day(day), "date": .date(published.value)]),
          at: place.range(of: time, in: file.source), in: file.source,
          mend: [laterCopy.message, orDate.message],
          notes: [.init(publishedHere.message, at: file.source.location(published.range))],
          subject: place.subject, severity: published.value.isUnsure ? .warning : nil)
      }
    })

  private static let other = Phrase("other", en: "This is a copy of another page: {page}.")
  private static let copyOfPage = Phrase(
    "copy-of-page", en: "Look in the archive for a copy of {page}, or correct `url`.")
  private static let citedHere = Phrase("cited-here", en: "the page that is cited")
  private static let older = Phrase("older", en: "This copy of {day} is older than the page: {date}.")
  private static let laterCopy = Phrase("later-copy", en: "Take a later copy.")
  private static let orDate = Phrase(
    "or-date", en: "If the copy is the right one, correct the date of the source.")
  private static let publishedHere = Phrase("published-here", en: "published here")

  private static func copy(_ rest: String) -> String {
    """
    sources:
      page:
        type: news
        publisher: port-gazette
        description: A page
        date: 2031-03
        language: en
        url: https://gazette.example.org/p
        archive: https://web.archive.org/web/\(rest)
        accessed: 2031-04-01

    """
  }
}
