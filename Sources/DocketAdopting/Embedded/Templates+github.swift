// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/github by `make messages`.

extension Templates {
  /// The files of Templates/github.
  static let github = TemplatePack(
    ###"""
101	644	.github/workflows/records.yml
# Checks every change in seconds, and publishes what is on the main branch.
#
# For maintainers: choose "GitHub Actions" as the source under Settings → Pages, and run this workflow once by hand with
# "first_publication". After that it runs by itself: for every proposal, after every merge, and once a night, because
# some things change with the day alone ("no report yet", estimates of release).
#
# - The first proposal of somebody new waits until a maintainer presses "Approve workflows to run". Look at it first.
# - GitHub stops the nightly runs of a repository that nobody has touched for 60 days. The Actions page then says so, and
#   has a button to go on.
# - Which docket runs says .docket/release.
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

# Jobs may read the repository and nothing else, unless they say so below.
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
    shell: bash

jobs:
  check:
    name: Check the records
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      # The whole history: a changed hearing date is noticed by comparing with the main branch.
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          fetch-depth: 0
          persist-credentials: false
      # Findings stand beside the lines of the proposal. On the page of the run they stand once more, with what readers
      # and subscribers will notice.
      - name: Check the records
        env:
          BASE: ${{ github.base_ref }}
          BEFORE: ${{ github.event.before }}
        run: .docket/check "$BASE" "$BEFORE" "$GITHUB_STEP_SUMMARY" --format github

  publish:
    name: Publish into a folder
    # Proposals are never published, nor are branches.
    if: github.ref == 'refs/heads/@BRANCH@' && github.event_name != 'pull_request'
    needs: check
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      # First the ledger of the published site: what subscribers have now. Any answer but a sound one stops here.
      - name: Publish into public/ and verify it
        env:
          FIRST: ${{ inputs.first_publication }}
          ALLOW: ${{ inputs.allow }}
        run: .docket/publish "$FIRST" "$ALLOW"
      - uses: actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0
        with:
          path: public

  deploy:
    name: Put it onto the server
    needs: publish
    runs-on: ubuntu-latest
    timeout-minutes: 15
    # The only job that may change the site; it runs nothing of this repository.
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: ${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0
"""###)
}
