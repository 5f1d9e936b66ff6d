import DocketDiagnostics
public import DocketRecords
import DocketScanning

/// What `pipeline.yml` lets the privacy rules pass; known before any record is read.
public struct Allowed: Sendable {
  /// Hosts whose addresses are allowed, in lower case.
  public let hosts: Set<String>
  /// The SHA-256 digests of accounts that are published on purpose, in lower case.
  public let accounts: Set<String>
  /// Where something may stand in the file that is checked; nil when nobody has looked yet.
  private var places: FilePlaces?
  /// What was seen in the bytes of the file that is checked; nil when nobody has looked yet.
  private(set) var marks: SourceMarks?
  /// E-mail addresses that are allowed, in lower case.
  public let addresses: Set<String>
  /// What looks like an e-mail address and is the name of a calendar entry, in lower case.
  var names: Set<String> = []
  /// What stands after the `@` of calendar UIDs, which look like addresses, in lower case; nil when it is not known.
  public let uidDomain: String?
  /// Hosts of organisations and courts of the registry, in lower case.
  public let knownHosts: Set<String>
  /// Hosts of courts of the registry, in lower case.
  let courtHosts: Set<String>
  /// The addresses of courts and of places where people are held, as the registry has them.
  let institutions: [String]

  /// Takes the allowances of a configuration.
  ///
  /// - Parameters:
  ///   - pipeline: the configuration; nil when it cannot be read, so that nothing is allowed.
  ///   - registry: what is known of organisations and courts.
  public init(_ pipeline: Pipeline?, registry: Registry? = nil) {
    let allow = pipeline?.allow?.value
    hosts = Set((allow?.hosts?.value ?? []).map { $0.value.lowercased() })
    accounts = Set((allow?.accounts?.value ?? []).map { $0.value.lowercased() })
    var addresses = Set((allow?.addresses?.value ?? []).map { $0.value.lowercased() })
    // The committee publishes it itself: it is to stand on every page and in calendars.
    if case .mail(let contact)? = pipeline?.site?.value.contact?.value {
      addresses.insert(contact.lowercased())
    }
    self.addresses = addresses
    uidDomain = pipeline?.site?.value.uidDomain?.value.lowercased()
    let courts = registry?.courts.values.compactMap { $0.url?.value } ?? []
    let urls = (registry?.organisations.values.compactMap { $0.url?.value } ?? []) + courts
    knownHosts = Set(urls.compactMap(WebAddress.host(of:)))
    courtHosts = Set(courts.compactMap(WebAddress.host(of:)))
    let institutions =
      (registry?.courts.values.compactMap { $0.address?.value } ?? [])
      + (registry?.places.values.compactMap { $0.address?.value } ?? [])
    self.institutions = institutions.flatMap(\.versions).map(\.text)
  }
}

extension Allowed {
  /// The same with the candidate places of a file, so that rules look for them together.
  ///
  /// - Parameter text: the file as its readers get it.
  /// - Returns: what is allowed, with the places in the text, and the marks in the bytes.
  func withPlaces(of text: ReadersText) -> Allowed {
    var result = self
    result.places = FilePlaces(text.file)
    result.marks = text.marks
    return result
  }

  /// The candidate places of the file that is checked.
  func places(of file: SourceFile) -> FilePlaces { places ?? FilePlaces(file) }

  /// The same with names of calendar entries that are no e-mail addresses.
  func withNames(_ names: Set<String>) -> Allowed {
    var result = self
    result.names = names
    return result
  }
}

extension Allowed {
  /// Whether an address is one that the registry gives for a court or a place where people are held.
  func isOfInstitution(_ address: String) -> Bool {
    let wanted = Self.words(of: address)
    return institutions.contains { Self.words(of: $0).contains(wanted) }
  }

  /// The letters and digits of an address in small letters, words parted by one space, with a space at both ends.
  private static func words(of address: String) -> String {
    address.lowercased().split { !$0.isLetter && !$0.isNumber }.reduce(into: " ") { $0 += $1 + " " }
  }
}
