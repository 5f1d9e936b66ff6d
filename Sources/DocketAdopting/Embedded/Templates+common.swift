// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/common by `make messages`.

extension Templates {
  /// The files of Templates/common.
  static let common = TemplatePack(
    ###"""
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
8	644	.gitignore
# What `docket publish` writes.
/public/
# docket itself, where it was fetched for this repository.
/.docket/cache/
# What editors and systems leave behind.
.DS_Store
*~
*.swp
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
77	644	records/cases/example-lanterns.yml
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
