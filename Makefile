# The two commands of the README are `make publish` and `make test`; `make` lists all.

.DEFAULT_GOAL := help
SHELL := /bin/bash

# More options for docket, for example: make publish OPTIONS="--output /srv/docket"
OPTIONS ?=
# The published folder that `make conformance` and `make clients` read; they publish their own where none is named.
SITE ?=
# The targets that `make fuzz` runs, all of them where none is named.
TARGETS ?=
# The private ssh key that signs a release.
KEY ?=

# A package that names docket by its path sees its new files only when its own manifest has another time
# (findings/swiftpm-second-new-file.sh).
SEE_NEW_FILES = touch Benchmarks/Package.swift

.PHONY: help publish test conformance clients release release-sources release-check check fuzz try-edits benchmark benchmark-calendar benchmark-edits generate messages format lint clean

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F '|' '{ printf "%-26s %s\n", $$1, $$2 }'

publish: ## check the records, then write JSON and calendars into public/
	@.ci/setup build
	swift build -c release --product docket
	"$$(swift build -c release --show-bin-path)/docket" publish $(OPTIONS)

test: ## run every test of the code and of the records
	@.ci/setup build test
	swift test

conformance: ## let independent programs read what is published (SITE=folder for another one)
	Tests/Conformance/run $(SITE)

clients: ## show what is published in browsers: every link, pictures, axe, keyboard, print (SITE=folder for another one)
	Tests/Clients/run $(SITE)

release: ## make one executable that needs nothing, its archive and package (KEY=file signs; Documentation/Releases.md)
	@.ci/setup build release
	KEY="$(KEY)" Release/make

release-sources: ## collect the sources of what the release links in, after make release (KEY=file signs anew)
	KEY="$(KEY)" Release/sources

release-check: ## make a release twice and try it: in an empty root, its manual pages, package, signature (20 minutes)
	Tests/Release/run

check: ## everything that CI checks
	bash .ci/run

fuzz: ## give every reader random bytes, a minute each (FUZZ_SECONDS=number TARGETS="records site")
	Fuzz/run $(TARGETS)

try-edits: ## make random edits of records and judge each (COUNT=edits SEED=number), 100,000 where nothing is said
	@.ci/setup build
	@$(SEE_NEW_FILES)
	swift run --package-path Benchmarks -c release try-edits $(or $(COUNT),100000) $(or $(SEED),1)

benchmark: ## what checking costs beside libyaml alone (COUNT=records SEED=number REPEATS=number)
	@.ci/setup build
	@$(SEE_NEW_FILES)
	swift run --package-path Benchmarks -c release measure $(or $(COUNT),5000) $(or $(SEED),1) $(or $(REPEATS),5)

benchmark-calendar: ## what writing calendars costs beside libical (COUNT=hearings SEED=number REPEATS=number)
	@.ci/setup build benchmark
	@$(SEE_NEW_FILES)
	swift run --package-path Benchmarks -c release measure-calendar $(or $(COUNT),10000) $(or $(SEED),1) $(or $(REPEATS),5)

benchmark-edits: ## the same edits by docket and other editors of YAML (COUNT=edits of each kind SEED=number)
	@.ci/setup build
	@$(SEE_NEW_FILES)
	swift build --package-path Benchmarks -c release --product measure-edits
	python3 Benchmarks/edits.py "$$(swift build --package-path Benchmarks -c release --show-bin-path)/measure-edits" \
	  records $(or $(COUNT),25) $(or $(SEED),1)

generate: ## write the schemas and the generated pages of Documentation anew
	@.ci/setup build
	swift build --product docket
	"$$(swift build --show-bin-path)/docket" schema

messages: ## compile the catalogues in Messages/ and embed templates (CHECK=1 only says what is not current or wrong)
	@.ci/templates $(if $(CHECK),--check)
	@.ci/setup build
	swift build --product docket-messages
	"$$(swift build --show-bin-path)/docket-messages" $(if $(CHECK),--check)

format: ## lay out the Swift sources
	swift format --in-place --parallel --recursive Sources Tests Package.swift Fuzz/Sources Fuzz/Package.swift

lint: ## check the layout of the Swift sources
	swift format lint --strict --parallel --recursive Sources Tests Package.swift Fuzz/Sources Fuzz/Package.swift

clean: ## remove what was built, the published folder stays
	rm -rf .build .build-release .build-again .venv-conformance .venv-clients .venv-forges .venv-release Fuzz/.build-fuzz
