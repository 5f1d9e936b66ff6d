import DocketLanguage
import DocketRecords

/// The title of a hearing, written for a cell that shows its first 12 to 25 characters.
///
/// Where all is as planned the name comes first (`Vesper: appeal hearing, Selm`), else the state and then the name
/// (`Cancelled: Vesper, appeal hearing`). Parts that run in another direction than the language are isolated.
struct HearingTitle {
  let event: PublicEvent
  /// What the case is called in few letters.
  let caseShort: LanguageText?
  /// Whether it is about everybody of the case.
  var isOfAll = true
  /// What is special about it; nil where all is as planned.
  var state: State?
  /// What stands in place of kind and place, already in the reader's language: where it has gone.
  var instead: String?

  /// What is special about a hearing, in the reader's language.
  struct State {
    let words: String
    /// Whether somebody could go in vain who does not see it: it comes first however long the name is.
    let isUrgent: Bool
    /// Whether nothing takes place, so that nobody needs the place.
    let isOff: Bool
    /// What stands behind the name: `no new date`.
    var detail: String?
    /// The state with where the hearing has gone, for names that leave no room behind them: `Moved to 11 Feb`.
    var withDestination: String?
    /// Whether it says what became of people: then it stands behind the name of a case.
    var isResult = false
    /// Whether it says what kind of hearing it was, as `Parole granted` does.
    var namesKind = false
  }

  /// What a week view shows.
  static let limit = 60
  /// What a wide cell of a month view shows.
  static let cell = 25

  func text(_ voice: inout Voice) -> String {
    let caseName = caseName(&voice)
    let name = NameList(event.people, &voice).title(caseName, &voice)
    let isList = event.people.count > 1 && caseName == nil
    func title(_ rest: [String?], _ voice: inout Voice) -> String {
      joined(
        name.map(voice.direction.keeping), rest.compactMap { $0.map(voice.direction.keeping) }, &voice,
        isList: isList)
    }
    if let instead { return title([instead], &voice) }
    var last = ""
    let city = state?.isOff == true ? nil : event.city.flatMap { voice.text($0) }
    let own = voice.text(event.title)
    let hasKind = state?.namesKind != true || own != nil
    // The fullest first; the town goes before the kind.
    for kind in hasKind ? [own.map(Kind.own), .ofType, .short].compactMap(\.self) : [] {
      let words = self.words(kind, &voice)
      for rest in [[state?.detail, words, city], [state?.detail, words]] {
        last = title(rest, &voice)
        if Self.length(last) <= Self.limit { return last }
      }
    }
    if state == nil || event.access == .closed && hasKind { return last }
    // The name and what is special about it say enough.
    for rest in [[state?.detail, hasKind ? nil : city], []]
    where name != nil || !rest.allSatisfy({ $0 == nil }) {
      last = title(rest, &voice)
      if Self.length(last) <= Self.limit { return last }
    }
    // Of nobody with a name, nowhere: what is special about it.
    return last.isEmpty ? state?.words ?? "" : last
  }

  /// What a title can call the kind of hearing.
  private enum Kind {
    /// The title that the record gives the hearing.
    case own(String)
    case ofType
    /// The type in few letters.
    case short
  }

  /// The kind of hearing, with the news that nobody is let in.
  private func words(_ kind: Kind, _ voice: inout Voice) -> String {
    switch kind {
    case .own(let title): marked(title, &voice)
    case .ofType: marked(voice.say(event.type.label), &voice)
    case .short: marked(voice.say(event.type.inTitle), &voice)
    }
  }

  /// What the case is called, unless the people have names in the reader's language and the case has none.
  private func caseName(_ voice: inout Voice) -> String? {
    // What some got, not everybody of the case did.
    if state?.isResult == true, event.people.count > 1, !isOfAll { return nil }
    guard let caseShort, caseShort.serves(voice.language, before: event.people.first?.name) else {
      return nil
    }
    return voice.text(caseShort)
  }

  /// The kind of hearing, with the news that nobody is let in.
  private func marked(_ kind: String, _ voice: inout Voice) -> String {
    guard event.access == .closed else { return kind }
    return voice.say(HearingPhrases.closed.with(["kind": .text(kind)]))
  }

  private func joined(
    _ name: String?, _ rest: [String], _ voice: inout Voice, isList: Bool
  ) -> String {
    let direction = voice.direction
    let comma = voice.comma
    func labelled(_ label: String, _ parts: [String]) -> String {
      let text = Argument.text(parts.joined(separator: comma))
      return voice.say(SharedPhrases.labelled.with(["label": .text(label), "text": text]))
    }
    guard let state else {
      guard let name else { return rest.joined(separator: comma).capitalisedFirst }
      return labelled(name, rest)
    }
    // A decision that says what kind of hearing it was says that it was closed, too.
    let own = state.namesKind && event.title == nil ? marked(state.words, &voice) : state.words
    let words = direction.keeping(own)
    guard let name else { return labelled(words, rest) }
    let title = labelled(words, [name] + rest)
    if isList, let whole = state.withDestination, Self.length(title) > Self.cell {
      return labelled(direction.keeping(whole), [name])
    }
    // A state in another direction would be cut at its beginning, where the name can be read.
    let yields = state.isResult && event.people.count > 1 && !isList || words != own
    let fits =
      isList ? Self.length(words) <= Self.cell - 6 : Self.length(labelled(words, [name])) <= Self.cell
    if state.isUrgent || !yields && fits { return title }
    return labelled(name, [direction.keeping(own.lowercasedFirst)] + rest)
  }

  /// How many characters a reader sees: without marks on letters, isolates, and what joins letters or does not.
  static func length(_ title: String) -> Int { title.unicodeScalars.count { !isUnseen($0) } }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC,
      0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F:
      true
    default: false
    }
  }
}

extension PublicEvent {
  /// The place of the hearing, unless people are held there; else the city of the court, else its short name.
  ///
  /// A court may sit away from home, and readers go where it sits.
  fileprivate var city: LanguageText? {
    if let place = self.place, !place.isPrison, let name = place.name { return name }
    return self.court.flatMap { $0.seat?.name ?? $0.short ?? $0.name }
  }
}
