// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/common by `make messages`.

extension Templates {
  /// The files of Templates/common.
  static let common = TemplatePack(
    ###"""
43	755	.githooks/pre-commit
#!/bin/sh
# Checks what is about to be committed, so that a private value is found before git keeps it.
#
# Once in each clone: git config core.hooksPath .githooks
# To commit unchecked, for instance half a record that nobody else will see: git commit --no-verify
set -u

# The folder of the records: the one above this file, or the clone's own where this file was copied elsewhere.
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || root=.
[ -f "$root/pipeline.yml" ] || root=.

# The docket whose digest is committed goes first: it says what the check of a proposal will say.
docket=$root/.docket/bin/docket
[ -x "$docket" ] || docket=$(command -v docket) || docket=

if [ -z "$docket" ]; then
  # A notice that lets the commit pass scrolls by, and many programs show none: so this stops, and says how to go on.
  fetch=
  [ -x "$root/.docket/fetch" ] && fetch=.docket/fetch
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    fr*)
      echo "Rien n’a été enregistré : docket manque ici, et personne n’a vérifié ces modifications."
      echo "Une donnée privée, une fois enregistrée par git, y reste."
      [ -n "$fetch" ] && echo "Pour installer docket : $fetch"
      echo "Pour enregistrer quand même, après avoir tout relu : git commit --no-verify"
      ;;
    ru*)
      echo "Коммит не создан: здесь нет docket, и эти изменения никто не проверил."
      echo "Личные данные, однажды попавшие в git, остаются в нём."
      [ -n "$fetch" ] && echo "Установить docket: $fetch"
      echo "Сохранить всё равно, перечитав изменения: git commit --no-verify"
      ;;
    *)
      echo "Nothing was committed: docket is not here, and nobody has checked this change."
      echo "A private value that git has once kept stays there."
      [ -n "$fetch" ] && echo "To get docket: $fetch"
      echo "To commit all the same, after reading it through: git commit --no-verify"
      ;;
  esac >&2
  exit 1
fi

exec "$docket" -C "$root" validate --staged
8	644	.gitignore
# What `docket publish` writes.
/public/
# docket itself, where it was fetched for this repository.
/.docket/cache/
# What editors and systems leave behind.
.DS_Store
*~
*.swp
"""###)
}
