import DocketKit
import DocketLanguage
import DocketSite
import DocketTime

/// Says what a publication did: first what people would want to know, then the files.
struct PublicationNews {
  let outcome: Publication.Outcome
  /// The folder that was written.
  let folder: String
  /// The release of the zone database.
  let zones: String
  let today: CivilDate
  let language: MessageLanguage

  func tell() {
    tellChanges()
    tellFiles()
    tellZones()
    for feed in outcome.largeFeeds {
      warn(
        PublicationPhrases.largeFeed.with([
          "path": .text(feed.path), "count": .count(feed.entryCount),
          "size": .count((feed.byteCount + 999) / 1000),
        ]))
    }
    for person in outcome.formerPeople {
      warn(PublicationPhrases.formerPerson.with(["person": .text(person)]))
    }
    if !outcome.wasExchanged { warn(PublicationPhrases.twoRenames.with([:])) }
    if outcome.wasStartedInside { warn(PublicationPhrases.startedInside.with([:])) }
    if let folder = outcome.leftBehind {
      warn(PublicationPhrases.leftBehind.with(["folder": .text(folder)]))
    }
  }

  private func warn(_ message: Message) { Terminal.complain("docket: \(message.text(in: language))") }

  private func tellChanges() {
    guard let changes = outcome.changes else {
      Terminal.say(SiteChanges.first(outcome.site, in: language))
      return
    }
    if outcome.hasUnsealedLedger { Terminal.say(PublicationPhrases.unsealedLedger[language]) }
    if outcome.hasOldLedger { Terminal.say(PublicationPhrases.oldLedger[language]) }
    if let summary = changes.summary(in: language) {
      Terminal.say(summary)
    } else if !outcome.hasOldLedger {
      Terminal.say(PublicationPhrases.unchanged[language])
    }
    for line in changes.lines(in: language) { Terminal.say("  \(line)") }
  }

  private func tellFiles() {
    let message = PublicationPhrases.files.with([
      "count": .count(outcome.fileCount), "folder": .text(folder),
      "changed": .count(outcome.changedPaths.count),
      "gone": .count(outcome.removedPaths.count),
    ])
    Terminal.say(message.text(in: language))
  }

  private func tellZones() {
    let release = ZoneRelease(zones)
    var message = PublicationPhrases.zones.with(["release": .text(zones)])
    if let release, release.isKnown {
      message = PublicationPhrases.zonesOfDay.with(["release": .text(zones), "day": .day(release.day)])
    }
    var line = message.text(in: language)
    if let former = outcome.formerZoneDatabase {
      line += ", " + PublicationPhrases.formerZones.with(["former": .text(former)]).text(in: language)
    }
    Terminal.say(line)
    for line in SiteChanges.zoneMoves(outcome.zoneMoves, in: language) { Terminal.say("  \(line)") }
    if let release, release.isOld(on: today) {
      let age = PublicationPhrases.oldZones.with([
        "release": .text(zones), "months": .count(ZoneRelease.monthsUntilOld),
      ])
      Terminal.complain("docket: \(age.text(in: language))")
    }
  }
}
