import DocketLanguage

extension GitHistory.Problem {
  static let notAName = Phrase(
    "not-a-name", en: "{ref} is not the name of a commit", fr: "{ref} n’est pas le nom d’un commit",
    ru: "{ref} — не имя коммита")
  static let unknown = Phrase(
    "unknown", en: "git knows no commit {ref}; if it is a branch of a server, git fetch brings it here",
    fr: "git ne connaît aucun commit {ref} ; si c’est une branche d’un serveur, git fetch l’apporte ici",
    ru: "git не знает коммита {ref}; если это ветка на сервере, её принесёт git fetch")
  static let unknownInShallow = Phrase(
    "unknown-in-shallow",
    en:
      "git knows no commit {ref}, and has only a part of the history here; git fetch --unshallow brings the rest (in a workflow: fetch-depth: 0)",
    fr:
      "git ne connaît aucun commit {ref} et n’a ici qu’une partie de l’historique ; git fetch --unshallow apporte le reste (dans un workflow : fetch-depth: 0)",
    ru:
      "git не знает коммита {ref}, и истории здесь только часть; остальное принесёт git fetch --unshallow (в workflow: fetch-depth: 0)"
  )
  static let shallow = Phrase(
    "shallow",
    en:
      "git has only a part of the history here, too little to say where this branch parted from {ref}; git fetch --unshallow brings the rest (in a workflow: fetch-depth: 0)",
    fr:
      "git n’a ici qu’une partie de l’historique, trop peu pour dire où cette branche s’est séparée de {ref} ; git fetch --unshallow apporte le reste (dans un workflow : fetch-depth: 0)",
    ru:
      "истории здесь только часть, и не видно, где эта ветка разошлась с {ref}; остальное принесёт git fetch --unshallow (в workflow: fetch-depth: 0)"
  )
  static let nothingInCommon = Phrase(
    "nothing-in-common",
    en:
      "this branch and {ref} have no commit in common, so nobody can say what changed between them; --since-exactly {ref} compares with that commit as it is",
    fr:
      "cette branche et {ref} n’ont aucun commit en commun, nul ne peut donc dire ce qui a changé entre elles ; --since-exactly {ref} compare avec ce commit tel quel",
    ru:
      "у этой ветки и {ref} нет общих коммитов, поэтому не сказать, что между ними изменилось; --since-exactly {ref} сравнит с самим этим коммитом"
  )
  static let noPipeline = Phrase(
    "no-pipeline",
    en:
      "at the commit that {ref} leads to there is no pipeline.yml in this folder, so there are no records to compare with; if the folder was moved or is new, name a later commit, or check without an earlier state",
    fr:
      "au commit auquel {ref} mène, ce dossier n’a pas de pipeline.yml, il n’y a donc pas de fiches auxquelles comparer ; si le dossier a été déplacé ou est nouveau, nommez un commit plus récent, ou vérifiez sans état antérieur",
    ru:
      "в коммите, к которому ведёт {ref}, в этой папке нет pipeline.yml, и сравнивать не с чем; если папку переместили или она новая, назовите более поздний коммит или проверяйте без прежнего состояния"
  )
  static let nothingCommitted = Phrase(
    "nothing-committed", en: "nothing has been committed here yet, so there is nothing to compare with",
    fr: "aucun commit n’a encore été fait ici, il n’y a donc rien à quoi comparer",
    ru: "здесь ещё нет ни одного коммита, сравнивать не с чем")
  static let noRepository = Phrase(
    "no-repository",
    en:
      "{root} is no part of a git repository, so there is no earlier state; a copy without its .git folder has none (git clone brings it along)",
    fr:
      "{root} ne fait partie d’aucun dépôt git, il n’y a donc pas d’état antérieur ; une copie sans son dossier .git n’en a pas (git clone l’apporte)",
    ru:
      "{root} не входит в репозиторий git, и прежнего состояния нет; его нет у копии без папки .git (с git clone она будет)"
  )
  static let otherOwner = Phrase(
    "other-owner",
    en:
      "the git repository at {root} belongs to another user of this computer, and git does not open it; if you trust them: git config --global --add safe.directory {root}",
    fr:
      "le dépôt git de {root} appartient à un autre utilisateur de cet ordinateur, et git ne l’ouvre pas ; si vous lui faites confiance : git config --global --add safe.directory {root}",
    ru:
      "репозиторий git в {root} принадлежит другому пользователю этого компьютера, и git его не открывает; если вы ему доверяете: git config --global --add safe.directory {root}"
  )
  static let partialClone = Phrase(
    "partial-clone",
    en:
      "this clone left out files of earlier commits (it was made with --filter), and docket fetches nothing by itself; git fetch --refetch --no-filter brings them",
    fr:
      "ce clone n’a pas les fichiers des commits antérieurs (il a été fait avec --filter), et docket ne va rien chercher lui-même ; git fetch --refetch --no-filter les apporte",
    ru:
      "в этом клоне нет файлов прежних коммитов (он сделан с --filter), а сам docket ничего не загружает; их принесёт git fetch --refetch --no-filter"
  )
  static let unreadable = Phrase(
    "unreadable",
    en: "git could not read the repository here; git log says why not, and git fsck what is damaged",
    fr: "git n’a pas pu lire le dépôt ; git log dit pourquoi, et git fsck ce qui est abîmé",
    ru: "git не смог прочитать репозиторий; git log скажет почему, а git fsck — что повреждено")
  static let noGit = Phrase(
    "no-git",
    en: "there is no git on this computer, and without it no earlier state; install it, or check without",
    fr:
      "git n’est pas installé sur cet ordinateur, et sans lui il n’y a pas d’état antérieur ; installez-le, ou vérifiez sans",
    ru:
      "на этом компьютере нет git, а без него нет и прежнего состояния; установите его или проверяйте без сравнения"
  )
  static let notStarted = Phrase(
    "not-started", en: "the system did not start git; too many programs may be running",
    fr: "le système n’a pas lancé git ; trop de programmes tournent peut-être",
    ru: "система не запустила git; возможно, работает слишком много программ")
}
