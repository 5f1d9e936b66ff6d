import DocketDiagnostics
import DocketLanguage
import DocketRecords

/// Something a case says and must have a source for.
struct Claim {
  /// What it is.
  let kind: Phrase
  /// Its id; `?` where that is missing.
  let id: String
  /// The ids of its sources.
  let sources: Located<[Located<String>]>?
  /// The bytes of its first key.
  let firstKey: ByteRange
}

extension CaseRecord {
  /// Everything in the case that must have a source: recognitions, charges, events, days.
  var claims: [Claim] {
    let recognitions = (recognised?.value ?? []).map(\.value).map { entry in
      Claim(kind: Claim.recognition, id: entry.id?.value ?? "?", sources: entry.sources, firstKey: entry.firstKey)
    }
    let charges = (charges?.value ?? []).map(\.value).map { entry in
      Claim(kind: Claim.charge, id: entry.id?.value ?? "?", sources: entry.sources, firstKey: entry.firstKey)
    }
    let events = (events?.value ?? []).map(\.value).map { entry in
      Claim(kind: Claim.event, id: entry.id?.value ?? "?", sources: entry.sources, firstKey: entry.firstKey)
    }
    let days = (days?.value ?? []).map(\.value).map { entry in
      Claim(kind: Claim.day, id: entry.id?.value ?? "?", sources: entry.sources, firstKey: entry.firstKey)
    }
    return recognitions + charges + events + days
  }
}

extension Claim {
  static let recognition = Phrase("recognition", en: "recognition", fr: "Reconnaissance", ru: "Признание")
  static let charge = Phrase("charge", en: "charge", fr: "Accusation", ru: "Обвинение")
  static let event = Phrase("event", en: "event", fr: "Événement", ru: "Событие")
  static let day = Phrase("day", en: "day", fr: "Journée", ru: "День")
}
