import DocketLanguage
import DocketRecords

/// The title of a hearing: `<state>: <kind> — <people> (<city>)`, the state first because month views cut the rest.
struct HearingTitle {
  let event: PublicEvent
  /// What is special about it, already in the reader's language.
  let prefix: String?

  /// So many characters fit into a week view; longer titles lose names first, then the city.
  private static let limit = 60

  func text(_ voice: inout Voice) -> String {
    let kind = voice.text(event.title) ?? voice.say(event.type.label)
    let names = NameList(event.people, &voice)
    let city = event.city.flatMap { voice.text($0) }
    let (all, short) = (names.all(voice), names.short(voice))
    let candidates = [(all, city), (short, city), (short, nil)].map { people, city in
      joined(kind, people, city, voice)
    }
    return candidates.first { $0.unicodeScalars.count <= Self.limit } ?? candidates[candidates.count - 1]
  }

  private func joined(_ kind: String, _ people: String?, _ city: String?, _ voice: Voice) -> String {
    var text = kind
    if let people { text += " — \(people)" }
    if let city { text += " (\(city))" }
    guard let prefix else { return text.capitalisedFirst }
    return voice.say(SharedPhrases.labelled.with(["label": .text(prefix), "text": .text(text)]))
  }
}

extension PublicEvent {
  /// The place of the hearing, unless people are held there; else the city of the court, else its short name.
  ///
  /// A court may sit away from home, and readers go where it sits.
  fileprivate var city: LanguageText? {
    if let place, !place.isPrison, let name = place.name { return name }
    return court.flatMap { $0.seat?.name ?? $0.short ?? $0.name }
  }
}
