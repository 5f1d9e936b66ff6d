import DocketCalendar
import DocketLanguage
import DocketRecords

/// Where a hearing takes place: a court and its town, never a place where people are held.
struct HearingPlace {
  let event: PublicEvent

  /// What a phone can lead to: `Selm Regional Court, 2 Quay Street, Port Selm, room 4`; nil when no place is known.
  func location(_ voice: inout Voice) -> String? {
    let court = voice.text(event.court?.name)
    // An address needs no translation: streets are found as they are written there.
    let address = event.court?.address.flatMap { voice.calendarText($0)?.string }
    let parts = withTown([court, address].compactMap(\.self), &voice)
    guard !parts.isEmpty else { return nil }
    let room = event.room.map { voice.say(HearingPhrases.inRoom.with(["room": .text($0)])) }
    return (parts + [room].compactMap(\.self)).joined(separator: ", ")
  }

  /// The lines of the description: court, room, and before the hearing the address.
  func lines(_ voice: inout Voice, isAhead: Bool) -> [String] {
    var lines: [String] = []
    let parts = withTown([voice.text(event.court?.name)].compactMap(\.self), &voice)
    if !parts.isEmpty {
      lines.append(
        voice.say(
          HearingPhrases.place.with(["place": .text(parts.map(voice.keeping).joined(separator: voice.comma))])
        ))
    }
    if let room = event.room { lines.append(voice.say(HearingPhrases.room.with(["room": .text(room)]))) }
    if isAhead, let address = voice.text(event.court?.address) {
      lines.append(voice.say(HearingPhrases.address.with(["address": .text(address)])))
    }
    return lines
  }

  /// The parts, and the town where none of them names it.
  private func withTown(_ parts: [String], _ voice: inout Voice) -> [String] {
    guard let town = town(&voice), !parts.contains(where: { voice.towns.stands(town, in: $0) }) else {
      return parts
    }
    return parts + [town]
  }

  /// The place that the record names, where it is no prison, else the seat of the court.
  private func town(_ voice: inout Voice) -> String? {
    if let place = event.place, !place.isPrison { return voice.text(place.name) }
    return voice.text(event.court?.seat?.name)
  }
}
