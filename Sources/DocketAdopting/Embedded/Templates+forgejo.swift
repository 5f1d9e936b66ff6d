// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/forgejo by `make messages`.

extension Templates {
  /// The files of Templates/forgejo.
  static let forgejo = TemplatePack(
    ###"""
57	644	.forgejo/issue_template/1-hearing.en.yaml
name: "A hearing"
description: "A hearing was announced, moved, cancelled, or took place"
title: "Hearing: "
body:
  - type: markdown
    attributes:
      value: |
        **Everybody can read this, for ever, with the name of your account.** Do not write telephone numbers, e-mail addresses, home
        addresses, health, names of relatives, or who comes to a hearing. If writing here could harm you or somebody else, close
        this page without sending.

        @IF CONTACT@ Without an account: <@CONTACT@>
  - type: dropdown
    id: what
    attributes:
      label: "What happened?"
      options:
        - "It was announced"
        - "The court moved it"
        - "It was cancelled"
        - "It was put off, without a new date"
        - "It took place"
        - "It opened, and goes on another day"
        - "The date in the record was wrong from the beginning"
    validations:
      required: true
  - type: input
    id: case
    attributes:
      label: "Which case?"
      description: "The name of the case as it stands on the site, or the address of its page."
    validations:
      required: true
  - type: input
    id: when
    attributes:
      label: "Day and hour, by the clock at the court"
      description: "For instance 20 May 2031, 09:00. The day alone if the hour is not known."
  - type: input
    id: old
    attributes:
      label: "The old day and hour, if there was one"
  - type: input
    id: court
    attributes:
      label: "Which court, which room?"
  - type: input
    id: source
    attributes:
      label: "Who says so?"
      description: "The address of a page that anybody can open. Not a private message, not a group that somebody has to be let into."
    validations:
      required: true
  - type: textarea
    id: more
    attributes:
      label: "Anything else that visitors should know"
57	644	.forgejo/issue_template/1-hearing.fr.yaml
name: "Une audience"
description: "Une audience est annoncée, reportée, annulée, ou a eu lieu"
title: "Audience : "
body:
  - type: markdown
    attributes:
      value: |
        **Tout le monde peut lire ceci, pour toujours, avec le nom de votre compte.** N’écrivez ni numéros de téléphone, ni adresses
        électroniques, ni domiciles, ni état de santé, ni noms de proches, ni qui vient à une audience. Si écrire ici peut nuire à vous
        ou à quelqu’un d’autre, fermez cette page sans rien envoyer.

        @IF CONTACT@ Sans compte : <@CONTACT@>
  - type: dropdown
    id: what
    attributes:
      label: "Que s’est-il passé ?"
      options:
        - "Elle est annoncée"
        - "Le tribunal l’a reportée"
        - "Elle est annulée"
        - "Elle est remise, sans nouvelle date"
        - "Elle a eu lieu"
        - "Elle s’est ouverte et continue un autre jour"
        - "La date de la fiche était fausse dès le début"
    validations:
      required: true
  - type: input
    id: case
    attributes:
      label: "Quelle affaire ?"
      description: "Le nom de l’affaire tel qu’il figure sur le site, ou l’adresse de sa page."
    validations:
      required: true
  - type: input
    id: when
    attributes:
      label: "Jour et heure, à l’heure du tribunal"
      description: "Par exemple 20 mai 2031, 09:00. Le jour seul si l’heure n’est pas connue."
  - type: input
    id: old
    attributes:
      label: "L’ancien jour et l’ancienne heure, s’il y en avait"
  - type: input
    id: court
    attributes:
      label: "Quel tribunal, quelle salle ?"
  - type: input
    id: source
    attributes:
      label: "Qui le dit ?"
      description: "L’adresse d’une page que tout le monde peut ouvrir. Ni message privé, ni groupe où il faut être admis."
    validations:
      required: true
  - type: textarea
    id: more
    attributes:
      label: "Ce que les visiteurs devraient encore savoir"
57	644	.forgejo/issue_template/1-hearing.ru.yaml
name: "Заседание"
description: "Заседание назначено, перенесено, отменено или состоялось"
title: "Заседание: "
body:
  - type: markdown
    attributes:
      value: |
        **Это навсегда видно всем, вместе с именем вашей учётной записи.** Не пишите телефонов, адресов почты, домашних адресов,
        ничего о здоровье, имён родственников и того, кто придёт на заседание. Если писать здесь опасно для вас или кого-то ещё, закройте
        эту страницу и ничего не отправляйте.

        @IF CONTACT@ Без учётной записи: <@CONTACT@>
  - type: dropdown
    id: what
    attributes:
      label: "Что произошло?"
      options:
        - "Назначено"
        - "Суд перенёс его"
        - "Отменено"
        - "Отложено, новой даты нет"
        - "Состоялось"
        - "Началось и продолжится в другой день"
        - "Дата в записи была неверной с самого начала"
    validations:
      required: true
  - type: input
    id: case
    attributes:
      label: "Какое дело?"
      description: "Название дела, как на сайте, или адрес его страницы."
    validations:
      required: true
  - type: input
    id: when
    attributes:
      label: "День и час по времени суда"
      description: "Например, 20 мая 2031 года, 09:00. Только день, если час неизвестен."
  - type: input
    id: old
    attributes:
      label: "Прежние день и час, если они были"
  - type: input
    id: court
    attributes:
      label: "Какой суд, какой зал?"
  - type: input
    id: source
    attributes:
      label: "Кто об этом сообщает?"
      description: "Адрес страницы, которую может открыть каждый. Не личное сообщение и не закрытая группа."
    validations:
      required: true
  - type: textarea
    id: more
    attributes:
      label: "Что ещё стоит знать тем, кто придёт"
38	644	.forgejo/issue_template/2-fact.en.yaml
name: "A fact is wrong"
description: "A name, a date, a charge, a place, a translation"
title: "Wrong: "
body:
  - type: markdown
    attributes:
      value: |
        **Everybody can read this, for ever, with the name of your account.** Do not write telephone numbers, e-mail addresses, home
        addresses, health, names of relatives, or who comes to a hearing. If writing here could harm you or somebody else, close
        this page without sending.

        @IF CONTACT@ Without an account: <@CONTACT@>
  - type: input
    id: where
    attributes:
      label: "Where does it stand?"
      description: "The address of the page, or the name of the case."
    validations:
      required: true
  - type: textarea
    id: wrong
    attributes:
      label: "What is wrong?"
    validations:
      required: true
  - type: textarea
    id: right
    attributes:
      label: "What is right?"
    validations:
      required: true
  - type: input
    id: source
    attributes:
      label: "Who says so?"
      description: "The address of a page that anybody can open. For a translation: which language."
    validations:
      required: true
38	644	.forgejo/issue_template/2-fact.fr.yaml
name: "Un fait est faux"
description: "Un nom, une date, une accusation, un lieu, une traduction"
title: "Faux : "
body:
  - type: markdown
    attributes:
      value: |
        **Tout le monde peut lire ceci, pour toujours, avec le nom de votre compte.** N’écrivez ni numéros de téléphone, ni adresses
        électroniques, ni domiciles, ni état de santé, ni noms de proches, ni qui vient à une audience. Si écrire ici peut nuire à vous
        ou à quelqu’un d’autre, fermez cette page sans rien envoyer.

        @IF CONTACT@ Sans compte : <@CONTACT@>
  - type: input
    id: where
    attributes:
      label: "Où cela figure-t-il ?"
      description: "L’adresse de la page, ou le nom de l’affaire."
    validations:
      required: true
  - type: textarea
    id: wrong
    attributes:
      label: "Qu’est-ce qui est faux ?"
    validations:
      required: true
  - type: textarea
    id: right
    attributes:
      label: "Qu’est-ce qui est juste ?"
    validations:
      required: true
  - type: input
    id: source
    attributes:
      label: "Qui le dit ?"
      description: "L’adresse d’une page que tout le monde peut ouvrir. Pour une traduction : quelle langue."
    validations:
      required: true
38	644	.forgejo/issue_template/2-fact.ru.yaml
name: "Факт неверен"
description: "Имя, дата, обвинение, место, перевод"
title: "Ошибка: "
body:
  - type: markdown
    attributes:
      value: |
        **Это навсегда видно всем, вместе с именем вашей учётной записи.** Не пишите телефонов, адресов почты, домашних адресов,
        ничего о здоровье, имён родственников и того, кто придёт на заседание. Если писать здесь опасно для вас или кого-то ещё, закройте
        эту страницу и ничего не отправляйте.

        @IF CONTACT@ Без учётной записи: <@CONTACT@>
  - type: input
    id: where
    attributes:
      label: "Где это написано?"
      description: "Адрес страницы или название дела."
    validations:
      required: true
  - type: textarea
    id: wrong
    attributes:
      label: "Что неверно?"
    validations:
      required: true
  - type: textarea
    id: right
    attributes:
      label: "Как правильно?"
    validations:
      required: true
  - type: input
    id: source
    attributes:
      label: "Кто об этом сообщает?"
      description: "Адрес страницы, которую может открыть каждый. Для перевода: какой язык."
    validations:
      required: true
42	644	.forgejo/issue_template/3-removal.en.yaml
name: "Something has to go"
description: "Ask for removal. Read first: not here, if it is about a person"
title: "Removal"
body:
  - type: markdown
    attributes:
      value: |
        **Do not write here whom or what it is about: everybody can read this, for ever.** You need no reason and no proof to have
        personal details taken out.

        @IF CONTACT@ **Write to us in private instead: <@CONTACT@>**
        @UNLESS CONTACT@ **Write in private to a maintainer or to the committee of the case instead.**

        Only if there is no other way: send this form as it is, without a name. A maintainer then tells you here how to write in
        private.
  - type: dropdown
    id: kind
    attributes:
      label: "What kind of thing is it?"
      options:
        - "Something about me"
        - "Something about somebody close to me"
        - "A whole record"
        - "I would rather not say here"
    validations:
      required: true
  - type: dropdown
    id: urgent
    attributes:
      label: "Is somebody in danger now?"
      options:
        - "No, or not that I know"
        - "Yes"
    validations:
      required: true
  - type: checkboxes
    id: nothing-private
    attributes:
      label: "Before you send"
      options:
        - label: "I have written no name, no number and no address here."
          required: true
42	644	.forgejo/issue_template/3-removal.fr.yaml
name: "Quelque chose doit disparaître"
description: "Demander un retrait. À lire d’abord : pas ici, s’il s’agit d’une personne"
title: "Retrait"
body:
  - type: markdown
    attributes:
      value: |
        **N’écrivez pas ici de qui ni de quoi il s’agit : tout le monde peut le lire, pour toujours.** Il ne faut ni raison ni preuve
        pour faire retirer des données personnelles.

        @IF CONTACT@ **Écrivez-nous plutôt en privé : <@CONTACT@>**
        @UNLESS CONTACT@ **Écrivez plutôt en privé à un responsable ou au comité de l’affaire.**

        Seulement s’il n’y a pas d’autre moyen : envoyez ce formulaire tel quel, sans nom. Un responsable vous dira ici comment écrire
        en privé.
  - type: dropdown
    id: kind
    attributes:
      label: "De quoi s’agit-il ?"
      options:
        - "De quelque chose sur moi"
        - "De quelque chose sur un proche"
        - "D’une fiche entière"
        - "Je préfère ne pas le dire ici"
    validations:
      required: true
  - type: dropdown
    id: urgent
    attributes:
      label: "Quelqu’un est-il en danger en ce moment ?"
      options:
        - "Non, ou pas que je sache"
        - "Oui"
    validations:
      required: true
  - type: checkboxes
    id: nothing-private
    attributes:
      label: "Avant d’envoyer"
      options:
        - label: "Je n’ai écrit ici ni nom, ni numéro, ni adresse."
          required: true
41	644	.forgejo/issue_template/3-removal.ru.yaml
name: "Что-то нужно убрать"
description: "Попросить убрать. Сначала прочтите: о людях пишут не сюда"
title: "Удаление"
body:
  - type: markdown
    attributes:
      value: |
        **Не пишите здесь, о ком и о чём речь: это навсегда видно всем.** Чтобы убрать личные сведения, не нужно ни причин, ни
        доказательств.

        @IF CONTACT@ **Лучше напишите нам лично: <@CONTACT@>**
        @UNLESS CONTACT@ **Лучше напишите лично тем, кто ведёт записи, или комитету по этому делу.**

        Только если иначе нельзя: отправьте эту форму как есть, без имени. Здесь вам ответят, как написать лично.
  - type: dropdown
    id: kind
    attributes:
      label: "О чём речь?"
      options:
        - "О чём-то про меня"
        - "О чём-то про близкого мне человека"
        - "О целой записи"
        - "Не хочу говорить об этом здесь"
    validations:
      required: true
  - type: dropdown
    id: urgent
    attributes:
      label: "Кому-то угрожает опасность прямо сейчас?"
      options:
        - "Нет, или я об этом не знаю"
        - "Да"
    validations:
      required: true
  - type: checkboxes
    id: nothing-private
    attributes:
      label: "Прежде чем отправить"
      options:
        - label: "Здесь нет ни имени, ни номера, ни адреса."
          required: true
5	644	.forgejo/issue_template/config.en.yaml
blank_issues_enabled: false
@IF CONTACT_PAGE@ contact_links:
@IF CONTACT_PAGE@   - name: "Without an account"
@IF CONTACT_PAGE@     about: "Write to us in private, for instance to have something about a person taken out."
@IF CONTACT_PAGE@     url: "@CONTACT_PAGE@"
5	644	.forgejo/issue_template/config.fr.yaml
blank_issues_enabled: false
@IF CONTACT_PAGE@ contact_links:
@IF CONTACT_PAGE@   - name: "Sans compte"
@IF CONTACT_PAGE@     about: "Écrivez-nous en privé, par exemple pour faire retirer quelque chose sur une personne."
@IF CONTACT_PAGE@     url: "@CONTACT_PAGE@"
5	644	.forgejo/issue_template/config.ru.yaml
blank_issues_enabled: false
@IF CONTACT_PAGE@ contact_links:
@IF CONTACT_PAGE@   - name: "Без учётной записи"
@IF CONTACT_PAGE@     about: "Напишите нам лично, например чтобы убрать что-то о человеке."
@IF CONTACT_PAGE@     url: "@CONTACT_PAGE@"
9	644	.forgejo/pull_request_template.en.md
<!-- Everybody can read this, for ever, with the name and e-mail address of your account. If that could harm you, close this page. -->

**What changes, in one line:**

**Who says so (the address of a page that anybody can open):**

- [ ] No telephone number, e-mail address, home address, relative or health of a person stands here, in the change, or in its message.
- [ ] What is not known was left out.
- [ ] A hearing that moved has `moved_from`; none was deleted.
9	644	.forgejo/pull_request_template.fr.md
<!-- Tout le monde peut lire ceci, pour toujours, avec le nom et l’adresse électronique de votre compte. Si cela peut vous nuire, fermez cette page. -->

**Ce qui change, en une ligne:**

**Qui le dit (l’adresse d’une page que tout le monde peut ouvrir):**

- [ ] Ni téléphone, ni adresse électronique, ni domicile, ni proche, ni état de santé d’une personne ne figurent ici, dans la modification ou dans son message.
- [ ] Ce qui n’est pas connu n’est pas écrit.
- [ ] Une audience reportée a `moved_from` ; aucune n’a été effacée.
9	644	.forgejo/pull_request_template.ru.md
<!-- Это навсегда видно всем, вместе с именем и почтой вашей учётной записи. Если это может вам навредить, закройте страницу. -->

**Что меняется, одной строкой:**

**Кто об этом сообщает (адрес страницы, которую может открыть каждый):**

- [ ] Ни здесь, ни в правке, ни в её описании нет телефонов, адресов почты, домашних адресов, родственников и сведений о здоровье людей.
- [ ] Того, что неизвестно, нет.
- [ ] У перенесённого заседания есть `moved_from`; ни одно не удалено.
90	644	.forgejo/workflows/records.yaml
# Checks every change in seconds, and publishes what is on the main branch onto the branch "pages".
#
# For maintainers: switch Actions on (Settings → Units), look under Settings → Actions → Runners which label the runners
# of your forge have and put it for "docker" below, and run this workflow once by hand with "first_publication". After
# that it runs by itself: for every proposal, after every merge, and once a night, because some things change with the
# day alone ("no report yet", estimates of release).
#
# The first proposal of somebody new waits until a maintainer approves its run. Which docket runs says .docket/release.
name: records

on:
  pull_request:
  push:
    branches: ["@BRANCH@"]
  schedule:
    - cron: "17 3 * * *"
  workflow_dispatch:
    inputs:
      first_publication:
        description: Nothing was ever published at this address
        type: boolean
        default: false
      # When a publication stops, it names the option that lets it pass on purpose; this is that option, for one run.
      allow:
        description: What this one publication may do to those who rely on the last one
        type: choice
        options: [nothing, removals, silent-moves, unpublished-dates, new-uid-domain, lost-calendars, future-stamps]
        default: nothing

permissions:
  contents: read

# A new push to a proposal ends the check of the old one. Publications wait for each other and are never cut off.
concurrency:
  group: records-${{ github.ref }}
  cancel-in-progress: ${{ github.event_name == 'pull_request' }}

# Names of branches and other texts from outside reach the commands below only through variables (`env`), never pasted
# into them: pasted, a branch called `$(…)` would be run as a command.
defaults:
  run:
    shell: sh

jobs:
  check:
    runs-on: docker
    container: docker.io/library/node:24-alpine
    timeout-minutes: 10
    steps:
      # The packages are those of today: the time zone database among them says what time it is at a court.
      - name: Install what is missing
        run: apk add --no-cache --quiet curl git tzdata
      # The whole history: a changed hearing date is noticed by comparing with the main branch.
      - uses: https://code.forgejo.org/actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 0
          persist-credentials: false
      # Findings, and what readers and subscribers will notice, stand in the log of this step.
      - name: Check the records
        env:
          BASE: ${{ github.base_ref }}
          BEFORE: ${{ github.event.before }}
        run: .docket/check "$BASE" "$BEFORE" "" --format text

  publish:
    # Proposals are never published, nor are branches.
    if: github.ref == 'refs/heads/@BRANCH@' && github.event_name != 'pull_request'
    needs: check
    runs-on: docker
    container: docker.io/library/node:24-alpine
    timeout-minutes: 20
    # To write the branch "pages", from which the forge serves the site.
    permissions:
      contents: write
    steps:
      - name: Install what is missing
        run: apk add --no-cache --quiet curl git tzdata
      - uses: https://code.forgejo.org/actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      # First the ledger of the published site: what subscribers have now. Any answer but a sound one stops here.
      - name: Publish into public/ and verify it
        env:
          FIRST: ${{ inputs.first_publication }}
          ALLOW: ${{ inputs.allow }}
        run: .docket/publish "$FIRST" "$ALLOW"
      - name: Put it onto the server
        env:
          PAGES_TOKEN: ${{ github.token }}
        run: .docket/push-pages "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git"
"""###)
}
