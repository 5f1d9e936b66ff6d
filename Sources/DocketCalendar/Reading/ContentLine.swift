public import DocketDiagnostics

/// One property of a calendar as it was read: unfolded, split, but its value still escaped (RFC 5545 §3.1).
public struct ContentLine: Sendable, Hashable {
  /// A parameter with its values.
  public struct Parameter: Sendable, Hashable {
    /// The name in capitals.
    public let name: String

    /// The values in order, without quotes and with RFC 6868 undone; at least one.
    public let values: [String]

    /// Whether the first value stands in quotes.
    public let isQuoted: Bool
  }

  /// The name in capitals; letter case means nothing there (§1.3).
  public let name: String

  /// The parameters in the order of the file.
  public let parameters: [Parameter]

  /// Everything after the colon, as it stands in the file once unfolded, but for the white space around what is no text.
  public let value: String

  /// The line of the file on which the property begins, from 1.
  public let line: Int

  /// The bytes of the file from the name to the end of the value, folds included.
  public let range: ByteRange

  /// The bytes of the value in the file, folds included.
  public let valueRange: ByteRange

  /// Whether white space stands around the value, which is no text.
  let isPadded: Bool

  /// The bytes of the name in the file.
  public var nameRange: ByteRange { ByteRange(range.lower, range.lower + name.utf8.count) }

  /// The value read as TEXT (§3.3.11), or `nil` where it is none.
  ///
  /// A text has only the escapes `\\`, `\;`, `\,`, `\n` and `\N`, and no bare comma or semicolon.
  public var text: String? { TextDecoding.decode(value) }

  /// The only value of the parameter with this name.
  ///
  /// - Parameter name: the name in capitals.
  /// - Returns: `nil` where the parameter is missing, given twice, or has several values.
  public func parameter(_ name: String) -> String? {
    var found: String?
    for parameter in parameters where parameter.name == name {
      guard found == nil, parameter.values.count == 1 else { return nil }
      found = parameter.values[0]
    }
    return found
  }
}
