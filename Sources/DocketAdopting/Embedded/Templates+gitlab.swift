// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/gitlab by `make messages`.

extension Templates {
  /// The files of Templates/gitlab.
  static let gitlab = TemplatePack(
    ###"""
71	644	.gitlab-ci.yml
# Checks every change in seconds, and publishes what is on the main branch.
#
# For maintainers: run a pipeline once by hand (Build → Pipelines → New pipeline) with FIRST_PUBLICATION set to "yes", and
# make a schedule for every night (Build → Pipeline schedules), because some things change with the day alone ("no report
# yet", estimates of release). GitLab stops a schedule whose owner has left the project.
#
# Pipelines of a proposal from a fork run in the fork, on the minutes of whoever proposes; a member of this project can
# start one here. Which docket runs says .docket/release.
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS
      when: never
    - if: $CI_COMMIT_BRANCH

# Not .pre: GitLab runs no pipeline that has nothing else, and that of a proposal has the check alone.
stages: [check, publish]

variables:
  # The whole history: a changed hearing date is noticed by comparing with the main branch.
  GIT_DEPTH: 0
  FIRST_PUBLICATION:
    value: "no"
    options: ["no", "yes"]
    description: Nothing was ever published at this address
  # When a publication stops, it names the option that lets it pass on purpose; this is that option, for one run.
  ALLOW:
    value: nothing
    options: [nothing, removals, silent-moves, unpublished-dates, new-uid-domain, lost-calendars, future-stamps]
    description: What this one publication may do to those who rely on the last one

default:
  # The packages are those of today: the time zone database among them says what time it is at a court.
  image: alpine:3
  before_script:
    - apk add --no-cache --quiet curl git tzdata

# Findings stand in the proposal, as Code Quality and as tests; docket.md has them once more, with what readers and
# subscribers will notice.
check:
  stage: check
  timeout: 10 minutes
  interruptible: true
  script:
    # In the pipeline of a fork, origin is the fork.
    - export DOCKET_REMOTE="${CI_MERGE_REQUEST_PROJECT_URL:-origin}"
    - .docket/check "${CI_MERGE_REQUEST_TARGET_BRANCH_NAME:-}" "$CI_COMMIT_BEFORE_SHA" docket.md --format text --format gitlab=codequality.json --format junit=junit.xml
  artifacts:
    when: always
    expose_as: What readers will notice
    paths:
      - docket.md
    reports:
      codequality: codequality.json
      junit: junit.xml

# First the ledger of the published site: what subscribers have now. Any answer but a sound one stops here. GitLab puts
# the folder public of a job of this name onto the server.
pages:
  stage: publish
  timeout: 20 minutes
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  # Publications wait for each other and are never cut off.
  resource_group: pages
  interruptible: false
  script:
    - .docket/publish "$FIRST_PUBLICATION" "$ALLOW"
  artifacts:
    paths:
      - public
35	644	.gitlab/issue_templates/1-hearing.en.md
> **Everybody can read this, for ever, with the name of your account.** Do not write telephone numbers, e-mail addresses, home
> addresses, health, names of relatives, or who comes to a hearing. If writing here could harm you or somebody else, close
> this page without sending.
@IF CONTACT@ >
@IF CONTACT@ > Without an account: <@CONTACT@>

### What happened?

- [ ] It was announced
- [ ] The court moved it
- [ ] It was cancelled
- [ ] It was put off, without a new date
- [ ] It took place
- [ ] It opened, and goes on another day
- [ ] The date in the record was wrong from the beginning

### Which case?

<!-- The name of the case as it stands on the site, or the address of its page. -->

### Day and hour, by the clock at the court

<!-- For instance 20 May 2031, 09:00. The day alone if the hour is not known. -->

### The old day and hour, if there was one


### Which court, which room?


### Who says so?

<!-- The address of a page that anybody can open. Not a private message, not a group that somebody has to be let into. -->

### Anything else that visitors should know
35	644	.gitlab/issue_templates/1-hearing.fr.md
> **Tout le monde peut lire ceci, pour toujours, avec le nom de votre compte.** N’écrivez ni numéros de téléphone, ni adresses
> électroniques, ni domiciles, ni état de santé, ni noms de proches, ni qui vient à une audience. Si écrire ici peut nuire à vous
> ou à quelqu’un d’autre, fermez cette page sans rien envoyer.
@IF CONTACT@ >
@IF CONTACT@ > Sans compte : <@CONTACT@>

### Que s’est-il passé ?

- [ ] Elle est annoncée
- [ ] Le tribunal l’a reportée
- [ ] Elle est annulée
- [ ] Elle est remise, sans nouvelle date
- [ ] Elle a eu lieu
- [ ] Elle s’est ouverte et continue un autre jour
- [ ] La date de la fiche était fausse dès le début

### Quelle affaire ?

<!-- Le nom de l’affaire tel qu’il figure sur le site, ou l’adresse de sa page. -->

### Jour et heure, à l’heure du tribunal

<!-- Par exemple 20 mai 2031, 09:00. Le jour seul si l’heure n’est pas connue. -->

### L’ancien jour et l’ancienne heure, s’il y en avait


### Quel tribunal, quelle salle ?


### Qui le dit ?

<!-- L’adresse d’une page que tout le monde peut ouvrir. Ni message privé, ni groupe où il faut être admis. -->

### Ce que les visiteurs devraient encore savoir
35	644	.gitlab/issue_templates/1-hearing.ru.md
> **Это навсегда видно всем, вместе с именем вашей учётной записи.** Не пишите телефонов, адресов почты, домашних адресов,
> ничего о здоровье, имён родственников и того, кто придёт на заседание. Если писать здесь опасно для вас или кого-то ещё, закройте
> эту страницу и ничего не отправляйте.
@IF CONTACT@ >
@IF CONTACT@ > Без учётной записи: <@CONTACT@>

### Что произошло?

- [ ] Назначено
- [ ] Суд перенёс его
- [ ] Отменено
- [ ] Отложено, новой даты нет
- [ ] Состоялось
- [ ] Началось и продолжится в другой день
- [ ] Дата в записи была неверной с самого начала

### Какое дело?

<!-- Название дела, как на сайте, или адрес его страницы. -->

### День и час по времени суда

<!-- Например, 20 мая 2031 года, 09:00. Только день, если час неизвестен. -->

### Прежние день и час, если они были


### Какой суд, какой зал?


### Кто об этом сообщает?

<!-- Адрес страницы, которую может открыть каждый. Не личное сообщение и не закрытая группа. -->

### Что ещё стоит знать тем, кто придёт
19	644	.gitlab/issue_templates/2-fact.en.md
> **Everybody can read this, for ever, with the name of your account.** Do not write telephone numbers, e-mail addresses, home
> addresses, health, names of relatives, or who comes to a hearing. If writing here could harm you or somebody else, close
> this page without sending.
@IF CONTACT@ >
@IF CONTACT@ > Without an account: <@CONTACT@>

### Where does it stand?

<!-- The address of the page, or the name of the case. -->

### What is wrong?


### What is right?


### Who says so?

<!-- The address of a page that anybody can open. For a translation: which language. -->
19	644	.gitlab/issue_templates/2-fact.fr.md
> **Tout le monde peut lire ceci, pour toujours, avec le nom de votre compte.** N’écrivez ni numéros de téléphone, ni adresses
> électroniques, ni domiciles, ni état de santé, ni noms de proches, ni qui vient à une audience. Si écrire ici peut nuire à vous
> ou à quelqu’un d’autre, fermez cette page sans rien envoyer.
@IF CONTACT@ >
@IF CONTACT@ > Sans compte : <@CONTACT@>

### Où cela figure-t-il ?

<!-- L’adresse de la page, ou le nom de l’affaire. -->

### Qu’est-ce qui est faux ?


### Qu’est-ce qui est juste ?


### Qui le dit ?

<!-- L’adresse d’une page que tout le monde peut ouvrir. Pour une traduction : quelle langue. -->
19	644	.gitlab/issue_templates/2-fact.ru.md
> **Это навсегда видно всем, вместе с именем вашей учётной записи.** Не пишите телефонов, адресов почты, домашних адресов,
> ничего о здоровье, имён родственников и того, кто придёт на заседание. Если писать здесь опасно для вас или кого-то ещё, закройте
> эту страницу и ничего не отправляйте.
@IF CONTACT@ >
@IF CONTACT@ > Без учётной записи: <@CONTACT@>

### Где это написано?

<!-- Адрес страницы или название дела. -->

### Что неверно?


### Как правильно?


### Кто об этом сообщает?

<!-- Адрес страницы, которую может открыть каждый. Для перевода: какой язык. -->
22	644	.gitlab/issue_templates/3-removal.en.md
> **Do not write here whom or what it is about: everybody can read this, for ever.** You need no reason and no proof to have
> personal details taken out.
>
@IF CONTACT@ > **Write to us in private instead: <@CONTACT@>**
@UNLESS CONTACT@ > **Write in private to a maintainer or to the committee of the case instead.**
>
> Only if there is no other way: send this form as it is, without a name. A maintainer then tells you here how to write in
> private.

### What kind of thing is it?

- [ ] Something about me
- [ ] Something about somebody close to me
- [ ] A whole record
- [ ] I would rather not say here

### Is somebody in danger now?

- [ ] No, or not that I know
- [ ] Yes

- [ ] I have written no name, no number and no address here.
22	644	.gitlab/issue_templates/3-removal.fr.md
> **N’écrivez pas ici de qui ni de quoi il s’agit : tout le monde peut le lire, pour toujours.** Il ne faut ni raison ni preuve
> pour faire retirer des données personnelles.
>
@IF CONTACT@ > **Écrivez-nous plutôt en privé : <@CONTACT@>**
@UNLESS CONTACT@ > **Écrivez plutôt en privé à un responsable ou au comité de l’affaire.**
>
> Seulement s’il n’y a pas d’autre moyen : envoyez ce formulaire tel quel, sans nom. Un responsable vous dira ici comment écrire
> en privé.

### De quoi s’agit-il ?

- [ ] De quelque chose sur moi
- [ ] De quelque chose sur un proche
- [ ] D’une fiche entière
- [ ] Je préfère ne pas le dire ici

### Quelqu’un est-il en danger en ce moment ?

- [ ] Non, ou pas que je sache
- [ ] Oui

- [ ] Je n’ai écrit ici ni nom, ni numéro, ni adresse.
21	644	.gitlab/issue_templates/3-removal.ru.md
> **Не пишите здесь, о ком и о чём речь: это навсегда видно всем.** Чтобы убрать личные сведения, не нужно ни причин, ни
> доказательств.
>
@IF CONTACT@ > **Лучше напишите нам лично: <@CONTACT@>**
@UNLESS CONTACT@ > **Лучше напишите лично тем, кто ведёт записи, или комитету по этому делу.**
>
> Только если иначе нельзя: отправьте эту форму как есть, без имени. Здесь вам ответят, как написать лично.

### О чём речь?

- [ ] О чём-то про меня
- [ ] О чём-то про близкого мне человека
- [ ] О целой записи
- [ ] Не хочу говорить об этом здесь

### Кому-то угрожает опасность прямо сейчас?

- [ ] Нет, или я об этом не знаю
- [ ] Да

- [ ] Здесь нет ни имени, ни номера, ни адреса.
"""###)
}
