// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/forms by `make messages`.

extension Templates {
  /// The files of Templates/forms.
  static let forms = TemplatePack(
    ###"""
57	644	1-hearing.en.yml
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
57	644	1-hearing.fr.yml
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
57	644	1-hearing.ru.yml
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
38	644	2-fact.en.yml
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
38	644	2-fact.fr.yml
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
38	644	2-fact.ru.yml
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
42	644	3-removal.en.yml
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
42	644	3-removal.fr.yml
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
41	644	3-removal.ru.yml
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
5	644	config.en.yml
blank_issues_enabled: false
@IF CONTACT_PAGE@ contact_links:
@IF CONTACT_PAGE@   - name: "Without an account"
@IF CONTACT_PAGE@     about: "Write to us in private, for instance to have something about a person taken out."
@IF CONTACT_PAGE@     url: "@CONTACT_PAGE@"
5	644	config.fr.yml
blank_issues_enabled: false
@IF CONTACT_PAGE@ contact_links:
@IF CONTACT_PAGE@   - name: "Sans compte"
@IF CONTACT_PAGE@     about: "Écrivez-nous en privé, par exemple pour faire retirer quelque chose sur une personne."
@IF CONTACT_PAGE@     url: "@CONTACT_PAGE@"
5	644	config.ru.yml
blank_issues_enabled: false
@IF CONTACT_PAGE@ contact_links:
@IF CONTACT_PAGE@   - name: "Без учётной записи"
@IF CONTACT_PAGE@     about: "Напишите нам лично, например чтобы убрать что-то о человеке."
@IF CONTACT_PAGE@     url: "@CONTACT_PAGE@"
9	644	proposal.en.md
<!-- Everybody can read this, for ever, with the name and e-mail address of your account. If that could harm you, close this page. -->

**What changes, in one line:**

**Who says so (the address of a page that anybody can open):**

- [ ] No telephone number, e-mail address, home address, relative or health of a person stands here, in the change, or in its message.
- [ ] What is not known was left out.
- [ ] A hearing that moved has `moved_from`; none was deleted.
9	644	proposal.fr.md
<!-- Tout le monde peut lire ceci, pour toujours, avec le nom et l’adresse électronique de votre compte. Si cela peut vous nuire, fermez cette page. -->

**Ce qui change, en une ligne:**

**Qui le dit (l’adresse d’une page que tout le monde peut ouvrir):**

- [ ] Ni téléphone, ni adresse électronique, ni domicile, ni proche, ni état de santé d’une personne ne figurent ici, dans la modification ou dans son message.
- [ ] Ce qui n’est pas connu n’est pas écrit.
- [ ] Une audience reportée a `moved_from` ; aucune n’a été effacée.
9	644	proposal.ru.md
<!-- Это навсегда видно всем, вместе с именем и почтой вашей учётной записи. Если это может вам навредить, закройте страницу. -->

**Что меняется, одной строкой:**

**Кто об этом сообщает (адрес страницы, которую может открыть каждый):**

- [ ] Ни здесь, ни в правке, ни в её описании нет телефонов, адресов почты, домашних адресов, родственников и сведений о здоровье людей.
- [ ] Того, что неизвестно, нет.
- [ ] У перенесённого заседания есть `moved_from`; ни одно не удалено.
"""###)
}
