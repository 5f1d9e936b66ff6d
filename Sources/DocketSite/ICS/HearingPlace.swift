import DocketLanguage

/// Where a hearing takes place: a court and its town, never a place where people are held.
struct HearingPlace {
  let event: PublicEvent

  /// `Selm Regional Court, Port Selm`; nil when neither is known.
  func text(_ voice: inout Voice) -> String? {
    let court = voice.text(event.court?.name)
    let parts = [court, town(&voice)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The lines of the description: court, room, and before the hearing the address.
  func lines(_ voice: inout Voice, isAhead: Bool) -> [String] {
    var lines: [String] = []
    if let text = text(&voice) {
      let argument = Argument.text(text)
      lines.append(
        voice.say(
          event.court == nil
            ? HearingPhrases.place.with(["place": argument]) : HearingPhrases.court.with(["court": argument]))
      )
    }
    if let room = event.room { lines.append(voice.say(HearingPhrases.room.with(["room": .text(room)]))) }
    if isAhead, let address = voice.text(event.court?.address) {
      lines.append(voice.say(HearingPhrases.address.with(["address": .text(address)])))
    }
    return lines
  }

  /// The place that the record names, where it is no prison, else the seat of the court.
  private func town(_ voice: inout Voice) -> String? {
    if let place = event.place, !place.isPrison { return voice.text(place.name) }
    return voice.text(event.court?.seat?.name)
  }
}
