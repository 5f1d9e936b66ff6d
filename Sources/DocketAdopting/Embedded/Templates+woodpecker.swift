// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/woodpecker by `make messages`.

extension Templates {
  /// The files of Templates/woodpecker.
  static let woodpecker = TemplatePack(
    ###"""
30	644	.woodpecker/check.yaml
# Checks every change in seconds. Findings, and what readers and subscribers will notice, stand in the log.
#
# For maintainers: proposals from forks wait for an approval where the repository's settings say so (Require approval
# for: forked repositories); leave that on. Which docket runs says .docket/release.
when:
  - event: pull_request
  - event: [push, cron, manual]
    branch: "@BRANCH@"

# The whole history: a changed hearing date is noticed by comparing with the main branch.
clone:
  git:
    image: docker.io/woodpeckerci/plugin-git
    settings:
      depth: 0
      partial: false
      lfs: false

steps:
  check:
    # The packages are those of today: the time zone database among them says what time it is at a court.
    image: docker.io/library/alpine:3
    commands:
      - apk add --no-cache --quiet curl git tzdata
      # Woodpecker knows the commit of the run before, which may have been one of a proposal. Then it is what a merge
      # was made onto.
      - before=$CI_PREV_COMMIT_SHA
      - test "$CI_PREV_PIPELINE_EVENT" != pull_request || before=$(git rev-parse --verify --quiet HEAD^1 || true)
      - test "$CI_PIPELINE_EVENT" = push || before=
      - .docket/check "$CI_COMMIT_TARGET_BRANCH" "$before" "" --format text
31	644	.woodpecker/publish.yaml
# Publishes what is on the main branch onto the branch "pages", from which the forge serves the site.
#
# For maintainers: make a token that may write this repository, and a secret of it called pages_token, for the events
# push, cron and manual only, never for pull requests. Run a pipeline once by hand with the variable FIRST_PUBLICATION
# set to yes, and make a cron job for every night (Settings → Crons), because some things change with the day alone ("no
# report yet", estimates of release). When a publication stops, it names the option that lets it pass on purpose: for one
# run by hand, set ALLOW to it, for instance to removals.
when:
  - event: [push, cron, manual]
    branch: "@BRANCH@"

depends_on:
  - check

steps:
  # First the ledger of the published site: what subscribers have now. Any answer but a sound one stops here.
  publish:
    # The packages are those of today: the time zone database among them says what time it is at a court.
    image: docker.io/library/alpine:3
    commands:
      - apk add --no-cache --quiet curl git tzdata
      - .docket/publish "$FIRST_PUBLICATION" "$ALLOW"

  deploy:
    image: docker.io/library/alpine:3
    environment:
      PAGES_TOKEN:
        from_secret: pages_token
    commands:
      - apk add --no-cache --quiet git
      - .docket/push-pages "$CI_REPO_CLONE_URL"
"""###)
}
