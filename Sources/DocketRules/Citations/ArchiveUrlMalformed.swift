import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketTime

extension Rule {
  /// The address of an archived copy leads to one copy.
  static let archiveURLMalformed: Rule = Rule(
    RuleDescription(
      id: "archive-url-malformed", family: .citations, severity: .error,
      summary: Phrase("summary", en: "The address of an archived copy leads to one copy."),
      reason: Phrase("reason", en: "When the page is gone, readers would see another day’s copy or none."),
      exception: Phrase("exception", en: "When you have opened the address and it shows the copy."),
      dependsOnToday: true),
    examples: [
      .reports(
        "`*` leads to a list of copies, not to one of them.",
        in: archive("web.archive.org/web/⟦*⟧/https://gazette.example.org/p")),
      .reports(
        "The time in this address is cut off: `203104`.",
        in: archive("web.archive.org/web/⟦203104⟧/https://gazette.example.org/p")),
      .reports(
        "There is no such time: `20310231101010`.",
        in: archive("web.archive.org/web/⟦20310231101010⟧/https://gazette.example.org/p")),
      .reports(
        "There is no such time: `20320102101010`.",
        in: archive("web.archive.org/web/⟦20320102101010⟧/https://gazette.example.org/p")),
      .reports(
        "`/save` makes a new copy each time and names none.",
        in: archive("web.archive.org⟦/save⟧/https://gazette.example.org/p")),
      .reports(
        "No archive writes `xyzz` after the time.",
        in: archive("web.archive.org/web/20310401123456⟦xyzz⟧/https://gazette.example.org/p")),
      .reports(
        "The short address `/Ab1cD` says neither which page nor when.", in: archive("archive.ph⟦/Ab1cD⟧")),
      .reports(
        "The archive has no copies under such an address: `/A1B2C3`.", in: archive("perma.cc⟦/A1B2C3⟧")),
      .reports(
        "This is the address of the page itself, not of a copy.", in: archive("⟦gazette.example.org/p⟧")),
      .reports(
        "`webcache.googleusercontent.com` is a search engine’s cache; such copies last days, and those of Google and Bing are gone.",
        in: archive("⟦webcache.googleusercontent.com⟧/search?q=cache:https://gazette.example.org/p")),
      .reports(
        "`gazette-example-org.translate.goog` makes this machine translation anew each time, and keeps none.",
        in: archive("⟦gazette-example-org.translate.goog⟧/p?_x_tr_sl=ru&_x_tr_tl=en")),
      .accepts(archive("web.archive.org/web/20310401123456if_/https://gazette.example.org/p")),
      .accepts(archive("archive.today/2031.04.01-123456/https://gazette.example.org/p")),
      .accepts(archive("perma.cc/A1B2-C3D4")),
      .accepts(archive("ghostarchive.org/archive/Ab1cD")),
      .accepts(archive("archives.example.org/web/2031/p")),
    ],
    check: .file { file, context, findings in
      for cited in context.facts.sources {
        guard let text = cited.source.archive, let address = cited.archive else { continue }
        let place = AddressPlace(text: text, use: .archive, subject: cited.id, address: address)
        if let copy = PassingCopy(address) {
          findings.report(
            copy.kind.what.with(["host": .code(address.text(copy.host))]),
            at: place.range(of: copy.host, in: file.source), in: file.source,
            mend: [
              copyNow.with(["address": .code(cited.saving ?? "https://web.archive.org/save")])
            ], subject: place.subject)
          continue
        }
        guard let snapshot = cited.snapshot else {
          if let page = cited.page, page.canonical == address.canonical {
            findings.report(
              itself.message,
              at: place.range(of: address.host.lowerBound..<address.bytes.count, in: file.source),
              in: file.source, mend: [Snapshot.Flaw.openCopy.with(["form": .code(waybackForm)])],
              subject: place.subject)
          }
          continue
        }
        var flaw = snapshot.flaw
        if flaw == nil, let day = snapshot.day, let time = snapshot.time,
          let tomorrow = context.today.adding(days: 1), day > tomorrow
        {
          flaw = (.noSuchTime, time)
        }
        guard let flaw else { continue }
        let isShort = flaw.kind == .shortForm
        let form =
          isShort ? "https://archive.ph/20310401123456/https://…" : waybackForm
        findings.report(
          flaw.kind.what.with(["part": .code(address.text(flaw.range))]),
          at: place.range(of: flaw.range, in: file.source), in: file.source,
          mend: [
            (isShort ? Snapshot.Flaw.takeLong : Snapshot.Flaw.openCopy).with(["form": .code(form)])
          ], subject: place.subject, severity: isShort ? .info : nil)
      }
    })

  private static let waybackForm = "https://web.archive.org/web/20310401123456/https://…"
  private static let copyNow = Phrase(
    "copy-now", en: "Open {address} in a browser, and write the address of the copy that it makes.")
  private static let itself = Phrase("itself", en: "This is the address of the page itself, not of a copy.")

  private static func archive(_ address: String) -> String {
    """
    sources:
      page:
        type: news
        publisher: port-gazette
        description: A page
        date: 2031-03
        language: en
        url: https://gazette.example.org/p
        archive: https://\(address)
        accessed: 2031-04-01

    """
  }
}
