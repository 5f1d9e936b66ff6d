import DocketDiagnostics
import DocketJSON
import DocketYAML

/// Examples of the format as JSON values.
enum ExampleValue {
  /// What an editor's YAML reading makes of an example.
  ///
  /// - Parameters:
  ///   - example: the example as it would be typed.
  ///   - shape: what may stand there.
  /// - Returns: the value, or nil when the example does not parse.
  static func json(_ example: String, as shape: Shape) -> JSONValue? {
    let reading = YAML.read(SourceFile(path: "example.yml", bytes: Array(example.utf8)))
    return reading.root.map { json($0, shape) }
  }

  private static func json(_ node: Node, _ shape: Shape) -> JSONValue {
    switch (node.content, shape) {
    case (.scalar(let scalar), .integer): Int(scalar.text).map { .integer($0) } ?? .string(scalar.text)
    case (.scalar(let scalar), .boolean): .bool(scalar.text == "true")
    case (.scalar(let scalar), _): .string(scalar.text)
    case (.sequence(let nodes), .list(let item, _)): .array(nodes.map { json($0, item) })
    case (.sequence(let nodes), _): .array(nodes.map { json($0, .string) })
    case (.mapping(let entries), _):
      .object(entries.map { .init($0.name, json($0.value, shape.valueShape(of: $0.name))) })
    }
  }
}

extension Shape {
  /// What stands under a key of a block of this shape.
  fileprivate func valueShape(of key: String) -> Shape {
    switch self {
    case .entity(let description): description().fields.first { $0.key == key }?.shape ?? .string
    case .map(_, let values): values
    default: .string
    }
  }
}
