// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/tools by `make messages`.

extension Templates {
  /// The files of Templates/tools.
  static let tools = TemplatePack(
    ###"""
36	755	.docket/check
#!/bin/sh
# Checks the records, and says what readers will notice of a change.
#
# Usage: .docket/check BASE BEFORE SUMMARY [OPTION…]      in the folder of the records
#   BASE, BEFORE   see .docket/since
#   SUMMARY        a file to which both are written as Markdown; empty where the log is all that people see
#   OPTION         further options of `docket validate`, for instance --format github
# DOCKET is a docket that was fetched before; without it, .docket/fetch fetches one.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
base=$1
before=$2
summary=$3
shift 3

# In containers the folder often belongs to another user, and git then refuses to read it.
if [ -n "${CI:-}" ] && ! git rev-parse --git-dir >/dev/null 2>&1; then git config --global --add safe.directory "$PWD"; fi
docket=${DOCKET:-$("$here/fetch")}
since=$("$here/since" "$base" "$before")

if [ -n "$summary" ]; then set -- "$@" --format "markdown=$summary"; fi
status=0
"$docket" validate "$@" ${since:+"$since"} || status=$?

set -- diff "${since#*=}"
case $since in
  '') exit "$status" ;;
  --since-exactly=*) set -- "$@" --exactly ;;
esac
if [ -n "$summary" ]; then
  "$docket" "$@" --format markdown >>"$summary" || status=$?
else
  echo
  "$docket" "$@" || status=$?
fi
exit "$status"
112	755	.docket/fetch
#!/bin/sh
# Prints the path of the docket that checks and publishes these records, and fetches it where it is not here yet.
#
# Usage: .docket/fetch
#
# `.docket/release` says which one. Its SHA-256 stands in the commit, and is compared before every run: another program
# is refused, wherever it came from.
#   DOCKET_ARCHIVE   an archive on this computer, instead of the address; its program is compared all the same
#   DOCKET_CACHE     where the program is kept (.docket/cache)
#   DOCKET_RELEASE   another file than .docket/release
set -eu
here=$(cd "$(dirname "$0")" && pwd)
release=${DOCKET_RELEASE:-$here/release}
cache=${DOCKET_CACHE:-$(dirname "$release")/cache}

fail() {
  printf 'docket: %s\n' "$@" >&2
  if [ "${GITHUB_ACTIONS:-}" = true ]; then printf '::error title=There is no docket to run::%s\n' "$1" >&2; fi
  exit 1
}

# The value of a line KEY=VALUE, the first one.
value() { sed -n "s/^$1=//p" "$release" | tr -d '\r"' | sed -n '1s/[[:space:]]*$//p'; }

digest() {
  if command -v sha256sum >/dev/null; then
    sha256sum "$1"
  elif command -v shasum >/dev/null; then
    shasum -a 256 "$1"
  else
    fail 'neither sha256sum nor shasum is here, so that no program can be compared'
  fi | sed 's/^\\*\([0-9a-f]*\).*/\1/'
}

# What kind of machine this is, as the names of archives say it.
machine() {
  case $(uname -m) in
    x86_64 | amd64) printf x86_64 ;;
    aarch64 | arm64) printf aarch64 ;;
    *) uname -m ;;
  esac
  case $(uname -s) in
    Linux) printf '%s' -linux ;;
    Darwin) printf '%s' -macos ;;
    *) printf -- '-%s' "$(uname -s)" ;;
  esac
}

[ -f "$release" ] || fail "$release is missing; it says which docket to run"
machine=$(machine)
suffix=$(printf '%s' "$machine" | tr -c 'A-Za-z0-9' _)
version=$(value VERSION)
url=$(value "URL_$suffix")
expected=$(value "SHA256_$suffix")
if [ -z "$expected" ]; then
  url=$(value URL)
  expected=$(value SHA256)
  archive=${DOCKET_ARCHIVE:-$url}
  case $archive in
    '' | *"-$machine.tar.gz") ;;
    *) fail "${archive##*/} is for machines of another kind than this one, $machine." \
      "Add URL_$suffix= and SHA256_$suffix= to .docket/release, or build docket from its sources." ;;
  esac
