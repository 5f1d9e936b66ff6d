/// One departure of a file from the grammar of RFC 5545, with the line where it stands.
public struct CalendarProblem: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// A byte order mark opens the file; many clients then see no calendar at all.
    case byteOrderMark
    /// A line has more octets than 75, CR LF not counted (§3.1).
    case lineTooLong(octets: Int)
    /// A line ends with LF alone (§3.1).
    case lineFeedAlone
    /// A CR without LF stands within a line; some clients start a new property there.
    case returnAlone
    /// A line ends with several CR before its LF; some clients then find no value that they understand.
    case severalReturns
    /// The file's last line has no CR LF.
    case missingLineEnd
    /// A line has nothing in it.
    case emptyLine
    /// A line begins with white space, but there is no line that it could continue.
    case nothingToContinue
    /// A fold parts the octets of one character.
    case foldInsideCharacter
    /// A line is not UTF-8 (§3.1.4).
    case invalidEncoding
    /// A control character other than the tab stands in the line (§3.1).
    case controlCharacter
    /// The line does not begin with a name of letters, digits and hyphens followed by `;` or `:`.
    case malformedName
    /// A parameter is not `NAME=value`, or its quotes are out of place (§3.2).
    case malformedParameter
    /// `END` names another component than the one that is open, or none is open.
    case unexpectedEnd(String)
    /// `BEGIN` or `END` does not name a component, or has parameters.
    case malformedBoundary
    /// White space stands before or after the component that `BEGIN` or `END` names; some clients do not know it then.
    case spaceAtBoundary
    /// White space stands before or after a value that is no text; it is not part of the value.
    case spaceAtValue(String)
    /// The file ends within this component.
    case unclosed(String)
    /// A property stands outside every component.
    case propertyOutside(String)
    /// Components are nested deeper than any calendar needs; this one is not read.
    case nestedTooDeep(String)
  }

  /// The line of the file as it lies on disk, from 1.
  public let line: Int

  /// What is wrong there.
  public let kind: Kind
}
