import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// The events of a page, in the order of their dates.
struct EventList {
  let events: [PublicEvent]
  let parts: SharedParts.Parts
  let sources: SourceNumbers

  func write(to writer: inout PageWriter) {
    guard !events.isEmpty else { return }
    writer.section("timeline", CasePhrases.timeline) { writer in
      writer.element("ol", [.class("timeline")]) { writer in
        for event in events.inTimeOrder(by: \.date) { item(event, &writer) }
      }
    }
  }

  private func item(_ event: PublicEvent, _ writer: inout PageWriter) {
    guard let body = parts.events[event.id] else { return }
    let kind = body.kind.map { [MarkupAttribute.class($0)] } ?? []
    writer.element("li", [.id("event-\(event.id)")] + kind) { writer in
      writer.insert(body.content)
      sources.references(to: event.sourceIDs, &writer)
    }
  }
}

/// What people are accused of: the law, its wording, where the charge stands.
struct ChargeList {
  let charges: [PublicCharge]
  let record: PublicCase
  let sources: SourceNumbers

  func write(to writer: inout PageWriter) {
    guard !charges.isEmpty else { return }
    writer.section("charges", CasePhrases.charges) { writer in
      writer.element("ul", [.class("charges")]) { writer in
        for charge in charges {
          writer.element("li", [.id("charge-\(charge.id)")]) { item(charge, &$0) }
        }
      }
    }
  }

  private func item(_ charge: PublicCharge, _ writer: inout PageWriter) {
    writer.element("h3") { writer in
      law(charge, &writer)
      writer.plain(" ")
      writer.element("em", text: "(\(writer.voice.say(charge.status.label)))")
    }
    if charge.law?.code != nil, charge.law?.wording != nil {
      writer.element("p") { $0.text(charge.law?.wording) }
    }
    if charge.people.count < record.people.count,
      let names = NameList(charge.people, &writer.voice).all(&writer.voice)
    {
      writer.element("p", text: names)
    }
    if let date = charge.date {
      writer.element("p") { $0.say(CasePhrases.chargedOn.with(["date": .date(date)])) }
    }
    if let by = charge.by, let name = writer.voice.name(of: by) {
      writer.element("p") { $0.say(CasePhrases.accordingTo.with(["who": .text(name)])) }
    }
    if charge.note != nil { writer.element("p") { $0.text(charge.note) } }
    sources.references(to: charge.sources, &writer)
  }

  /// The code with the article, else the wording; what the registry lacks is told by its id.
  private func law(_ charge: PublicCharge, _ writer: inout PageWriter) {
    guard let law = charge.law else { return writer.plain(charge.id) }
    guard let code = writer.voice.text(law.code) else {
      return writer.text(writer.voice.text(law.wording) ?? law.id)
    }
    writer.text(code)
    guard let article = law.article else { return }
    writer.plain(writer.voice.comma)
    if let words = ArticleWords.message(article) { return writer.say(words) }
    // Plain texts of the registry are in the language of the site.
    let language = ArticleWords.hasWords(article) ? writer.site.languages.main : nil
    writer.element("bdi", writer.languageAttributes(language)) { $0.plain(article) }
  }
}

/// Who calls the people of a case what; the site itself never does.
struct RecognitionList {
  let recognitions: [PublicRecognition]
  let record: PublicCase
  let sources: SourceNumbers

  func write(to writer: inout PageWriter) {
    guard !recognitions.isEmpty else { return }
    writer.section("recognised", CasePhrases.recognised) { writer in
      writer.element("ul") { writer in
        for recognition in recognitions {
          writer.element("li", [.id("recognised-\(recognition.id)")]) { item(recognition, &$0) }
        }
      }
    }
  }

  private func item(_ recognition: PublicRecognition, _ writer: inout PageWriter) {
    let who = writer.voice.text(recognition.by?.name) ?? recognition.by?.id ?? ""
    let kind =
      recognition.kind.map { writer.voice.say($0.label) } ?? recognition.categories.joined(separator: ", ")
    writer.element("p") { writer in
      writer.say(CasePhrases.listed.with(["who": .text(who), "kind": .text(kind)]))
      if let date = recognition.date {
        writer.plain(writer.voice.comma)
        writer.time(date, DateWords(writer.voice.words).text(date))
      }
    }
    if recognition.people.count < record.people.count,
      let names = NameList(recognition.people, &writer.voice).all(&writer.voice)
    {
      writer.element("p", text: names)
    }
    if recognition.note != nil { writer.element("p") { $0.text(recognition.note) } }
    sources.references(to: recognition.sources, &writer)
  }
}
