public import DocketLanguage

/// Whether readers get links to publishers that are on a state's list, which may be punished where the reader is.
public enum LinkPolicy: String, Word {
  /// Links as to everybody else.
  case full
  /// Only to the copy in an archive; without one none.
  case archiveOnly = "archive_only"
  /// No link: the publisher is named.
  case textOnly = "text_only"

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("link-policy", en: "policy for links")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .full: Phrase("full", en: "links as to everybody else")
    case .archiveOnly: Phrase("archive-only", en: "only links to archived copies")
    case .textOnly: Phrase("text-only", en: "named without a link")
    }
  }
}
