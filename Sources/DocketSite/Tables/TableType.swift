import DocketJSON

/// How a column of a table is declared (Table Schema 2.0).
struct TableType: Sendable {
  /// The name of the type.
  let name: String
  /// What the guide calls it.
  let words: String
  /// What belongs to the type besides its name.
  var keywords: [JSONValue.Member] = []
  /// What the whole of every value is like, in the expressions of XML Schema, which have no `^` and `$`; of strings only,
  /// as readers refuse it for other types.
  var pattern: String? = nil

  /// Items with `;` between them.
  ///
  /// - Parameter item: what an item is.
  /// - Returns: the type.
  static func list(of item: String) -> TableType {
    TableType(
      name: "list", words: "\(item), with `;` between them",
      keywords: [.init("delimiter", ";"), .init("itemType", "string")])
  }

  static func string(_ words: String, like pattern: String? = nil) -> TableType {
    TableType(name: "string", words: words, pattern: pattern)
  }
}

/// A kind of values in tables: its type and its writer in one, so that schema and data cannot drift.
struct TableKind<Value>: Sendable {
  let type: TableType
  let write: @Sendable (Value, inout TableWriter) -> Void

  init(_ type: TableType, _ write: @escaping @Sendable (Value, inout TableWriter) -> Void) {
    self.type = type
    self.write = write
  }

  /// A list; an empty cell where there is nothing.
  ///
  /// - Parameters:
  ///   - items: what the items are.
  ///   - write: writes an item, none of which is empty.
  /// - Returns: the kind.
  static func list<Item>(
    of items: String, _ write: @escaping @Sendable (Item, inout TableWriter) -> Void
  ) -> TableKind where Value == [Item] {
    TableKind(.list(of: items)) { values, writer in
      for value in values {
        writer.separate()
        write(value, &writer)
      }
    }
  }
}
