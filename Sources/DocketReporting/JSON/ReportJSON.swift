import DocketDiagnostics
import DocketJSON

/// What the formats in JSON have in common.
enum ReportJSON {
  /// A finished report; no text in it can pass for a command to the machine whose log it lands in.
  static func text(_ value: JSONValue) -> String {
    VisibleText.harmless(String(decoding: value.bytes, as: UTF8.self))
  }

  /// A path as it is shown.
  static func path(_ path: String) -> JSONValue { .string(VisibleText.line(path)) }

  /// The edits of a fix, unless what they write could not be shown as it is: then nobody would know what they do.
  static func legibleEdits(of fix: Fix) -> [TextEdit]? {
    let isLegible = fix.edits.allSatisfy { edit in
      edit.replacement.split(separator: "\n").allSatisfy { VisibleText.line(String($0)) == $0 }
    }
    return isLegible && !fix.edits.isEmpty ? fix.edits : nil
  }
}