fi
if [ -z "${DOCKET_ARCHIVE:-}" ] && [ -z "$url" ]; then
  fail "no release of docket is named yet: URL= in .docket/release is empty. Nothing is checked and nothing published." \
    'When there is one, put its version, the address of its archive and the SHA-256 of the program into that file.' \
    'Until then, an archive on this computer will do: DOCKET_ARCHIVE=docket-…-linux.tar.gz .docket/fetch'
fi
case $version in '' | *[!A-Za-z0-9.+-]*) fail 'VERSION= in .docket/release is no version' ;; esac
case $expected in *[!0-9a-f]*) expected= ;; esac
[ ${#expected} = 64 ] || fail 'SHA256= in .docket/release is not 64 digits (0-9, a-f)'

docket=$cache/docket-$version-$machine
if [ -f "$docket" ] && [ "$(digest "$docket")" = "$expected" ]; then
  printf '%s\n' "$docket"
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -n "${DOCKET_ARCHIVE:-}" ]; then
  archive=$DOCKET_ARCHIVE
  [ -f "$archive" ] || fail "$archive is not there"
else
  archive=$work/archive.tar.gz
  case $url in
    https://*) ;;
    *) fail 'URL= in .docket/release has to begin with https://' ;;
  esac
  command -v curl >/dev/null || fail 'curl is missing; please install it'
  curl --silent --show-error --fail --location --max-redirs 5 --proto '=https' --max-time 300 --retry 3 \
    --max-filesize 200000000 --output "$archive" -- "$url" >&2 ||
    fail "$url could not be fetched. Is there a network? If the address is right, run this again later."
fi
member=docket-$version/bin/docket
(cd "$work" && tar -xzf - "$member") <"$archive" 2>"$work/said" ||
  fail "${url:-$archive} cannot be unpacked, or has no $member: it broke off, or is not docket $version." \
    "Run this again; if that does not help, look whether URL= and VERSION= belong together." "$(sed -n 1p "$work/said")"
if [ -L "$work/$member" ] || [ ! -f "$work/$member" ]; then fail "$member in the archive is no file"; fi
found=$(digest "$work/$member")
if [ "$found" != "$expected" ]; then
  fail "refused: the program in ${url:-$archive} is not the one that this commit names." \
    "expected SHA-256 $expected" "found            $found" \
    'Do not put the other number there to go on. Somebody may have exchanged the file: ask whoever publishes docket.'
fi
chmod 755 "$work/$member"
mkdir -p "$cache"
# Into the cache under a name of its own first, so that a run at the same time never sees half a file.
cp -p "$work/$member" "$docket.$$"
mv -f "$docket.$$" "$docket"
printf '%s\n' "$docket"
45	755	.docket/previous-ledger
#!/bin/sh
# Fetches the ledger of the published site, by which docket knows what subscribers have. Without it every entry of
# every calendar would look new to them, so anything but a clear answer stops the publication.
#
# Usage: .docket/previous-ledger FILE [first]      in the folder of the records
#
# Writes FILE, whose soundness `docket publish --previous FILE` checks. With "first" there must be no ledger yet.
set -eu
file=$1
first=${2:-}

fail() {
  printf 'previous ledger: %s\n' "$@" >&2
  exit 1
}

[ -z "$first" ] || [ "$first" = first ] || fail 'the second argument is first, or none'
[ -f pipeline.yml ] || fail 'there is no pipeline.yml in this folder'
# The first `url: https://…` of the block `site` in pipeline.yml, also where the block is in braces.
site=$(sed -n "/^site:/,/^[a-z]/s/.*[ {,]url: *[\"']\{0,1\}\([^\"' #,}]*\).*/\1/p" pipeline.yml | sed -n 1p)
case $site in
  *[!A-Za-z0-9./_~:-]* | https:// | '') site= ;;
  https://*) ;;
  *) site= ;;
