import DocketRecords

/// The repository of the records at its forge.
struct PublicRepository: Sendable {
  /// Its first page.
  let address: String
  /// The address of the page that edits a file, before and after the file's path.
  private let edit: (String, String)

  /// Takes it out of the configuration; nil when it cannot be read.
  init?(_ place: BlockOrPlain<RepositoryPlace, String>) {
    guard let address = place.address,
      let parts = place.editAddress?.split(separator: "{path}", omittingEmptySubsequences: false),
      parts.count == 2
    else { return nil }
    self.address = address
    edit = (String(parts[0]), String(parts[1]))
  }

  /// The address of the page that edits a file.
  ///
  /// - Parameter file: the path of the file from the root of the repository, such as `PublicCase.file`.
  /// - Returns: the address.
  func editAddress(of file: String) -> String { edit.0 + Self.escaped(file) + edit.1 }

  /// A path with what may not stand in an address as `%` and two digits.
  private static func escaped(_ path: String) -> String {
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexadecimal[Int(byte >> 4)])
        bytes.append(hexadecimal[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
