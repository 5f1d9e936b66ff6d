import DocketDiagnostics
import DocketEditing
public import DocketLanguage

/// Why a change cannot be made, and what to do instead; nothing was changed.
public struct DeskProblem: Error, Sendable {
  /// One or two sentences, in which no private value stands.
  public let message: Message

  /// Gives the reason.
  public init(_ message: Message) { self.message = message }

  /// Says why a file cannot be edited.
  ///
  /// - Parameters:
  ///   - problem: what the engine of edits says.
  ///   - path: the file.
  init(_ problem: EditProblem, in path: String) {
    switch problem {
    case .unreadable: message = Self.unreadable.with(["path": .code(path)])
    case .noSuchPlace, .notAList, .notABlock, .keyExists, .uncertain:
      message = Self.layout.with(["path": .code(path)])
    }
  }

  private static let unreadable = Phrase(
    "unreadable", en: "{path} cannot be read as it is; `docket validate` says why. Mend that first.")
  private static let layout = Phrase(
    "layout", en: "{path} is written in a way that docket does not touch. Write the change there by hand.")
}

extension EditedFile {
  /// A file to edit.
  ///
  /// - Parameter source: the file.
  /// - Returns: the file to edit.
  /// - Throws: `DeskProblem` when it cannot be read.
  static func opened(_ source: SourceFile) throws(DeskProblem) -> EditedFile {
    do throws(EditProblem) {
      return try EditedFile(source)
    } catch {
      throw DeskProblem(error, in: source.path)
    }
  }

  /// Makes edits, and says in the reader's words why one is not made.
  mutating func edit(_ work: (inout EditedFile) throws(EditProblem) -> Void) throws(DeskProblem) {
    do throws(EditProblem) {
      try work(&self)
    } catch {
      throw DeskProblem(error, in: original.path)
    }
  }
}
