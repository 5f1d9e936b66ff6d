import DocketScanning
import DocketText

/// A calendar file taken apart: its components as a tree, and every departure from the grammar.
///
/// The reader is strict in what it reports and total in what it accepts: any bytes end in a tree and a list of
/// problems, in time linear in the file's size. A file without problems is `icalstream` of RFC 5545 §3.4. Whether the
/// right properties are there with the right values is not asked here.
public struct CalendarReading: Sendable {
  /// The outermost components in the order of the file, for a calendar one VCALENDAR.
  public private(set) var components: [CalendarComponent] = []

  /// The problems in the order of their lines; empty for a sound file.
  public private(set) var problems: [CalendarProblem]

  /// Components nested deeper are reported and left out; VCALENDAR, VTIMEZONE, STANDARD make three.
  private static let depthLimit = 8

  private var open: [CalendarComponent] = []
  private var skipped: [String] = []

  /// Reads a file.
  ///
  /// - Parameter file: the bytes of the whole file, from anywhere.
  public init(_ file: [UInt8]) {
    let unfolding = LineUnfolding(file)
    problems = unfolding.problems
    // What breaks a character breaks the file: of a sound one no line need be looked at again.
    let isUTF8 = String(validating: file, as: UTF8.self) != nil
    for line in unfolding.lines { read(line, isUTF8: isUTF8) }
    closeEverything(at: unfolding.lines.last?.number ?? 1)
    problems.sort { $0.line < $1.line }
  }

  private mutating func read(_ line: LineUnfolding.Line, isUTF8: Bool) {
    checkOctets(of: line, isUTF8: isUTF8)
    switch ContentLineParser.parse(line) {
    case .failure(let malformed): report(malformed.kind, line.number)
    case .success(let property):
      switch property.name {
      case "BEGIN", "END": readBoundary(property)
      case _ where !skipped.isEmpty: break
      case _ where open.isEmpty: report(.propertyOutside(property.name), line.number)
      default:
        if property.isPadded { report(.spaceAtValue(property.name), line.number) }
        open[open.count - 1].properties.append(property)
      }
    }
  }

  private mutating func checkOctets(of line: LineUnfolding.Line, isUTF8: Bool) {
    let hasSign = EightBytes.any(in: line.octets.span) { octets in
      let signs = octets.below(ASCII.space) | octets.equal(ASCII.delete)
      return isUTF8 ? signs : signs | octets.above(ASCII.delete)
    }
    guard hasSign else { return }
    var (isASCII, hasReturn, hasControl) = (true, false, false)
    for octet in line.octets where octet < ASCII.space || octet >= ASCII.delete {
      if octet > ASCII.delete {
        isASCII = false
      } else if octet == ASCII.carriageReturn {
        hasReturn = true
      } else if ASCII.isControl(octet) {
        hasControl = true
      }
    }
    if !isASCII, !isUTF8, String(validating: line.octets, as: UTF8.self) == nil {
      report(.invalidEncoding, line.number)
    }
    if hasReturn { report(.returnAlone, line.number) }
    if hasControl { report(.controlCharacter, line.number) }
  }

  private mutating func readBoundary(_ property: ContentLine) {
    let name = String(Padding.trimmed(property.value)).uppercased()
    if name.utf8.count != property.value.utf8.count { report(.spaceAtBoundary, property.line) }
    guard property.parameters.isEmpty, !name.isEmpty,
      name.utf8.allSatisfy({ ASCII.isLetterOrDigit($0) || $0 == ASCII.hyphen })
    else { return report(.malformedBoundary, property.line) }
    if property.name == "BEGIN" {
      begin(name, property)
    } else {
      end(name, at: property.line)
    }
  }

  private mutating func begin(_ name: String, _ boundary: ContentLine) {
    if skipped.isEmpty, open.count < Self.depthLimit {
      open.append(CalendarComponent(name: name, line: boundary.line, range: boundary.range))
    } else {
      if skipped.isEmpty { report(.nestedTooDeep(name), boundary.line) }
      skipped.append(name)
    }
  }

  private mutating func end(_ name: String, at line: Int) {
    if let last = skipped.last {
      if last == name { skipped.removeLast() } else { report(.unexpectedEnd(name), line) }
    } else if open.last?.name == name {
      open[open.count - 1].endLine = line
      closeLast()
    } else {
      report(.unexpectedEnd(name), line)
    }
  }

  /// Moves the innermost open component into the one around it.
  private mutating func closeLast() {
    guard let component = open.popLast() else { return }
    if open.isEmpty {
      components.append(component)
    } else {
      open[open.count - 1].components.append(component)
    }
  }

  private mutating func closeEverything(at line: Int) {
    skipped.removeAll()
    while let component = open.last {
      report(.unclosed(component.name), line)
      closeLast()
    }
  }

  private mutating func report(_ kind: CalendarProblem.Kind, _ line: Int) {
    problems.append(CalendarProblem(line: line, kind: kind))
  }
}
