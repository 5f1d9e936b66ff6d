public import DocketLanguage
public import DocketRecords
import DocketScanning

/// What other sources of the records tell about a new one, so that little has to be typed.
public struct SourceDefaults: Sendable {
  /// The publisher whose page it is, or of whose pages it is one.
  public let publisher: String?
  private let sources: [Source]

  /// Looks around.
  ///
  /// - Parameters:
  ///   - address: the page.
  ///   - corpus: the records.
  public init(for address: SourceAddress, in corpus: Corpus) {
    sources = corpus.files.flatMap { $0.knownSources.map(\.value) }
    let host = address.host
    let used = sources.filter { Self.host(of: $0.url?.value) == host }.compactMap { $0.publisher?.value }
    publisher = Self.commonest(used) ?? Self.owner(of: host, in: corpus.registry)
  }

  /// The kind that most sources of a publisher have; news where it has none.
  public func type(of publisher: String) -> SourceType {
    Self.commonest(sources.filter { $0.publisher?.value == publisher }.compactMap { $0.type?.value.rawValue })
      .flatMap(SourceType.init) ?? .news
  }

  /// The language that most sources of a publisher are in; nil where it has none.
  public func language(of publisher: String) -> LanguageTag? {
    Self.commonest(
      sources.filter { $0.publisher?.value == publisher }.compactMap { $0.language?.value.description }
    ).flatMap { LanguageTag($0) }
  }

  private static func owner(of host: String?, in registry: Registry) -> String? {
    guard let host else { return nil }
    let organisations = registry.organisations.filter { self.host(of: $0.value.url?.value) == host }.keys
    let courts = registry.courts.filter { self.host(of: $0.value.url?.value) == host }.keys
    let owners = organisations.sorted() + courts.sorted()
    return owners.count == 1 ? owners.first : nil
  }

  private static func host(of url: String?) -> String? {
    url.flatMap { Address($0) }.map { SourceAddress.host(of: $0) }
  }

  /// What stands there most often; of several the first in the order of letters.
  private static func commonest(_ words: [String]) -> String? {
    Dictionary(grouping: words, by: \.self).max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
  }
}
