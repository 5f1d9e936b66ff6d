import DocketDiagnostics
import DocketEditing

func source(_ text: String) -> SourceFile { SourceFile(path: "case.yml", bytes: Array(text.utf8)) }

/// A text after edits that must succeed.
func edited(_ text: String, _ edit: (inout EditedFile) throws(EditProblem) -> Void) throws -> String {
  var file = try EditedFile(source(text))
  try edit(&file)
  return String(decoding: file.source.bytes, as: UTF8.self)
}
