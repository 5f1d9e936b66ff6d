/// Titles of error pages, guards and logins in three languages.
enum GenericTitles {
  /// The titles, folded.
  static let all: Set<String> = [
    "404", "404 not found", "page not found", "not found", "403", "403 forbidden", "forbidden",
    "access denied",
    "error", "error 404", "error 403", "502 bad gateway", "503 service unavailable", "service unavailable",
    "just a moment", "one moment, please", "please wait", "attention required | cloudflare",
    "are you a robot", "verify you are human", "security check", "checking your browser", "ddos-guard",
    "archived copy", "untitled", "untitled document", "no title", "home", "homepage", "home page", "index",
    "loading", "log in", "login", "sign in", "sign up", "facebook", "instagram", "telegram", "twitter", "x",
    "youtube", "vk", "вконтакте", "before you continue", "before you continue to youtube", "redirecting",
    "page introuvable", "page non trouvée", "accès refusé", "accès interdit", "erreur 404", "erreur",
    "sans titre", "accueil", "un instant", "connexion", "vérification de sécurité", "chargement",
    "copie archivée", "страница не найдена", "ошибка 404", "ошибка", "доступ запрещен", "доступ запрещён",
    "доступ ограничен", "без названия", "главная", "главная страница", "вы не робот", "проверка браузера",
    "один момент", "подождите", "войти", "вход", "загрузка", "архивная копия", "архивированная копия",
  ]

  /// A title in lower case, without the signs and spaces at its end, with ordinary spaces.
  static func folded(_ title: String) -> String {
    var scalars = title.lowercased().unicodeScalars.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }
    scalars.removeAll { $0 == "!" }
    while let last = scalars.last, ".…? ".unicodeScalars.contains(last) { scalars.removeLast() }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result).replacingDoubleSpaces
  }
}

extension String {
  /// The text with runs of spaces made one, as where a sign was taken out.
  fileprivate var replacingDoubleSpaces: String {
    split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}
