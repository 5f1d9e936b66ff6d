// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/forgejo by `make messages`.

extension Templates {
  /// The files of Templates/forgejo.
  static let forgejo = TemplatePack(
    ###"""
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
