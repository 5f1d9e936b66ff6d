import DocketLanguage

/// The sources of an entry, one a line, at most five.
struct SourceLines {
  let sources: [PublicSource]

  private static let limit = 5

  /// `Sources:`, then `publisher: address` for each, then how many more; nothing when there are none.
  ///
  /// An organisation that is on a state's list is named without a link, which may be punished where the reader is.
  func lines(_ voice: inout Voice) -> [String] {
    guard !sources.isEmpty else { return [] }
    var lines = [voice.say(SharedPhrases.sources)]
    for source in sources.prefix(Self.limit) {
      let name = voice.text(source.publisher?.name)
      let isDesignated = source.publisher?.isDesignated ?? false
      let place = isDesignated ? nil : source.address ?? source.archive
      let text = place ?? source.title ?? source.description
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
}
