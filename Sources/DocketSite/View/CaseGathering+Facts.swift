import DocketRecords

extension CaseGathering {
  func proceedings() -> [PublicProceeding] {
    (record.proceedings?.value ?? []).map { entry in
      let proceeding = entry.value
      return PublicProceeding(
        id: entry.key.value, title: LanguageText(proceeding.title?.value),
        number: proceeding.number?.value, court: proceeding.court.map { gathering.court($0.value).entry },
        opened: proceeding.opened?.value, closed: proceeding.closed?.value,
        people: named(proceeding.who), sources: sourceIDs(proceeding.sources))
    }
  }

  func recognitions() -> [PublicRecognition] {
    unique(record.recognised?.value) { $0.id?.value }.map { id, recognition in
      PublicRecognition(
        id: id, by: recognition.by.map { gathering.organisation($0.value).entry },
        kind: recognition.kind?.value, categories: (recognition.categories?.value ?? []).map(\.value),
        people: named(recognition.who), date: recognition.date?.value, until: recognition.until?.value,
        note: LanguageText(recognition.note?.value), sources: sourceIDs(recognition.sources))
    }
  }

  func charges() -> [PublicCharge] {
    let charges = unique(record.charges?.value) { $0.id?.value }
    let known = Set(charges.map(\.id))
    return charges.map { id, charge in
      PublicCharge(
        id: id, law: charge.law.map { gathering.law($0.value) }, people: named(charge.who),
        proceeding: proceeding(charge.proceeding), date: charge.date?.value, until: charge.until?.value,
        status: charge.status?.value ?? .charged,
        replaces: charge.replaces.flatMap { known.contains($0.value) ? $0.value : nil },
        certainty: charge.certainty?.value ?? .reported,
        by: charge.by.map { gathering.claimant($0.value) }, note: LanguageText(charge.note?.value),
        sources: sourceIDs(charge.sources))
    }
  }
}
