import DocketLanguage

/// Why a publication cannot go to a place.
public enum PlaceProblem: Hashable, Sendable {
  /// The name of the folder is empty.
  case noName
  /// It is a link, to this path; nil where it leads nowhere.
  case link(String?)
  /// It is a file.
  case file
  /// It is a pipe, a socket or a device.
  case device
  /// A file system of its own begins there.
  case mountPoint
  /// This part of the way to it is no folder.
  case fileAbove(String)
  /// This part of the way to it is a link that leads nowhere.
  case brokenLinkAbove(String)
  /// The folder in which docket was started is gone.
  case lostFolder
  /// It lies in this folder, which has the ledger and the index of another publication.
  case withinPublication(String)

  /// What and what to do.
  func message(on output: String) -> Message {
    switch self {
    case .noName: PlacePhrases.noName.with([:])
    case .link(let target?):
      PlacePhrases.link.with(["output": .code(output), "target": .code(target)])
    case .link(nil): PlacePhrases.brokenLink.with(["output": .code(output), "part": .code(output)])
    case .file: PlacePhrases.file.with(["output": .code(output)])
    case .device: PlacePhrases.device.with(["output": .code(output)])
    case .mountPoint:
      PlacePhrases.mountPoint.with([
        "output": .code(output), "within": .code(Path.join(Path.trimmed(output), "public")),
      ])
    case .fileAbove(let part):
      PlacePhrases.fileAbove.with(["output": .code(output), "part": .code(part)])
    case .brokenLinkAbove(let part):
      PlacePhrases.brokenLink.with(["output": .code(output), "part": .code(part)])
    case .lostFolder: PlacePhrases.lostFolder.with(["output": .code(output)])
    case .withinPublication(let outer):
      PlacePhrases.within.with([
        "output": .code(output), "outer": .code(outer), "ledger": .code("ledger.json"),
      ])
    }
  }
}

/// What docket says of a place to which no publication can go.
enum PlacePhrases {
  static let noName = Phrase(
    "no-name",
    en:
      "The folder to publish into has no name: `--output`, or `output` under `publish` in `pipeline.yml`, is empty. Write a folder there, or leave it out for `public`.",
    fr:
      "Le dossier de publication n’a pas de nom : `--output`, ou `output` sous `publish` dans `pipeline.yml`, est vide. Indiquez un dossier, ou omettez-le pour `public`.",
    ru:
      "У папки для публикации нет имени: `--output` или `output` под `publish` в `pipeline.yml` пусты. Укажите папку или уберите параметр — тогда это `public`."
  )
  static let link = Phrase(
    "link",
    en:
      "{output} is a link to {target}, and a publication takes the place of the folder itself. Write {target} instead.",
    fr:
      "{output} est un lien vers {target}, et une publication prend la place du dossier lui-même. Indiquez plutôt {target}.",
    ru: "{output} — ссылка на {target}, а публикация занимает место самой папки. Укажите {target}.")
  static let brokenLink = Phrase(
    "broken-link",
    en:
      "Nothing can be published into {output}: {part} is a link that leads nowhere. Mend the link, or choose another folder.",
    fr:
      "Impossible de publier dans {output} : {part} est un lien qui ne mène nulle part. Réparez le lien, ou choisissez un autre dossier.",
    ru:
      "Опубликовать в {output} нельзя: {part} — ссылка, которая никуда не ведёт. Исправьте ссылку или выберите другую папку."
  )
  static let file = Phrase(
    "file",
    en: "{output} is a file, and a publication is a folder. Choose another name, or move the file away.",
    fr:
      "{output} est un fichier, et une publication est un dossier. Choisissez un autre nom, ou déplacez le fichier.",
    ru: "{output} — файл, а публикация — папка. Выберите другое имя или уберите файл.")
  static let device = Phrase(
    "device",
    en: "{output} is a pipe, a socket or a device, and a publication is a folder. Choose another name.",
    fr:
      "{output} est un tube, un socket ou un périphérique, et une publication est un dossier. Choisissez un autre nom.",
    ru: "{output} — канал, сокет или устройство, а публикация — папка. Выберите другое имя.")
  static let mountPoint = Phrase(
    "mount-point",
    en:
      "A disk or volume of its own is mounted at {output}; such a folder cannot be exchanged for a new one, and readers would see half a publication. Publish into a folder within it: {within}.",
    fr:
      "Un disque ou volume à part est monté sur {output} ; un tel dossier ne peut pas être échangé contre un nouveau, et on verrait une publication à moitié écrite. Publiez dans un dossier à l’intérieur : {within}.",
    ru:
      "В {output} подключён отдельный диск или том; такую папку нельзя обменять на новую, и читатели увидели бы половину публикации. Публикуйте в папку внутри: {within}."
  )
  static let fileAbove = Phrase(
    "file-above",
    en:
      "Nothing can be published into {output}: {part} is a file, and no folder can be in it. Choose another folder.",
    fr:
      "Impossible de publier dans {output} : {part} est un fichier et ne peut contenir de dossier. Choisissez un autre dossier.",
    ru: "Опубликовать в {output} нельзя: {part} — файл, в нём не может быть папки. Выберите другую папку.")
  static let lostFolder = Phrase(
    "lost-folder",
    en:
      "{output} is named from the folder in which you are, and that was removed or replaced meanwhile. Enter it again (`cd \"$PWD\"`), or write the whole path.",
    fr:
      "{output} est nommé à partir du dossier où vous êtes, et celui-ci a été supprimé ou remplacé entre-temps. Entrez-y de nouveau (`cd \"$PWD\"`), ou indiquez le chemin entier.",
    ru:
      "{output} указан от папки, в которой вы находитесь, а её тем временем удалили или заменили. Войдите в неё заново (`cd \"$PWD\"`) или укажите полный путь."
  )
  static let within = Phrase(
    "within",
    en:
      "{output} lies in {outer}, where there is a {ledger}: that folder is a publication, which the new one would be foreign to and block. Choose a folder beside it.",
    fr:
      "{output} se trouve dans {outer}, où il y a un {ledger} : ce dossier est une publication, que la nouvelle gênerait et bloquerait. Choisissez un dossier à côté.",
    ru:
      "{output} лежит в {outer}, где есть {ledger}: это опубликованная папка, и новая публикация внутри заблокирует её. Выберите папку рядом."
  )

  static let all = [noName, link, brokenLink, file, device, mountPoint, fileAbove, lostFolder, within]
}
