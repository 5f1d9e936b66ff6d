/// Keys and passwords for examples, put together when the program runs, so that none stands in a file.
package enum SampleSecrets {
  /// Looks like the key of a bot.
  package static let botKey = "012345678" + ":" + "AA" + String(repeating: "0", count: 33)
  /// Looks like the key of a forge.
  package static let forgeKey = "gh" + "p_" + String(repeating: "0123456789", count: 4)
  /// Looks like a signed ticket in three parts.
  package static let ticket = ["ey" + "J012345678901234", "ey" + "J987654321098765", "0123456789abcdef"]
    .joined(
      separator: ".")
  /// The first and last line of a private key.
  package static let privateKey = ("-----BEGIN " + "PRIVATE KEY-----", "-----END " + "PRIVATE KEY-----")
  /// Looks like the end of an invitation to a closed group.
  package static let invitation = "AbCdEf" + "Gh01234567"
  /// A word in the place of a password.
  package static let password = "lan" + "tern-0000"
}