esac
[ -n "$site" ] || fail 'site.url in pipeline.yml is not a plain https address'
address=${site%/}/ledger.json
command -v curl >/dev/null || fail 'curl is missing; please install it'
answer=$(curl --silent --show-error --location --max-redirs 3 --proto '=https' --max-time 120 --retry 3 \
  --header 'Cache-Control: no-cache' --max-filesize 100000000 --output "$file" --write-out '%{http_code}' "$address") ||
  fail "$address could not be fetched; nothing is published, run this again later"

case $answer:$first in
  200:) printf 'previous ledger: %s bytes from %s\n' "$(wc -c <"$file" | tr -d ' ')" "$address" ;;
  200:first) fail "$address is there, so this is not the first publication; run without first_publication" ;;
  404:first | 410:first)
    rm -f "$file"
    echo "previous ledger: none at $address, as expected before the first publication"
    ;;
  404: | 410:)
    fail "$address answers $answer. If nothing was ever published there, run this by hand with" \
      'first_publication switched on; otherwise put the published files back first.'
    ;;
  *) fail "$address answers $answer; nothing is published, run this again later" ;;
esac
52	755	.docket/publish
#!/bin/sh
# Publishes the records into public/ and verifies what was written. Nothing of this needs a password: a job of its own
# puts the folder onto the server.
#
# Usage: .docket/publish [FIRST [ALLOW]]      in the folder of the records
#   FIRST   true or yes: nothing was ever published at this address
#   ALLOW   what this one publication may do to those who rely on the last one; when a publication stops, it names the
#           option that lets it pass on purpose, for instance --allow-removals: then this is removals
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'finish $?' EXIT

finish() {
  rm -rf "$work"
  [ "$1" != 0 ] || return 0
  told='Nothing was published. What is on the site stays as it was, and grows old: mend what is said above, then run this again.'
  printf '\npublish: %s\n' "$told" >&2
  if [ "${GITHUB_ACTIONS:-}" = true ]; then printf '::error title=The publication stopped::%s\n' "$told" >&2; fi
}

fail() {
  printf 'publish: %s\n' "$@" >&2
  exit 1
}

case ${1:-} in
  true | yes) first=first ;;
  '' | false | no) first= ;;
  *) fail 'the first argument is true, false, or none' ;;
esac
case ${2:-} in
  '' | nothing) allow= ;;
  *[!a-z-]*) fail 'the second argument is a word such as removals, or none' ;;
  *) allow=--allow-$2 ;;
esac

if [ -n "${CI:-}" ] && ! git rev-parse --git-dir >/dev/null 2>&1; then git config --global --add safe.directory "$PWD"; fi
docket=$("$here/fetch")
"$here/previous-ledger" "$work/ledger.json" "$first"
# One moment for both runs, so that the second one can expect the same bytes.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date +%s)}
export SOURCE_DATE_EPOCH
set -- publish --output public
if [ -z "$first" ]; then set -- "$@" --previous "$work/ledger.json"; fi
"$docket" "$@" ${allow:+"$allow"}

"$docket" publish --output public --check
cd public
if command -v sha256sum >/dev/null; then sha256sum -c SHA256SUMS; else shasum -a 256 -c SHA256SUMS; fi >"$work/sums" ||
  fail 'some files are not what public/SHA256SUMS says:' "$(grep -v ': OK$' "$work/sums")"
