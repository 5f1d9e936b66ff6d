import DocketLanguage

/// Words about quotation marks and what stands between them.
enum QuoteWords {
  static let unclosed = Phrase(
    "quote-unclosed",
    en: "The quotation mark that opens here never closes.",
    fr: "Le guillemet ouvert ici n’est jamais refermé.",
    ru: "Открытая здесь кавычка нигде не закрывается.")
  static let unclosedOnLine = Phrase(
    "quote-unclosed-on-line",
    en: "The quotation mark that opens here does not close on its line.",
    fr: "Le guillemet ouvert ici n’est pas refermé sur sa ligne.",
    ru: "Открытая здесь кавычка не закрывается в своей строке.")
  static let takenAsClosing = Phrase(
    "quote-taken-as-closing",
    en: "This mark is taken for the one that closes it.",
    fr: "Ce guillemet est pris pour celui qui le referme.",
    ru: "Эта кавычка принята за закрывающую.")
  static let close = Phrase(
    "quote-close",
    en: "Put {mark} at the end of the text, or delete the opening mark.",
    fr: "Mettez {mark} à la fin du texte, ou supprimez le guillemet ouvrant.",
    ru: "Поставьте {mark} в конце текста или удалите открывающую кавычку.")
  static let closeTitle = Phrase(
    "quote-close-fix",
    en: "Put {mark} at the end of the line.",
    fr: "Mettre {mark} à la fin de la ligne.",
    ru: "Поставить {mark} в конце строки.")

  static let endedEarly = Phrase(
    "quote-ended-early",
    en: "The quotes close here, but the text goes on after them.",
    fr: "Les guillemets se ferment ici, mais le texte continue.",
    ru: "Кавычки здесь закрываются, но текст после них продолжается.")
  static let doubleApostrophe = Phrase(
    "quote-double",
    en: "Between single quotes write every apostrophe twice: {twice}.",
    fr: "Entre apostrophes droites, écrivez chaque apostrophe deux fois : {twice}.",
    ru: "В одинарных кавычках пишите каждый апостроф дважды: {twice}.")
  static let escapeQuote = Phrase(
    "quote-escape",
    en: "Between double quotes write {code} for a quotation mark that belongs to the text.",
    fr: "Entre guillemets droits, écrivez {code} pour un guillemet qui fait partie du texte.",
    ru: "В двойных кавычках пишите {code} вместо кавычки, которая относится к тексту.")
  static let otherQuotes = Phrase(
    "quote-other",
    en: "Or put the other kind of quotes around the whole text: {mark}.",
    fr: "Ou entourez tout le texte de l’autre signe : {mark}.",
    ru: "Или возьмите весь текст в кавычки другого вида: {mark}.")
  static let doubleTitle = Phrase(
    "quote-double-fix",
    en: "Write every apostrophe inside twice.",
    fr: "Écrire deux fois chaque apostrophe du texte.",
    ru: "Удвоить каждый апостроф внутри.")
  static let escapeTitle = Phrase(
    "quote-escape-fix",
    en: "Write {code} for every quotation mark inside.",
    fr: "Écrire {code} pour chaque guillemet du texte.",
    ru: "Написать {code} вместо каждой кавычки внутри.")
  static let outerTitle = Phrase(
    "quote-outer-fix",
    en: "Change the outer quotes to {mark}.",
    fr: "Remplacer les guillemets extérieurs par {mark}.",
    ru: "Заменить внешние кавычки на {mark}.")
  static let quoteTitle = Phrase(
    "quote-fix",
    en: "Put the whole text in quotes.",
    fr: "Mettre tout le texte entre guillemets droits.",
    ru: "Взять весь текст в прямые кавычки.")
  static let quote = Phrase(
    "quote-whole",
    en: "If it belongs to the text, put the whole text in quotes.",
    fr: "S’il fait partie du texte, mettez tout le texte entre guillemets droits.",
    ru: "Если это относится к тексту, возьмите весь текст в прямые кавычки.")

  static let escape = Phrase(
    "escape",
    en: "Between double quotes a backslash begins a code, and {code} is none.",
    fr: "Entre guillemets droits, une barre oblique inverse commence un code, et {code} n’en est pas un.",
    ru: "В двойных кавычках обратная косая черта начинает код, а {code} — не код.")
  static let escapeDigits = Phrase(
    "escape-digits",
    en: "Between double quotes {code} asks for {count} {count?digit|digits} (0–9, A–F) after it.",
    fr: "Entre guillemets droits, {code} demande {count} {count?chiffre|chiffres} (0–9, A–F) à sa suite.",
    ru: "В двойных кавычках после {code} нужно {count} {count?цифра|цифры|цифр} (0–9, A–F).")
  static let escapeHalf = Phrase(
    "escape-half",
    en: "The code {code} stands for half a character, which YAML does not know.",
    fr: "Le code {code} représente la moitié d’un caractère, ce que YAML ne connaît pas.",
    ru: "Код {code} обозначает половину символа, чего YAML не знает.")
  static let doubleBackslash = Phrase(
    "escape-double",
    en: "Write the backslash twice: {twice}.",
    fr: "Écrivez deux fois la barre oblique inverse : {twice}.",
    ru: "Напишите обратную косую черту дважды: {twice}.")
  static let singleQuotes = Phrase(
    "escape-single-quotes",
    en: "Or put the text in single quotes, where a backslash is only a backslash.",
    fr: "Ou mettez le texte entre apostrophes droites, où cette barre n’a aucun effet.",
    ru: "Или возьмите текст в одинарные кавычки, где обратная косая черта ничего не значит.")
  static let typeCharacter = Phrase(
    "escape-type",
    en: "Type the character itself in place of its codes.",
    fr: "Tapez le caractère lui-même à la place de ses codes.",
    ru: "Наберите вместо кодов сам символ.")
  static let doubleBackslashTitle = Phrase(
    "escape-double-fix",
    en: "Write the backslash twice.",
    fr: "Écrire deux fois la barre oblique inverse.",
    ru: "Удвоить обратную косую черту.")
  static let typeCharacterTitle = Phrase(
    "escape-type-fix",
    en: "Replace the codes by the character.",
    fr: "Remplacer les codes par le caractère.",
    ru: "Заменить коды самим символом.")

  static let all = [
    unclosed, unclosedOnLine, takenAsClosing, close, closeTitle, endedEarly, doubleApostrophe, escapeQuote,
    otherQuotes,
    doubleTitle, escapeTitle, outerTitle, quoteTitle, quote, escape, escapeDigits, escapeHalf,
    doubleBackslash, singleQuotes,
    typeCharacter, doubleBackslashTitle, typeCharacterTitle,
  ]
}
