import DocketLanguage
import DocketMarkup
import DocketTime

/// The page about the site: where its statements come from, whom to ask, when it was made, its data.
struct AboutPage {
  let site: Site

  func page(in language: LanguageTag) -> Page {
    Page(
      "about", language, companions: Page.Companions(data: "index.json"), title: { $0.say(PagePhrases.about) }
    ) {
      writer in
      writer.element("h1", saying: PagePhrases.about)
      writer.element("p", saying: ListPhrases.madeOf)
      if site.contact != nil { writer.element("p", saying: ListPhrases.takeOut) }
      if site.contact != nil || site.repository != nil { links(&writer) }
      writer.element("p", saying: ListPhrases.quiet)
      writer.element("p") { $0.say(ListPhrases.asOf.with(["day": .day(site.asOf.utc.date)])) }
      writer.element("p") { writer in
        writer.link(to: PagePath.page("coverage", writer.language)) { $0.say(ListPhrases.coverage) }
      }
      writer.section("data", ListPhrases.data) { writer in
        writer.element("p", saying: ListPhrases.dataNote)
        list((["index"] + JSONFiles.ofSite.map(\.name)).map { "\(JSONFiles.folder)/\($0).json" }, &writer)
        writer.element("p", saying: ListPhrases.tablesNote)
        list([TablePackage.path] + Tables.all.map(\.path), &writer)
      }
    }
  }

  private func list(_ files: [String], _ writer: inout PageWriter) {
    writer.element("ul") { writer in
      for file in files {
        writer.element("li") { writer in writer.link(to: file) { $0.plain(file) } }
      }
    }
  }

  /// Whom to ask, and where the records are.
  private func links(_ writer: inout PageWriter) {
    writer.element("ul") { writer in
      SiteLinks(record: nil).write(to: &writer)
      if let repository = site.repository {
        writer.element("li") { writer in
          writer.link(outward: repository.address) { $0.say(ListPhrases.repository) }
        }
      }
    }
  }
}
