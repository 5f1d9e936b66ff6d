import DocketKit
import DocketLanguage
import DocketRecords

/// The language in which docket speaks, also about a command line that it does not understand.
enum Speech {
  /// The language for this command line.
  static let current = language(
    of: Array(CommandLine.arguments.dropFirst()), environment: { Environment[$0] }, site: siteLanguage)

  /// The language asked for with `--lang`, that of the environment, or the site's own; one that nobody asked for only
  /// where docket has all its sentences in it.
  ///
  /// - Parameters:
  ///   - arguments: what was typed, in any order.
  ///   - environment: a variable of the environment.
  ///   - site: the language of the site to which a folder belongs.
  /// - Returns: the language.
  static func language(
    of arguments: [String], environment: (String) -> String?, site: (_ folder: String) -> String?
  ) -> MessageLanguage {
    if let asked = value(of: "--lang", in: arguments).flatMap(MessageLanguage.init) { return asked }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(environment).first { !$0.isEmpty } ?? ""
    let primary = String(locale.prefix { $0 != "_" && $0 != "." && $0 != "-" })
    let ofLocale = MessageLanguage(rawValue: primary).flatMap { isComplete($0) ? $0 : nil }
    return ofLocale
      ?? site(value(of: "-C", in: arguments) ?? ".").flatMap(MessageLanguage.init).flatMap {
        isComplete($0) ? $0 : nil
      } ?? .en
  }

  private static func isComplete(_ language: MessageLanguage) -> Bool {
    MessageLanguage.complete.contains(language)
  }

  /// What stands after an option, with a space or an equals sign between; nil when it is not there.
  private static func value(of option: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == option { return arguments.dropFirst(index + 1).first }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }

  private static func siteLanguage(_ folder: String) -> String? {
    let pipeline = (try? Repository.nearest(to: folder)?.pipeline()) ?? nil
    return pipeline?.languages?.value.defaultLanguage?.value.language
  }
}
