/// A command that GitHub's runner reads from a log: `::name key=value,key=value::data`.
///
/// Escapes as the runner undoes it ("Workflow commands for GitHub Actions"; `ActionCommand.cs` of actions/runner).
struct WorkflowCommand {
  /// The name of the command, for instance `error`.
  let name: String
  /// The properties in their order.
  let properties: [(key: String, value: String)]
  /// The message; line breaks in it survive.
  let data: String

  /// The command as one line without a line break.
  var line: String {
    let list = properties.map { "\($0.key)=\(Self.escaped($0.value, isProperty: true))" }
    let head = list.isEmpty ? name : "\(name) \(list.joined(separator: ","))"
    return "::\(head)::\(Self.escaped(data, isProperty: false))"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result.append(contentsOf: "%25".unicodeScalars)
      case "\r": result.append(contentsOf: "%0D".unicodeScalars)
      case "\n": result.append(contentsOf: "%0A".unicodeScalars)
      case ":" where isProperty: result.append(contentsOf: "%3A".unicodeScalars)
      case "," where isProperty: result.append(contentsOf: "%2C".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
