import DocketKit
import DocketLanguage
import DocketTime

/// Which docket this is, whether a forge runs the same one, and how old the time zone database is.
struct ProgramCheck {
  private let now: Circumstances

  init(_ circumstances: Circumstances) { now = circumstances }

  var lines: [DoctorLine] { [program, toolchain, release, zones].compactMap(\.self) }

  private var program: DoctorLine {
    guard let program = now.program else {
      return .ok("program", .program, Self.unknown.with(["version": .text(now.version)]))
    }
    let phrase: Phrase =
      program.path.contains("/.build/") ? Self.built : program.isStatic == true ? Self.whole : Self.linked
    return .ok(
      "program", .program, phrase.with(["version": .text(now.version), "path": .code(program.path)]))
  }

  private var toolchain: DoctorLine? {
    guard now.areBesideSources else { return nil }
    if let swift = now.swift { return .ok("toolchain", .program, Self.swiftIs.with(["path": .code(swift)])) }
    return .note("toolchain", .program, Self.noSwift.message, mend: Self.installSwift.message)
  }

  private var release: DoctorLine? {
    // There docket is built anew for each check.
    guard !now.areBesideSources else { return nil }
    guard let text = now.text(ReleaseFile.path) else {
      return .note(
        "release", .program, Self.noRelease.message, why: Self.whyRelease, mend: Self.writeRelease.message)
    }
    guard let release = ReleaseFile(text) else {
      return .toDo(
        "release", .program, Self.badRelease.message, why: Self.whyRelease, mend: Self.writeRelease.message)
    }
    guard release.hasAddress else {
      return .note(
        "release", .program, Self.noAddress.message, why: Self.whyAddress, mend: Self.putAddress.message)
    }
    guard let digest = now.program?.digest, release.digests.contains(digest) else {
      return .note(
        "release", .program, Self.other.with(["version": .text(release.version)]), why: Self.whyOther,
        mend: Self.fetch.message)
    }
    return .ok("release", .program, Self.same.message)
  }

  private var zones: DoctorLine {
    let folder: Argument = .code(now.zoneFolder)
    guard let version = now.zoneVersion else {
      return .toDo(
        "zones", .program, Self.noZones.with(["folder": folder]), why: Self.whyNoZones,
        mend: Self.installZones.message)
    }
    guard let release = ZoneRelease(version) else {
      return .note(
        "zones", .program, Self.nameless.with(["folder": folder]), why: Self.whyZones,
        mend: Self.updateZones.message)
    }
    if release.isOld(on: now.today) {
      return .toDo(
        "zones", .program,
        Self.oldZones.with([
          "release": .text(version), "count": .count(ZoneRelease.monthsUntilOld), "folder": folder,
        ]), why: Self.whyZones, mend: Self.updateZones.message)
    }
    return .ok(
      "zones", .program,
      release.isKnown
        ? Self.zonesOfDay.with(["release": .text(version), "day": .day(release.day), "folder": folder])
        : Self.zonesAre.with(["release": .text(version), "folder": folder]))
  }

  private static let unknown = Phrase("unknown", en: "This is docket {version}.")
  private static let whole = Phrase(
    "whole", en: "This is docket {version}, one executable that needs no library: {path}.")
  private static let linked = Phrase(
    "linked", en: "This is docket {version}, which uses libraries of this system: {path}.")
  private static let built = Phrase("built", en: "This is docket {version}, built from its sources: {path}.")
  private static let swiftIs = Phrase("swift-is", en: "Swift, which builds docket, is {path}.")
  private static let noSwift = Phrase(
    "no-swift", en: "Swift is not in the search path, so docket cannot be built here.")
  private static let installSwift = Phrase(
    "install-swift", en: "Install Swift 6.3 from swift.org. Records can be checked without it.")
  private static let noRelease = Phrase("no-release", en: "There is no `.docket/release` here.")
  private static let badRelease = Phrase(
    "bad-release", en: "`.docket/release` names no version, or no SHA-256 of 64 digits.")
  private static let whyRelease = Phrase(
    "why-release", en: "It says which docket a forge fetches to check changes, and refuses any other.")
  private static let writeRelease = Phrase(
    "write-release", en: "`docket init --ci-only` writes it, with the other files that a forge needs.")
  private static let noAddress = Phrase(
    "no-address", en: "`.docket/release` has no address to fetch docket from.")
  private static let whyAddress = Phrase(
    "why-address", en: "Until then no forge checks or publishes anything.")
  private static let putAddress = Phrase(
    "put-address",
    en:
      "Put the address of a release’s archive behind `URL=`, with its version and the SHA-256 of its executable."
  )
  private static let other = Phrase("other", en: "The forge runs another docket than this one: {version}.")
  private static let whyOther = Phrase(
    "why-other", en: "The two may say different things about the same record.")
  private static let fetch = Phrase("fetch", en: "`.docket/fetch` gets the one that the forge runs.")
  private static let same = Phrase("same", en: "The forge runs this very docket.")
  private static let noZones = Phrase("no-zones", en: "There is no time zone database in {folder}.")
  private static let whyNoZones = Phrase(
    "why-no-zones",
    en: "Without it nobody can say when a hearing begins, and nothing is checked or published.")
  private static let installZones = Phrase(
    "install-zones", en: "Install the system’s `tzdata`, or name the folder of a database with `--zones`.")
  private static let nameless = Phrase(
    "nameless", en: "The time zone database in {folder} does not say of which release it is.")
  private static let oldZones = Phrase(
    "old-zones",
    en: "The time zone database {release} in {folder} is more than {count} {count?month|months} old.")
  private static let whyZones = Phrase(
    "why-zones", en: "Where a state has changed its clocks since, hearings stand at the wrong hour.")
  private static let updateZones = Phrase(
    "update-zones",
    en: "Bring the system’s `tzdata` up to date, or name the folder of a newer one with `--zones`.")
  private static let zonesAre = Phrase("zones-are", en: "The time zone database is {release}: {folder}.")
  private static let zonesOfDay = Phrase(
    "zones-of-day", en: "The time zone database is {release} of {day}: {folder}.")
}
