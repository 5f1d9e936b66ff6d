/// A language in which docket speaks to the people who use it.
///
/// Records may be written and published in any language; these are the languages of messages.
public enum MessageLanguage: String, CaseIterable, Sendable {
  /// English.
  case en
  /// French.
  case fr
  /// Russian.
  case ru

  /// The message language that serves readers of a language tag best; English when none does.
  ///
  /// - Parameter tag: a BCP 47 tag or a POSIX locale name such as `fr_FR.UTF-8`.
  public init(nearest tag: String) {
    let primary = tag.utf8.prefix {
      $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: ".")
    }
    self = MessageLanguage(rawValue: String(decoding: primary, as: UTF8.self).lowercased()) ?? .en
  }
}
