import DocketDiagnostics
import DocketLanguage

extension SyntaxContext {
  /// The fault in plain words: what libyaml says decides the kind, the bytes around decide the place and the words.
  func fault() -> SyntaxFault {
    conflictMarkers() ?? oddSpace() ?? specificFault() ?? unknownFault()
  }

  private func specificFault() -> SyntaxFault? {
    switch problem.problem {
    case "found unexpected end of stream", "found unexpected document indicator": unclosedQuote(at: origin)
    case "found unknown escape character": unknownEscape()
    case "did not find expected hexdecimal number": incompleteEscape()
    case "found invalid Unicode character escape code": halfCharacter()
    case "mapping values are not allowed in this context": unexpectedColon()
    case "could not find expected ':'": unclosedKey() ?? missingColon(on: line(at: origin))
    case "found unexpected ':'": missingSpace(after: place)
    case "block sequence entries are not allowed in this context": unexpectedDash()
    case "did not find expected key", "did not find expected '-' indicator": unexpectedInBlock()
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": unexpectedBetweenBrackets()
    case "did not find expected node content": missingNode()
    case "did not find expected <document start>": textAfterEnd()
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      tab(at: place)
    case "found character that cannot start any token":
      byte(place) == 0x09 ? tab(at: place) : reservedStart(at: place)
    case "mapping keys are not allowed in this context", "found undefined tag handle":
      reservedStart(at: place)
    case "did not find expected comment or line break" where problem.context.contains("block scalar"):
      textAfterBlockSign()
    case "found an indentation indicator equal to 0": zeroIndent()
    default: faultByContext()
    }
  }

  private func faultByContext() -> SyntaxFault? {
    switch problem.context {
    case "while scanning an alias", "while scanning an anchor", "while scanning a tag", "while parsing a tag":
      reservedStart(at: origin)
    default: nil
    }
  }

  /// Whether libyaml stopped at a line that begins with `%`.
  var isDirective: Bool { problem.context.contains("directive") || problem.problem.contains("directive") }

  /// Says that the place makes no sense, and where to look.
  private func unknownFault() -> SyntaxFault {
    let line = line(at: place)
    let range =
      place < line.content.upper
      ? ByteRange(max(place, line.content.lower), line.content.upper) : line.content
    return SyntaxFault(range: range, what: PlaceWords.unknown.message, mend: [PlaceWords.lookAround.message])
  }
}
