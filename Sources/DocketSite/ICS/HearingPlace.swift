import DocketCalendar
import DocketLanguage

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
      let argument = Argument.text(parts.joined(separator: ", "))
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

/// The name of a town, looked for in the name of a court.
struct TownName {
  private let words: [String]

  init(_ name: String) { words = Self.words(of: name) }

  /// Whether a text names the town, also in another case, as «суд Минска» names «Минск».
  ///
  /// Of a Cyrillic word the ending may differ by up to two letters; «Кировский» is not «Киров».
  func stands(in text: String) -> Bool {
    let others = Self.words(of: text)
    guard !words.isEmpty, others.count >= words.count else { return false }
    return (0...others.count - words.count).contains { start in
      zip(words, others[start...]).allSatisfy(Self.isSame)
    }
  }

  private static func isSame(_ word: String, _ other: String) -> Bool {
    if word == other { return true }
    guard let last = word.last, word.count >= 4,
      word.unicodeScalars.allSatisfy({ (0x400...0x4FF).contains($0.value) })
    else { return false }
    let stem = "аеиоуыэюяйьі".contains(last) ? word.dropLast() : word[...]
    return other.hasPrefix(stem) && other.count <= stem.count + 2
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
