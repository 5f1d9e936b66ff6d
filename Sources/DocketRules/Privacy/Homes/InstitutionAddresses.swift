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
