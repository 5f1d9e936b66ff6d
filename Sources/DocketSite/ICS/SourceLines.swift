import DocketLanguage
import DocketRecords
import DocketTime

/// The sources of an entry, one a line, the newest first, at most five.
struct SourceLines {
  let sources: [PublicSource]

  private static let limit = 5

  /// `Sources:`, then `publisher: address` for each, then how many more; nothing when there are none.
  ///
  /// A link to an organisation that is on a state's list may be punished where the reader is: `pipeline.yml` says
  /// whether readers of the language get one, one to an archived copy, or the name alone.
  func lines(_ voice: inout Voice) -> [String] {
    guard !sources.isEmpty else { return [] }
    var lines = [voice.say(SharedPhrases.sources)]
    for index in newestFirst.prefix(Self.limit) {
      let source = sources[index]
      let name = publisher(of: source, &voice)
      let text = source.link(under: voice.links) ?? source.title ?? source.description
      switch (name, text) {
      case (let name?, let text?):
        lines.append(voice.say(SharedPhrases.labelled.with(["label": .text(name), "text": .text(text)])))
      case (let single?, nil), (nil, let single?): lines.append(single)
      case (nil, nil): lines.append(source.id)
      }
    }
    if sources.count > Self.limit {
      lines.append(voice.say(SharedPhrases.moreSources.with(["count": .count(sources.count - Self.limit)])))
    }
    return lines
  }

  /// The newest source first; those without a date last, in the order of the record.
  private var newestFirst: [Int] {
    let days = sources.map { $0.date?.earliest }
    return sources.indices.sorted { left, right in
      let (first, second) = (days[left], days[right])
      guard first != second else { return left < right }
      guard let first else { return false }
      return second.map { $0 < first } ?? true
    }
  }

  /// Who published it, and where it is printed again, whom it comes from.
  private func publisher(of source: PublicSource, _ voice: inout Voice) -> String? {
    let name = voice.text(source.publisher?.name)
    guard let original = voice.text(source.reprintOf?.name) else { return name }
    return voice.say(
      SharedPhrases.reprint.with(["publisher": .text(name ?? source.id), "original": .text(original)]))
  }
}