echo "publish: $(wc -l <"$work/sums" | tr -d ' ') files, as SHA256SUMS says"
32	755	.docket/push-pages
#!/bin/sh
# Puts public/ onto the branch from which the forge serves pages, as its only commit: what was published before is not
# kept there, so that a withdrawn name does not stay in a history.
#
# Usage: .docket/push-pages REMOTE [BRANCH]      in the folder of the records
#   REMOTE   the address of the repository
#   BRANCH   pages, where nothing else is said
# PAGES_TOKEN is a token that may write there. It is given to git through its environment, and stands in no command.
set -eu
remote=$1
branch=${2:-pages}
[ -f public/SHA256SUMS ] || { echo 'push-pages: public/ is not there; .docket/publish writes it' >&2 && exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -R public "$work/site"
# The address of one's own on Codeberg.
if [ -f .domains ]; then cp .domains "$work/site/"; fi
cd "$work/site"
git init --quiet
git symbolic-ref HEAD "refs/heads/$branch"
git add --all --force .
GIT_AUTHOR_NAME=docket GIT_AUTHOR_EMAIL=docket@localhost GIT_COMMITTER_NAME=docket GIT_COMMITTER_EMAIL=docket@localhost \
  TZ=UTC git -c commit.gpgSign=false commit --quiet --message 'Publish the records'
if [ -n "${PAGES_TOKEN:-}" ]; then
  GIT_CONFIG_COUNT=1
  GIT_CONFIG_KEY_0=http.extraHeader
  GIT_CONFIG_VALUE_0="Authorization: Basic $(printf 'docket:%s' "$PAGES_TOKEN" | base64 | tr -d '\n')"
  export GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_CONFIG_VALUE_0
fi
GIT_TERMINAL_PROMPT=0 git push --quiet --force "$remote" "$branch"
echo "push-pages: $(find . -type f -not -path './.git/*' | wc -l | tr -d ' ') files on $branch"
6	644	.docket/release
# The docket that checks and publishes these records: its version, the address of its archive, and the SHA-256 of the
# program in it. `.docket/fetch` takes no other one. All three change together, in one commit, after somebody has
# verified the release; for machines of another kind add URL_aarch64_linux= and SHA256_aarch64_linux=.
VERSION=@DOCKET_VERSION@
URL=@DOCKET_URL@
SHA256=@DOCKET_SHA256@
50	755	.docket/since
#!/bin/sh
# Says with which earlier state a check compares: prints the option for `docket validate`.
#
# Usage: .docket/since BASE BEFORE      in the folder of the records
#   BASE     the branch that a proposal is for; empty for anything else
#   BEFORE   the commit that was the newest one before a push; empty for anything else
# DOCKET_REMOTE is where that branch is fetched from (origin).
#
# A proposal is compared with where it parted from its branch. A push is compared with the commit before it itself,
# because after a forced push that is no part of the history any more, and yet is what was published. Prints nothing
# where there is no earlier state: in a nightly run, at the first push of a branch, and where a forced push replaced
# commits that the server gives nobody any more; a publication then still compares with the published ledger.
set -eu
base=${1:-}
before=${2:-}
remote=${DOCKET_REMOTE:-origin}
export GIT_TERMINAL_PROMPT=0

say() { printf 'since: %s\n' "$*" >&2; }

if [ -n "$base" ]; then
  git check-ref-format "refs/heads/$base" || { say 'the name of the base is not that of a branch' && exit 1; }
  # Some forges check out a few commits of the proposal alone: the branch, and where the two parted, have to be there.
  whole=
  if [ "$(git rev-parse --is-shallow-repository)" = true ]; then whole=--unshallow; fi
  # The option is one word or none.
  # shellcheck disable=SC2086
  git fetch --quiet --no-tags $whole "$remote" "+refs/heads/$base:refs/remotes/origin/$base" 2>/dev/null ||
    say "$base could not be fetched; going by what is here"
  echo "--since=origin/$base"
  exit 0
fi
case $before in
  '') say 'no push, so nothing to compare with' ;;
  *[!0-9a-f]*) say 'the commit before the push is not the name of one' ;;
  *[!0]*)
    case ${#before} in
      40 | 64)
        if git cat-file -e "$before^{commit}" 2>/dev/null ||
          git fetch --quiet --no-tags --depth 1 origin "$before" 2>/dev/null; then
          echo "--since-exactly=$before"
        else
          say "$before, the state before the push, is gone from the server; nothing to compare with"
        fi
        ;;
      *) say 'the commit before the push is not the name of one' ;;
    esac
    ;;
  *) say 'the first push of this branch, so nothing to compare with' ;;
esac
"""###)
}
