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
"""###)
}
