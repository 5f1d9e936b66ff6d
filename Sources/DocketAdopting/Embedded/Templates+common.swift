// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/common by `make messages`.

extension Templates {
  /// The files of Templates/common.
  static let common = TemplatePack(
    ###"""
10	644	.editorconfig
# How editors write these files.
root = true

[*]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true
trim_trailing_whitespace = true
4	644	.gitattributes
# The same line ends on every computer.
* text=auto eol=lf
# Written by docket.
/schema/*.json linguist-generated
47	755	.githooks/pre-commit
#!/bin/sh
# Checks what is about to be committed, so that a private value is found before git keeps it.
#
# Once in each clone: git config core.hooksPath .githooks
# To commit unchecked, for instance half a record that nobody else will see: git commit --no-verify
set -u

# The folder of the records: the one above this file, or the clone's own where this file was copied elsewhere.
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || root=.
[ -f "$root/pipeline.yml" ] || root=.

# The docket whose digest is committed goes first: it says what the check of a proposal will say. Where it was fetched
# before, .docket/fetch compares it and names it; nothing is fetched here for the first time.
docket=$root/.docket/bin/docket
if [ ! -x "$docket" ] && [ -x "$root/.docket/fetch" ] && [ -d "$root/.docket/cache" ]; then
  docket=$("$root/.docket/fetch") || docket=
fi
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
9	644	.gitignore
# What `docket publish` writes.
/public/
# docket itself, where it was fetched for this repository.
/.docket/bin/
/.docket/cache/
# What editors and systems leave behind.
.DS_Store
*~
*.swp
11	644	.pre-commit-config.yaml
# For those who use https://pre-commit.com; without it, git config core.hooksPath .githooks does the same.
repos:
  - repo: local
    hooks:
      - id: docket-validate
        name: docket validate
        description: Checks the records as they are about to be committed, private values first
        entry: .githooks/pre-commit
        language: script
        always_run: true # private values are searched for in every file
        pass_filenames: false
3	644	.vscode/extensions.json
{
  "recommendations": ["redhat.vscode-yaml", "EditorConfig.EditorConfig"]
}
18	644	.vscode/settings.json
{
  "editor.insertSpaces": true,
  "editor.tabSize": 2,
  "files.eol": "\n",
  "redhat.telemetry.enabled": false,
  "yaml.schemaStore.enable": false,
  "yaml.schemas": {
    "schema/case.schema.json": "records/cases/*.yml",
    "schema/courts.schema.json": "records/registry/courts.yml",
    "schema/day.schema.json": "records/days/*.yml",
    "schema/jurisdictions.schema.json": "records/registry/jurisdictions.yml",
    "schema/laws.schema.json": "records/registry/laws.yml",
    "schema/organisations.schema.json": "records/registry/organisations.yml",
    "schema/pipeline.schema.json": "pipeline.yml",
    "schema/places.schema.json": "records/registry/places.yml",
    "schema/withdrawn.schema.json": "records/withdrawn.yml"
  }
}
122	644	CONTRIBUTING.en.md
# Contributing

@IF ALSO_FR@ [Français](CONTRIBUTING@ALSO_FR@.md)
@IF ALSO_RU@ [Русский](CONTRIBUTING@ALSO_RU@.md)

[Your safety](#your-safety-first) · [A hearing](#a-hearing-was-announced-moved-or-cancelled) ·
[A fact](#a-fact-is-wrong) · [Removal](#something-has-to-go) · [What must never be
written](#what-must-never-be-written) · [Reading a check](#when-the-check-finds-something)

You need no programming and nothing installed. A phone is enough.

## Your safety first

Everybody can read, for ever, what you write here: **the name of your account, the e-mail address and the time zone of
your changes, and the hours at which you are awake.** Your copy of the files is public at once, before anybody has looked
at it, and deleting it later does not help. So:

1. Use an account that does not carry your name.
2. Hide your e-mail address in the settings of the account (on GitHub: Settings → Emails → “Keep my email addresses
   private”; other forges have the same).
3. In some states a link can be punished, also an old one. If you live in such a state, add no links yourself.

**If writing here could harm you, do not write here.** Give what you know, with the link to its source, to somebody you
trust who is safe. They write it in their own name, and yours appears nowhere.

@IF CONTACT@ You can also write to us, without an account: <@CONTACT@>. We never pass on who wrote.
@UNLESS CONTACT@ *Maintainers: name a channel here that needs no account, and never pass on who used it.*

## A hearing was announced, moved or cancelled

The quickest way: open **Issues**, press **New issue**, choose the form “A hearing”, and fill in what you know. A
maintainer writes it into the record.

To write it yourself: open the file of the case in `records/cases/`, press the pencil, and look for `events:`. A new hearing
goes where its date belongs:

```yaml
  - id: appeal                   # short, unique in the file, without a date that may change
    date: 2031-05-20T09:00       # the clock at the court; the day alone if the hour is not known
    type: appeal_hearing
    court: example-court         # an id from records/registry/courts.yml
    status: scheduled
    sources:
      - court-list               # an id from "sources" at the end of the file
```

Later, **never delete it, and never make a second one for the same hearing.** Change this one:

| what happened | write |
| --- | --- |
| the court **moved** it | the new `date`, and `moved_from: [the old date]` |
| **we** had the date wrong | the right `date`, and `corrected_from: [the wrong date]` |
| put off, no new date | `status: postponed`; the date stays |
| cancelled | `status: cancelled`; the date stays |
| only one side announced it | `status: tentative` |
| it took place | `status: held`, and a source that reports it |
| opened, goes on another day | `status: adjourned`; the next day is a hearing of its own |
| past, and no report to be found | `status: unknown`, and `checked:` with the day on which you looked |

“Moved” and “wrong date” are not the same to somebody who has bought a train ticket.

## A fact is wrong

Use the form “A fact is wrong”, or open the file, press the pencil, change only what is wrong, and add the source that says
so. Leave out what you do not know: no `?`, nothing empty. Say in one line what you changed, and propose it. A check runs by
itself, and a maintainer reads your change.

Every event names a source, and sources stand at the end of the file:

```yaml
  gazette-0914:
    type: news
    publisher: example-gazette   # an id from records/registry/organisations.yml or courts.yml
    title: Three held at vigil   # as printed, in its own language
    date: 2030-09-14
    language: en
    url: https://gazette.example.org/a
```

A claim is not a fact: `certainty: alleged` with `by: defence` (or `prosecution`, `police`) says whose it is. An `id` never
changes once it is published: calendars and links know the thing by it.

You cannot break anything. Nothing is published while a record has an error.

## Something has to go

**Is it about you, or somebody close to you?** You need no reason and no proof to have personal details taken out.

@IF CONTACT@ **Do not write the name, or what it is about, into an issue: issues are public.** Write to <@CONTACT@>. What
@IF CONTACT@ endangers somebody goes at once.
@UNLESS CONTACT@ **Do not write the name, or what it is about, into an issue: issues are public.** Write to a maintainer or to the
@UNLESS CONTACT@ committee of the case in private. What endangers somebody goes at once.

*Maintainers:* `docket withdraw the-id` takes a record out so that it cannot come back by accident, and
`docket withdraw the-case/the-person` takes out one person. Commit it with a message that says nothing, and publish at once.
git still has the old file: see [what to do then](README@OWN@.md).

## What must never be written

Not in a text, not in a comment, not in the title or address of a source, not in the message of a change, not in an issue:

- numbers of cards, accounts and wallets; passwords
- telephone numbers and e-mail addresses of persons; numbers of identity documents
- home addresses; names of relatives; who wrote, sent money or came to a hearing
- health, torture in detail, religion, sexuality, family, unless the person wants it public
- secret witnesses, informers, cellmates, co-defendants who testified
- names of guards, investigators and prosecutors: their office is enough

The check finds much of this, and cannot know everything. Has something slipped in? Do not only delete it: tell a maintainer
at once and in private, so that it can be taken out of the history as well.

## When the check finds something

```
error  nonexistent-date   records/cases/harbour-bells.yml:203:19
February has only 28 days.
  203 |     date: 2031-02-31
      |                   ^^
```

An `error` has to be mended before anything is published; a `warning` should be looked at. Below stands what to write. If
there are many messages, mend the first ones and look again: a broken line can hide what comes after it.
124	644	CONTRIBUTING.fr.md
# Contribuer

@IF ALSO_EN@ [English](CONTRIBUTING@ALSO_EN@.md)
@IF ALSO_RU@ [Русский](CONTRIBUTING@ALSO_RU@.md)

[Votre sécurité](#votre-sécurité-dabord) · [Une audience](#une-audience-est-annoncée-reportée-ou-annulée) ·
[Un fait](#un-fait-est-faux) · [Un retrait](#quelque-chose-doit-disparaître) · [Ce qu’il ne faut jamais
écrire](#ce-quil-ne-faut-jamais-écrire) · [Lire une vérification](#quand-la-vérification-trouve-quelque-chose)

Pas besoin de savoir programmer ni d’installer quoi que ce soit. Un téléphone suffit.

## Votre sécurité d’abord

Tout le monde peut lire, pour toujours, ce que vous écrivez ici : **le nom de votre compte, l’adresse électronique et le
fuseau horaire de vos modifications, et les heures auxquelles vous êtes debout.** Votre copie des fichiers est publique
tout de suite, avant que personne ne l’ait regardée ; l’effacer plus tard n’y change rien. Donc :

1. Utilisez un compte qui ne porte pas votre nom.
2. Cachez votre adresse électronique dans les réglages du compte (sur GitHub : Settings → Emails → « Keep my email
   addresses private » ; les autres forges ont la même chose).
3. Dans certains États, un lien peut être puni, même ancien. Si vous vivez dans un tel État, n’ajoutez pas de lien
   vous-même.

**Si écrire ici peut vous nuire, n’écrivez pas ici.** Confiez ce que vous savez, avec le lien vers la source, à une personne
sûre. Elle l’écrit en son propre nom, et le vôtre n’apparaît nulle part.

@IF CONTACT@ Vous pouvez aussi nous écrire, sans compte : <@CONTACT@>. Nous ne disons jamais qui a écrit.
@UNLESS CONTACT@ *Responsables : indiquez ici un moyen qui ne demande pas de compte, et ne dites jamais qui l’a utilisé.*

## Une audience est annoncée, reportée ou annulée

Le plus rapide : ouvrez **Issues**, touchez **New issue**, choisissez le formulaire « Une audience » et écrivez ce que vous
savez. Un responsable le porte dans la fiche.

Pour l’écrire vous-même : ouvrez le fichier de l’affaire dans `records/cases/`, touchez le crayon et cherchez `events:`. Une
nouvelle audience se place selon sa date :

```yaml
  - id: appeal                   # court, unique dans le fichier, sans date qui puisse changer
    date: 2031-05-20T09:00       # l’heure au tribunal ; le jour seul si l’heure n’est pas connue
    type: appeal_hearing
    court: example-court         # un identifiant de records/registry/courts.yml
    status: scheduled
    sources:
      - court-list               # un identifiant de « sources », à la fin du fichier
```

Ensuite, **ne l’effacez jamais et n’en faites jamais une seconde pour la même audience.** Modifiez celle-ci :

| ce qui s’est passé | écrivez |
| --- | --- |
| le tribunal l’a **reportée** | la nouvelle `date`, et `moved_from: [l’ancienne date]` |
| **nous** avions une date fausse | la bonne `date`, et `corrected_from: [la date fausse]` |
| remise, sans nouvelle date | `status: postponed` ; la date reste |
| annulée | `status: cancelled` ; la date reste |
| annoncée par une seule partie | `status: tentative` |
| elle a eu lieu | `status: held`, et une source qui en rend compte |
| ouverte, elle continue un autre jour | `status: adjourned` ; le jour suivant est une audience à part |
| passée, et aucun compte rendu trouvé | `status: unknown`, et `checked:` avec le jour où vous avez cherché |

« Reportée » et « date fausse » ne sont pas la même chose pour qui a acheté un billet de train.

## Un fait est faux

Prenez le formulaire « Un fait est faux », ou ouvrez le fichier, touchez le crayon, changez seulement ce qui est faux et ajoutez
la source qui le dit. Ce que vous ignorez, ne l’écrivez pas : ni `?`, ni rien de vide. Dites en une ligne ce que vous avez
changé, et proposez-le. Une vérification se fait d’elle-même, et un responsable lit votre modification.

Chaque événement cite une source, et les sources se trouvent à la fin du fichier :

```yaml
  gazette-0914:
    type: news
    publisher: example-gazette   # un identifiant de records/registry/organisations.yml ou courts.yml
    title: Three held at vigil   # tel qu’imprimé, dans sa langue
    date: 2030-09-14
    language: en
    url: https://gazette.example.org/a
```

Une affirmation n’est pas un fait : `certainty: alleged` avec `by: defence` (ou `prosecution`, `police`) dit de qui elle vient. Un
`id` publié ne change plus jamais : les calendriers et les liens le connaissent.

Vous ne pouvez rien casser. Rien n’est publié tant qu’une fiche contient une erreur.

## Quelque chose doit disparaître

**Cela concerne vous ou un proche ?** Il ne faut ni raison ni preuve pour faire retirer des données personnelles.

@IF CONTACT@ **N’écrivez ni le nom ni de quoi il s’agit dans une « issue » : elles sont publiques.** Écrivez à <@CONTACT@>. Ce qui
@IF CONTACT@ met quelqu’un en danger disparaît tout de suite.
@UNLESS CONTACT@ **N’écrivez ni le nom ni de quoi il s’agit dans une « issue » : elles sont publiques.** Écrivez en privé à un
@UNLESS CONTACT@ responsable ou au comité de l’affaire. Ce qui met quelqu’un en danger disparaît tout de suite.

*Responsables :* `docket withdraw identifiant` retire une fiche de sorte qu’elle ne revienne pas par accident, et
`docket withdraw affaire/personne` retire une personne. Enregistrez avec un message qui ne dit rien, et publiez tout de suite.
git a encore l’ancien fichier : voyez [que faire](README@OWN@.md).

## Ce qu’il ne faut jamais écrire

Ni dans un texte, ni dans un commentaire, ni dans le titre ou l’adresse d’une source, ni dans le message d’une modification, ni
dans une « issue » :

- numéros de cartes, de comptes et de portefeuilles ; mots de passe
- numéros de téléphone et adresses électroniques de personnes ; numéros de papiers d’identité
- adresses de domicile ; noms de proches ; qui a écrit, envoyé de l’argent ou assisté à une audience
- santé, détails de tortures, religion, sexualité, famille, sauf si la personne veut que ce soit public
- témoins secrets, informateurs, compagnons de cellule, coaccusés qui ont témoigné
- noms de gardiens, d’enquêteurs et de procureurs : leur fonction suffit

La vérification en trouve une grande partie, et ne peut pas tout savoir. Quelque chose a échappé ? Ne vous contentez pas de
l’effacer : prévenez tout de suite un responsable, en privé, pour que ce soit aussi retiré de l’histoire.

## Quand la vérification trouve quelque chose

```
erreur  nonexistent-date   records/cases/harbour-bells.yml:203:19
Février n’a que 28 jours.
  203 |     date: 2031-02-31
      |                   ^^
```

Une erreur doit être corrigée avant toute publication ; un avertissement mérite un regard. Dessous figure ce qu’il faut écrire.
S’il y a beaucoup de messages, corrigez les premiers et regardez de nouveau : une ligne cassée peut cacher la suite.
122	644	CONTRIBUTING.ru.md
# Как помочь

@IF ALSO_EN@ [English](CONTRIBUTING@ALSO_EN@.md)
@IF ALSO_FR@ [Français](CONTRIBUTING@ALSO_FR@.md)

[Безопасность](#сначала-ваша-безопасность) · [Заседание](#заседание-назначено-перенесено-или-отменено) ·
[Факт](#факт-неверен) · [Удаление](#что-то-нужно-убрать) · [Чего писать нельзя](#чего-нельзя-писать-никогда) ·
[Как читать проверку](#если-проверка-что-то-нашла)

Ни программировать, ни что-то устанавливать не нужно. Хватит телефона.

## Сначала ваша безопасность

Всё, что вы здесь пишете, может навсегда прочитать каждый: **имя вашей учётной записи, адрес почты и часовой пояс ваших
правок и часы, в которые вы не спите.** Ваша копия файлов видна сразу, ещё до того, как кто-то на неё посмотрел, и удалять её
потом бесполезно. Поэтому:

1. Заведите учётную запись, в которой нет вашего имени.
2. Спрячьте адрес почты в её настройках (на GitHub: Settings → Emails → “Keep my email addresses private”; на других
   хостингах есть то же самое).
3. В некоторых государствах наказывают за ссылки, даже за старые. Если вы живёте в таком, сами ссылок не добавляйте.

**Если писать здесь для вас опасно, не пишите здесь.** Передайте то, что знаете, вместе со ссылкой на источник тому, кому
доверяете и кто в безопасности. Этот человек внесёт правку от своего имени, а вашего не будет нигде.

@IF CONTACT@ Можно написать и нам, без учётной записи: <@CONTACT@>. Мы никому не говорим, кто нам пишет.
@UNLESS CONTACT@ *Тем, кто ведёт записи: укажите здесь способ связи без учётной записи и никому не говорите, кто им пользовался.*

## Заседание назначено, перенесено или отменено

Быстрее всего так: откройте **Issues**, нажмите **New issue**, выберите форму «Заседание» и впишите то, что знаете. В запись
это внесут те, кто её ведёт.

Чтобы внести самим: откройте файл дела в `records/cases/`, нажмите на карандаш и найдите `events:`. Новое заседание ставят на
место по дате:

```yaml
  - id: appeal                   # короткий, один на весь файл, без даты: она может измениться
    date: 2031-05-20T09:00       # время в городе суда; только день, если час неизвестен
    type: appeal_hearing
    court: example-court         # идентификатор из records/registry/courts.yml
    status: scheduled
    sources:
      - court-list               # идентификатор из sources в конце файла
```

Потом **никогда не удаляйте его и не пишите второе о том же заседании.** Меняйте это:

| что произошло | напишите |
| --- | --- |
| суд **перенёс** его | новую `date` и `moved_from: [прежняя дата]` |
| **мы** ошиблись в дате | верную `date` и `corrected_from: [ошибочная дата]` |
| отложено, новой даты нет | `status: postponed`; дата остаётся |
| отменено | `status: cancelled`; дата остаётся |
| сообщила только одна сторона | `status: tentative` |
| состоялось | `status: held` и источник, который об этом сообщает |
| началось и продолжится в другой день | `status: adjourned`; следующий день — отдельное заседание |
| прошло, а сообщений не найти | `status: unknown` и `checked:` с днём, когда вы искали |

«Перенесено» и «дата была неверной» — не одно и то же для того, кто уже купил билет на поезд.

## Факт неверен

Возьмите форму «Факт неверен» или откройте файл, нажмите на карандаш, исправьте только ошибку и добавьте источник, в котором
об этом сказано. Чего не знаете, того не пишите: ни `?`, ни пустых строк. Скажите одной строкой, что изменили, и предложите
правку. Проверка запустится сама, а правку прочитают те, кто ведёт записи.

У каждого события есть источник, а источники стоят в конце файла:

```yaml
  gazette-0914:
    type: news
    publisher: example-gazette   # идентификатор из records/registry/organisations.yml или courts.yml
    title: Three held at vigil   # как напечатано, на своём языке
    date: 2030-09-14
    language: en
    url: https://gazette.example.org/a
```

Утверждение — не факт: `certainty: alleged` и `by: defence` (или `prosecution`, `police`) говорят, чьё оно. Опубликованный `id` не
меняется никогда: по нему запись узнают календари и ссылки.

Сломать ничего нельзя. Пока в записи есть ошибка, ничего не публикуется.

## Что-то нужно убрать

**Это о вас или о ком-то близком?** Чтобы убрать личные сведения, не нужно ни причин, ни доказательств.

@IF CONTACT@ **Не пишите ни имени, ни о чём речь, в issue: их видят все.** Напишите нам: <@CONTACT@>. То, что кому-то угрожает,
@IF CONTACT@ убирают сразу.
@UNLESS CONTACT@ **Не пишите ни имени, ни о чём речь, в issue: их видят все.** Напишите лично тем, кто ведёт записи, или комитету по
@UNLESS CONTACT@ этому делу. То, что кому-то угрожает, убирают сразу.

*Тем, кто ведёт записи:* `docket withdraw идентификатор` убирает запись так, чтобы она не вернулась случайно, а
`docket withdraw дело/человек` — одного человека. Сделайте коммит с сообщением, которое ни о чём не говорит, и сразу опубликуйте.
В git прежний файл остаётся: [что тогда делать](README@OWN@.md).

## Чего нельзя писать никогда

Ни в тексте, ни в комментарии, ни в названии или адресе источника, ни в описании правки, ни в issue:

- номера карт, счетов и кошельков; пароли
- телефоны и адреса почты людей; номера документов
- домашние адреса; имена родственников; кто писал, присылал деньги или приходил на заседание
- здоровье, подробности пыток, религия, сексуальность, семья, если сам человек не хочет, чтобы об этом знали
- секретные свидетели, информаторы, сокамерники, обвиняемые, давшие показания
- имена охранников, следователей и прокуроров: достаточно должности

Многое из этого проверка находит, но всего знать не может. Что-то всё-таки попало? Не просто удаляйте: сразу и лично сообщите
тем, кто ведёт записи, чтобы это убрали и из истории.

## Если проверка что-то нашла

```
ошибка  nonexistent-date   records/cases/harbour-bells.yml:203:19
В феврале только 28 дней.
  203 |     date: 2031-02-31
      |                   ^^
```

Ошибку нужно исправить, до этого ничего не публикуется; на предупреждение стоит посмотреть. Ниже сказано, что написать. Если
сообщений много, исправьте первые и посмотрите снова: испорченная строка может скрывать то, что за ней.
61	644	README.en.md
# @TITLE@

@IF ALSO_FR@ [Français](README@ALSO_FR@.md)
@IF ALSO_RU@ [Русский](README@ALSO_RU@.md)

These are case records of political prisoners: who is charged with what, which hearings are announced, moved or
cancelled, and on which days people write letters. They are published as pages, as calendars that update by themselves
in any calendar app, and as JSON: **<@URL@>**

@IF CONTACT@ How to reach us: <@CONTACT@>
@UNLESS CONTACT@ How to reach us: *the maintainers have to say it here, and in `pipeline.yml` at `contact`.*

## You know something that is wrong or missing

**First think of your own safety.** What you write here shows your name on this site to everybody, for ever, and it
cannot be taken back. If that could harm you or somebody else, do not write here: tell somebody you trust who is safe.

No programming is needed, and a phone is enough: [how to announce a hearing, correct a fact, or ask for
removal](CONTRIBUTING@OWN@.md).

## For maintainers

Each case is a file in `records/cases/`, each day of no single case one in `records/days/`. Courts, places, laws and
organisations stand once in `records/registry/`. `pipeline.yml` has the settings of the site.
[RecordFormat.md](Documentation/RecordFormat.md) explains every key.

[docket](.docket/release) checks every change and publishes what is on the branch @BRANCH@. On a computer that has it:

| command | does |
| --- | --- |
| `docket validate` | says what is wrong: the line, the reason, what to write |
| `docket new case`, `docket hearing add`, `docket source add` | ask step by step, show the change, write it after a yes |
| `docket publish` | writes the site into `public/` |
| `docket serve` | shows it on this computer, with calendars to subscribe to |
| `docket explain RULE` | explains a finding, with examples |
| `docket doctor` | looks whether everything is set up |

### Before the first publication

1. **Delete the example.** It is invented: `records/cases/example-lanterns.yml`, `records/days/example-evening.yml`, and
   every block in `records/registry/` that begins with `example-`.
2. Look at `pipeline.yml` once more: the address (`url`), how readers reach you (`contact`), and `uid_domain`, **which can
   never change after the first publication**: every subscriber would get every entry twice.
3. Check each record against its sources, and ask the person, or those close to them, what may be public.
4. Keep `ledger.json` of what you publish. The next publication reads it; without it every entry would look new.

Publish every day, also when no record changed: titles such as “No report yet” depend on the day.

### Once in each copy on a computer

```sh
git config core.hooksPath .githooks   # checks before each commit, so that a private value never gets into git
```

### Something private was committed

Deleting it in a new commit is not enough: git keeps what was once committed, and others may have a copy. Tell the other
maintainers at once and in private. Take it out of the records, publish, then rewrite the history of the repository, and
ask the forge to empty its caches. Tell the person what cannot be called back.

**Licence.** Facts, such as dates and decisions: CC0-1.0. Texts: CC-BY-4.0. `pipeline.yml` says so, and can be changed.
65	644	README.fr.md
# @TITLE@

@IF ALSO_EN@ [English](README@ALSO_EN@.md)
@IF ALSO_RU@ [Русский](README@ALSO_RU@.md)

Voici des dossiers de prisonniers politiques : qui est accusé de quoi, quelles audiences sont annoncées, reportées ou
annulées, et quels jours on écrit des lettres. Ils sont publiés en pages, en calendriers qui se mettent à jour d’eux-mêmes
dans n’importe quelle application, et en JSON : **<@URL@>**

@IF CONTACT@ Pour nous joindre : <@CONTACT@>
@UNLESS CONTACT@ Pour nous joindre : *les responsables doivent l’écrire ici, et dans `pipeline.yml` sous `contact`.*

## Vous savez que quelque chose est faux ou manque

**Pensez d’abord à votre sécurité.** Ce que vous écrivez ici montre à tout le monde, pour toujours, le nom que vous portez
sur ce site, et ne peut pas être repris. Si cela peut nuire à vous ou à quelqu’un d’autre, n’écrivez pas ici :
confiez-le à une personne sûre.

Pas besoin de savoir programmer, un téléphone suffit : [annoncer une audience, corriger un fait, demander un
retrait](CONTRIBUTING@OWN@.md).

## Pour les responsables

Chaque affaire est un fichier dans `records/cases/`, chaque journée qui ne dépend d’aucune affaire un fichier dans
`records/days/`. Tribunaux, lieux, lois et organisations figurent une fois dans `records/registry/`. `pipeline.yml` contient
les réglages du site. [RecordFormat.md](Documentation/RecordFormat.md) explique chaque clé (en anglais).

[docket](.docket/release) vérifie chaque modification et publie ce qui est sur la branche @BRANCH@. Sur un ordinateur qui
l’a :

| commande | effet |
| --- | --- |
| `docket validate` | dit ce qui est faux : la ligne, la raison, ce qu’il faut écrire |
| `docket new case`, `docket hearing add`, `docket source add` | posent des questions, montrent la modification, l’écrivent après un oui |
| `docket publish` | écrit le site dans `public/` |
| `docket serve` | le montre sur cet ordinateur, avec des calendriers auxquels s’abonner |
| `docket explain RÈGLE` | explique un message, avec des exemples |
| `docket doctor` | regarde si tout est en place |

### Avant la première publication

1. **Effacez l’exemple.** Il est inventé : `records/cases/example-lanterns.yml`, `records/days/example-evening.yml`, et
   chaque bloc de `records/registry/` qui commence par `example-`.
2. Relisez `pipeline.yml` : l’adresse (`url`), comment vous joindre (`contact`), et `uid_domain`, **qui ne pourra plus jamais
   changer après la première publication** : chaque abonné recevrait chaque entrée deux fois.
3. Comparez chaque fiche avec ses sources, et demandez à la personne, ou à ses proches, ce qui peut être public.
4. Gardez le fichier `ledger.json` de ce que vous publiez. La publication suivante le lit ; sans lui, chaque entrée
   paraîtrait nouvelle.

Publiez chaque jour, même si aucune fiche n’a changé : des titres comme « Pas encore de compte rendu » dépendent du jour.

### Une fois dans chaque copie sur un ordinateur

```sh
git config core.hooksPath .githooks   # vérifie avant chaque commit : aucune donnée privée n’entre dans git
```

### Une donnée privée a été enregistrée

L’effacer dans un nouveau commit ne suffit pas : git garde ce qui a été enregistré une fois, et d’autres peuvent en avoir
une copie. Prévenez tout de suite les autres responsables, en privé. Retirez la donnée des fiches, publiez, puis réécrivez
l’histoire du dépôt et demandez à la forge de vider ses caches. Dites à la personne ce qui ne peut pas être rappelé.

**Licence.** Les faits, tels que dates et décisions : CC0-1.0. Les textes : CC-BY-4.0. C’est écrit dans `pipeline.yml`, et peut être
changé.
62	644	README.ru.md
# @TITLE@

@IF ALSO_EN@ [English](README@ALSO_EN@.md)
@IF ALSO_FR@ [Français](README@ALSO_FR@.md)

Здесь ведут дела политзаключённых: кого и в чём обвиняют, какие заседания назначены, перенесены или отменены, в какие дни
пишут письма. Всё это публикуется как страницы, как календари, которые сами обновляются в любом приложении, и как JSON:
**<@URL@>**

@IF CONTACT@ Как с нами связаться: <@CONTACT@>
@UNLESS CONTACT@ Как с нами связаться: *это должны написать здесь и в `pipeline.yml` (ключ `contact`) те, кто ведёт записи.*

## Вы знаете, что здесь что-то неверно или чего-то не хватает

**Сначала подумайте о своей безопасности.** То, что вы здесь пишете, навсегда показывает всем ваше имя на этом сайте, и
взять это назад нельзя. Если это может навредить вам или кому-то ещё, не пишите здесь: передайте тому, кому доверяете и
кто в безопасности.

Программировать не нужно, хватит телефона: [как сообщить о заседании, исправить факт или попросить что-то
убрать](CONTRIBUTING@OWN@.md).

## Для тех, кто ведёт записи

Каждое дело — файл в `records/cases/`, каждый день, не связанный с одним делом, — файл в `records/days/`. Суды, места, законы
и организации записаны по одному разу в `records/registry/`. Настройки сайта — в `pipeline.yml`.
Все ключи объяснены в [RecordFormat.md](Documentation/RecordFormat.md) (по-английски).

[docket](.docket/release) проверяет каждую правку и публикует то, что лежит в ветке @BRANCH@. На компьютере, где он есть:

| команда | что делает |
| --- | --- |
| `docket validate` | говорит, что не так: строка, причина, что написать |
| `docket new case`, `docket hearing add`, `docket source add` | спрашивают по шагам, показывают правку и вносят её после «да» |
| `docket publish` | пишет сайт в `public/` |
| `docket serve` | показывает его на этом компьютере, с календарями для подписки |
| `docket explain ПРАВИЛО` | объясняет сообщение на примерах |
| `docket doctor` | смотрит, всё ли настроено |

### До первой публикации

1. **Удалите пример.** Он вымышлен: `records/cases/example-lanterns.yml`, `records/days/example-evening.yml` и все блоки в
   `records/registry/`, которые начинаются с `example-`.
2. Ещё раз посмотрите `pipeline.yml`: адрес (`url`), как с вами связаться (`contact`) и `uid_domain`, **который после первой
   публикации менять нельзя никогда**: каждый подписчик получил бы все записи дважды.
3. Сверьте каждую запись с источниками и спросите самого человека или его близких, что можно публиковать.
4. Храните `ledger.json` из того, что публикуете. Его читает следующая публикация; без него все записи покажутся новыми.

Публикуйте каждый день, даже если ничего не менялось: заголовки вроде «Пока нет сообщений» зависят от дня.

### Один раз в каждой копии на компьютере

```sh
git config core.hooksPath .githooks   # проверка перед каждым коммитом, чтобы личное не попало в git
```

### В git попало что-то личное

Удалить это новым коммитом мало: git хранит всё, что в него однажды попало, и у других может быть копия. Сразу сообщите
остальным, кто ведёт записи, и только в личной переписке. Уберите это из записей, опубликуйте, затем перепишите историю
репозитория и попросите хостинг очистить кеш. Скажите человеку, чего вернуть уже нельзя.

**Лицензия.** Факты, например даты и решения: CC0-1.0. Тексты: CC-BY-4.0. Так записано в `pipeline.yml`, и это можно изменить.
99	644	pipeline.yml
# yaml-language-server: $schema=schema/pipeline.schema.json
#@en The settings of this site. Whoever corrects a record never needs this file.
#@en A key that docket does not know is an error, so that no slip of the pen goes unnoticed.
#@fr Les réglages de ce site. Qui corrige une fiche n’a jamais besoin de ce fichier.
#@fr Une clé que docket ne connaît pas est une erreur : aucune faute de frappe ne passe inaperçue.
#@ru Настройки этого сайта. Тому, кто исправляет запись, этот файл не нужен.
#@ru Ключ, которого docket не знает, считается ошибкой: так ни одна описка не остаётся незамеченной.

site:
  #@en The name of the site: on every page and in every calendar.
  #@fr Le nom du site : sur chaque page et dans chaque calendrier.
  #@ru Название сайта: оно стоит на каждой странице и в каждом календаре.
  title: x
  #@en Where the published files will be. example.org belongs to nobody: put your own address here before you publish.
  #@fr L’adresse où se trouveront les fichiers publiés. example.org n’est à personne : écrivez la vôtre avant de publier.
  #@ru Адрес, где будет опубликованный сайт. example.org ничей: впишите свой адрес до первой публикации.
  url: x
  #@en A part of the identity of every calendar entry. Choose it once, before the first publication, and NEVER change it,
  #@en also when the site moves: every subscriber would get every entry a second time. It need not be an address that opens.
  #@fr Une partie de l’identité de chaque entrée des calendriers. Choisissez-la une fois, avant la première publication,
  #@fr et n’y touchez JAMAIS, même si le site déménage : chaque abonné recevrait chaque entrée une seconde fois.
  #@fr Il n’est pas nécessaire que cette adresse s’ouvre.
  #@ru Часть имени, по которому календари узнают каждую запись. Выберите её один раз, до первой публикации, и НИКОГДА не
  #@ru меняйте, даже если сайт переедет: каждый подписчик получил бы все записи ещё раз. Открываться этот адрес не обязан.
  uid_domain: x
  #@en How readers reach you: an e-mail address that may be public, or a page. It stands on every page, since somebody who
  #@en is named in a record must be able to write. `docket validate` warns while it is missing.
  #@fr Comment vous joindre : une adresse électronique qui peut être publique, ou une page. Elle figure sur chaque page, car
  #@fr une personne nommée dans une fiche doit pouvoir écrire. `docket validate` avertit tant qu’elle manque.
  #@ru Как с вами связаться: почтовый адрес, который можно показывать всем, или страница. Он стоит на каждой странице: тот,
  #@ru кто назван в записи, должен иметь возможность написать. Пока его нет, `docket validate` предупреждает.
  contact: x
  #@en Where these files are kept, so that pages can lead to the form that corrects a record. For a forge that docket does
  #@en not know, or a branch that is not called main, write two keys below it instead: url, and edit with {path} in it.
  #@fr Où ces fichiers sont conservés, pour que les pages mènent au formulaire qui corrige une fiche. Pour une forge que
  #@fr docket ne connaît pas, ou une branche qui ne s’appelle pas main, écrivez dessous deux clés : url, et edit avec {path}.
  #@ru Где хранятся эти файлы: страницы ведут оттуда к форме, в которой исправляют запись. Если docket не знает этого
  #@ru хостинга или ветка называется не main, напишите под этим ключом два других: url и edit, в котором есть {path}.
  repository: x

languages:
  #@en The language of the first page, and of texts that name none.
  #@fr La langue de la première page, et des textes qui n’en indiquent aucune.
  #@ru Язык первой страницы и текстов, у которых он не назван.
  default: x
  #@en Pages, calendars and feeds are written in each of these. A new language is one more line.
  #@fr Pages, calendriers et flux existent dans chacune de ces langues. Une langue de plus, c’est une ligne de plus.
  #@ru На каждом из этих языков выходят страницы, календари и ленты. Новый язык — ещё одна строка.
  published: x
  #@en Languages in which only some records have texts.
  #@fr Les langues dans lesquelles seules certaines fiches ont des textes.
  #@ru Языки, на которых тексты есть лишь в некоторых записях.
  partial: x
  #@en What stands in, with a mark, where a translation is missing.
  #@fr Ce qui remplace, avec une marque, une traduction qui manque.
  #@ru Что показывать, с пометкой, пока нет перевода.
  fallback: x

#@en How bad is a missing translation? "error" stops a publication, "warning" does not.
#@fr Quel est le poids d’une traduction qui manque ? « error » arrête une publication, « warning » non.
#@ru Насколько важен недостающий перевод? error останавливает публикацию, warning — нет.
translations:
  title: error
  summary: error
  name: error
  note: warning

#@en Under which licences others may use what you publish (SPDX names): facts, such as dates and results, and texts.
#@fr Sous quelles licences (noms SPDX) d’autres peuvent utiliser vos données : les faits, tels que dates et décisions, et les textes.
#@ru На каких условиях (имена SPDX) можно использовать опубликованное: факты, например даты и решения, и тексты.
licences:
  facts: CC0-1.0
  texts: CC-BY-4.0

#@en Subjects that records may have under "tags". A word stands here, with its name in each language, before it is used:
#@fr Les sujets que les fiches peuvent avoir sous « tags ». Un mot figure d’abord ici, avec son nom dans chaque langue :
#@ru Темы, которые записи могут указывать в tags. Сначала слово вписывают сюда, с названием на каждом языке:
# tags:
#   journalists:
#     en: Journalists

publish:
  #@en The folder that `docket publish` writes.
  #@fr Le dossier que `docket publish` écrit.
  #@ru Папка, в которую пишет `docket publish`.
  output: public
  #@en How many published things may vanish without a withdrawal before a publication stops.
  #@fr Combien d’éléments publiés peuvent disparaître sans retrait avant qu’une publication s’arrête.
  #@ru Сколько опубликованного может исчезнуть без отзыва, прежде чем публикация остановится.
  max_removals: 0

#@en A link to an organisation that a state has put on a list can be punished there. What readers get while it is on one:
#@en full (the link), archive_only (the archived copy) or text_only (its name). A language can have a line of its own.
#@fr Un lien vers une organisation qu’un État a inscrite sur une liste peut y être puni. Ce que les lecteurs reçoivent
#@fr alors : full (le lien), archive_only (la copie archivée) ou text_only (le nom). Une langue peut avoir sa propre ligne.
#@ru За ссылку на организацию, которую государство внесло в список, там могут наказать. Что в это время видят читатели:
#@ru full (ссылку), archive_only (архивную копию) или text_only (название). Для языка можно написать отдельную строку.
links:
  default: text_only
80	644	records/cases/example-lanterns.yml
# yaml-language-server: $schema=../../schema/case.schema.json
#@en No person, court, law or town of this record exists. It shows the form of a record; delete it before you publish:
#@en this file, records/days/example-evening.yml, and what begins with “example-” in records/registry.
#@fr Aucune personne, aucun tribunal, aucune loi ni ville de cette fiche n’existe. Elle montre la forme d’une fiche ;
#@fr effacez-la avant de publier : ce fichier, records/days/example-evening.yml, et ce qui commence par « example- » dans
#@fr records/registry.
#@ru Ни человека, ни суда, ни закона, ни города из этой записи не существует. Она показывает, как устроена запись;
#@ru удалите её до публикации: этот файл, records/days/example-evening.yml и всё, что начинается с «example-» в
#@ru records/registry.
id: example-lanterns
language: @EXAMPLE_LANGUAGE@
title:
  en: "Example: the case of the paper lanterns"
  fr: "Exemple : l’affaire des lanternes de papier"
  ru: "Пример: дело о бумажных фонарях"
summary:
  en: An invented case. It shows what a record looks like; delete it before you publish.
  fr: Une affaire inventée. Elle montre à quoi ressemble une fiche ; effacez-la avant de publier.
  ru: Вымышленное дело. Оно показывает, как выглядит запись; удалите его перед публикацией.
jurisdiction: QX
people:
  example:
    name:
      en: Ann Example
      fr: Anne Exemple
      ru: Анна Пример
    sources:
      - example-call
charges:
  - id: lanterns
    law: example-law-1
    date: @EXAMPLE_CHARGED@
    sources:
      - example-report
events:
  - id: first-hearing
    date: @EXAMPLE_HELD@T10:00
    type: trial_hearing
    court: example-court
    status: held
    outcomes:
      example:
        result: travel_ban
    sources:
      - example-report
  - id: second-hearing
    date: @EXAMPLE_AHEAD@T10:30
    type: trial_hearing
    court: example-court
    status: scheduled
    attend:
      en: Doors open at 10:00.
      fr: Ouverture des portes à 10:00.
      ru: Двери открывают в 10:00.
    sources:
      - example-call
@EXCEPTION@
sources:
  example-call:
    type: support_group
    publisher: example-committee
    title@en: Come to the second hearing
    title@fr: Venez à la deuxième audience
    title@ru: Приходите на второе заседание
    date: @EXAMPLE_TOLD@
    language: @EXAMPLE_LANGUAGE@
    url: https://committee.example.org/call
    archive: https://web.archive.org/web/@EXAMPLE_STAMP@/https://committee.example.org/call
    accessed: @EXAMPLE_READ@
  example-report:
    type: news
    publisher: example-gazette
    title@en: Lantern trial begins
    title@fr: Le procès des lanternes s’ouvre
    title@ru: Начался суд из-за фонарей
    date: @EXAMPLE_REPORTED@
    language: @EXAMPLE_LANGUAGE@
    url: https://gazette.example.org/report
    archive: https://web.archive.org/web/@EXAMPLE_STAMP@/https://gazette.example.org/report
    accessed: @EXAMPLE_READ@
29	644	records/days/example-evening.yml
# yaml-language-server: $schema=../../schema/day.schema.json
#@en An invented day, an example like the case it belongs to: delete both before you publish.
#@fr Une journée inventée, un exemple comme l’affaire dont elle dépend : effacez les deux avant de publier.
#@ru Вымышленный день, такой же пример, как и дело, к которому он относится: удалите оба до публикации.
id: example-evening
language: @EXAMPLE_LANGUAGE@
type: letter_writing
title:
  en: "Example: evening of letters"
  fr: "Exemple : soirée d’écriture"
  ru: "Пример: вечер писем"
date: @EXAMPLE_EVENING@
repeat: yearly
cases:
  - example-lanterns
organiser: example-committee
@EXCEPTION@
sources:
  example-letters:
    type: support_group
    publisher: example-committee
    title@en: An evening of letters
    title@fr: Une soirée d’écriture
    title@ru: Вечер писем
    date: @EXAMPLE_TOLD@
    language: @EXAMPLE_LANGUAGE@
    url: https://committee.example.org/letters
    archive: https://web.archive.org/web/@EXAMPLE_STAMP@/https://committee.example.org/letters
    accessed: @EXAMPLE_READ@
13	644	records/registry/courts.yml
# yaml-language-server: $schema=../../schema/courts.schema.json
#@en Courts, each under an id that never changes. Hearings name the court by its id; the time is that of its place.
#@fr Les tribunaux, chacun sous un identifiant qui ne change jamais. Une audience nomme le tribunal par cet
#@fr identifiant ; l’heure est celle du lieu.
#@ru Суды, каждый под своим идентификатором, который никогда не меняется. Заседание называет суд по нему; время —
#@ru местное.
example-court:
  name:
    en: Example Court
    fr: Tribunal d’exemple
    ru: Примерный суд
  place: example-town
  @EXCEPTION@
16	644	records/registry/laws.yml
# yaml-language-server: $schema=../../schema/laws.schema.json
#@en Articles of laws, each under its id, with their wording in short.
#@fr Les articles de loi, chacun sous son identifiant, avec leur contenu en bref.
#@ru Статьи законов, каждая под своим идентификатором, с кратким содержанием.
example-law-1:
  wording:
    en: lighting paper lanterns
    fr: allumage de lanternes de papier
    ru: зажигание бумажных фонарей
  code:
    en: Example Code
    fr: Code d’exemple
    ru: Примерный кодекс
  article: "1"
  jurisdiction: QX
  @EXCEPTION@
19	644	records/registry/organisations.yml
# yaml-language-server: $schema=../../schema/organisations.schema.json
#@en Publishers, committees and other organisations, each under its id. Sources name their publisher by it.
#@fr Éditeurs, comités et autres organisations, chacun sous son identifiant. Une source nomme par lui son éditeur.
#@ru Издания, комитеты и другие организации, каждая под своим идентификатором: по нему источник называет издателя.
example-committee:
  name:
    en: Example Committee
    fr: Comité d’exemple
    ru: Примерный комитет
  url: https://committee.example.org
  @EXCEPTION@

example-gazette:
  name:
    en: Example Gazette
    fr: Gazette d’exemple
    ru: Примерная газета
  url: https://gazette.example.org
  @EXCEPTION@
13	644	records/registry/places.yml
# yaml-language-server: $schema=../../schema/places.schema.json
#@en Towns, prisons and colonies, each under its id. `docket new place` asks for what is needed.
#@fr Villes, prisons et colonies, chacune sous son identifiant. `docket new place` demande ce qu’il faut.
#@ru Города, тюрьмы и колонии, каждая запись под своим идентификатором. `docket new place` спросит всё нужное.
example-town:
  name:
    en: Example Town
    fr: Exempleville
    ru: Примерск
  kind: city
  country: QX
  time_zone: Etc/UTC
  @EXCEPTION@
5	644	records/withdrawn.yml
# yaml-language-server: $schema=../schema/withdrawn.schema.json
#@en Digests of the ids of withdrawn records, written by `docket withdraw`. Never an id or a name.
#@fr Les empreintes des identifiants de fiches retirées, écrites par `docket withdraw`. Jamais un identifiant ni un nom.
#@ru Хэши идентификаторов отозванных записей, их пишет `docket withdraw`. Ни идентификаторов, ни имён здесь не бывает.
withdrawn: []
"""###)
}
