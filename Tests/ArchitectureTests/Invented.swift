/// What the tests of the code have made up.
///
/// Another committee's records may have one of these ids by chance; then the tests do not speak of theirs.
enum Invented {
  /// Repositories of invented records, as paths with a slash at their end.
  static let folders = Repository.files.map(\.path)
    .filter { $0.hasPrefix("Tests/") && $0.hasSuffix("/pipeline.yml") }
    .map { String($0.dropLast("pipeline.yml".count)) }

  private static let repositories = folders.map { RecordIDs(in: String($0.dropLast())) }

  /// Ids of the records that tests write themselves, besides those in folders.
  private static let written = """
    a a-case all-day ann-bell b b-case bidi bom broken c-case card command crlf cyrillic elsewhere escape ferry-sunday
    harbour-bell huge key lamp lamp-day lantern-row lanterns lines lone lone-day lone-mark long long-range long-road
    may-21 no-day none no-such-case one one-day open-end other-case parts quay repeats sample some-id tab the-id tide
    two wide harbour-court lantern-day north-quay quay-courier quay-day bread-day the-quay-case the-quay-case-no half
    link other-name
    example-lanterns example-evening
    """

  /// Ids of cases, days, events and entries of the registry.
  static let ids = repositories.reduce(into: Set(written.split { $0.isWhitespace }.map(String.init))) {
    $0.formUnion($1.records.union($1.registry).union($1.entries))
  }

  /// Names of people, those in folders and those that tests write themselves.
  static let names = repositories.reduce(
    into: Set([
      "Ada Lorne", "Ann Bell", "Ann Nobody", "Una Marsh", "Уна Марш", "Ann Example", "Anne Exemple",
      "Анна Пример",
    ])
  ) {
    $0.formUnion($1.names)
  }
}
