#!/usr/bin/env bash
# Installs what the tests need, builds once without a warning, runs every test project of the solution, two at
# a time, and ends with the true counts: "N passed, N failed". Needs the .NET 10 SDK and Node 20.
#
#   ./test.sh                 everything
#   ./test.sh House Alignment only the test projects whose name contains one of the words
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

readonly results="$PWD/artifacts/test-results"
readonly seconds_per_project="${REGIE_TEST_TIMEOUT:-900}"
readonly at_a_time="${REGIE_TEST_PROJECTS:-2}"
# Those that take longest, so that none of them is begun last.
readonly longest=(EndToEnd CrashTests Alignment.Tests Bot.Tests)
passed=0 failed=0 skipped=0 finished=false
declare -A running=()
complaints=()

say() { printf '\n== %s\n' "$*"; }

# Whatever happens, the last line tells how it went. What kept tests from running counts as a failure.
conclude() {
  local code=$?
  if [ ${#running[@]} -gt 0 ]; then kill "${!running[@]}" 2> /dev/null || true; fi
  # A compiler server that outlives the script would keep the output pipe of whoever called it open.
  if [ -n "${CI:-}" ]; then dotnet build-server shutdown --vbcscompiler > /dev/null 2>&1 || true; fi
  if [ "$finished" = false ]; then complain "stopped before every test had run (exit code $code)"; fi
  if [ $((passed + failed)) -eq 0 ]; then complain 'no test ran'; fi
  if [ ${#complaints[@]} -gt 0 ]; then printf '\nFailed:\n'; printf '  %s\n' "${complaints[@]}"; fi
  local skips=''
  if [ "$skipped" -gt 0 ]; then skips=", $skipped skipped"; fi
  printf '\n%d passed, %d failed%s\n' "$passed" "$failed" "$skips"
  trap - EXIT
  if [ "$failed" -eq 0 ]; then exit 0; else exit 1; fi
}
trap conclude EXIT
trap 'exit 130' INT TERM

complain() { failed=$((failed + 1)); complaints+=("$1"); }

need() {
  command -v "$1" > /dev/null || { echo "$1 is not installed: $2" >&2; exit 1; }
}

install_chromium() {
  if command -v chromium > /dev/null; then return; fi
  say 'Chromium, from Debian'
  local root=()
  if [ "$(id -u)" -ne 0 ]; then root=(sudo -n); fi
  if ! command -v apt-get > /dev/null || { [ ${#root[@]} -gt 0 ] && ! sudo -n true 2> /dev/null; }; then
    echo 'The browser tests need Chromium and it cannot be installed from here:' >&2
    echo 'put a "chromium" on the PATH (on Debian, as root: apt-get install chromium) and start again.' >&2
    exit 1
  fi
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium < /dev/null
}

# One `npm ci` per lock file, and none when what is installed is what the lock file says.
install_node_packages() {
  local lock folder stamp
  while IFS= read -r lock; do
    folder=$(dirname "$lock") stamp="$folder/node_modules/.installed-from"
    if cmp -s "$lock" "$stamp"; then continue; fi
    say "npm ci in $folder"
    (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error < /dev/null)
    mkdir -p "$folder/node_modules" && cp "$lock" "$stamp"
  done < <(find src tests benchmarks -name node_modules -prune -o -name package-lock.json -print 2> /dev/null | sort)
}

build() {
  say 'Build'
  local options=(-warnaserror)
  if [ -n "${CI:-}" ]; then options+=(-nodeReuse:false -p:UseSharedCompilation=true); fi
  dotnet build Regie.Bot.sln "${options[@]}" --verbosity minimal < /dev/null
}

test_projects() {
  local project word
  local all
  all=$(dotnet sln Regie.Bot.sln list | tr '\\' '/' | grep '^tests/' | sort)
  { for word in "${longest[@]}"; do grep -F "/Regie.$word.csproj" <<< "$all" || true; done; echo "$all"; } | awk '!seen[$0]++' | while IFS= read -r project; do
    if ! grep -q 'Include="xunit.v3"' "$project"; then continue; fi
    if [ $# -eq 0 ]; then echo "$project"; continue; fi
    for word in "$@"; do
      if [[ "$project" == *"$word"* ]]; then echo "$project"; break; fi
    done
  done
}

attribute() { sed -n "s/.*<assembly [^>]* $2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1; }

# The text of an XML attribute, as it was before it was escaped.
unescape() { sed -e 's/&quot;/"/g' -e "s/&apos;/'/g" -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&amp;/\&/g'; }

start_project() {
  local project=$1 name
  name=$(basename "$project" .csproj)
  timeout --kill-after=10 "$seconds_per_project" dotnet test --project "$project" --no-build --no-progress \
    --results-directory "$results" --report-xunit-xml --report-xunit-xml-filename "$name.xml" \
    < /dev/null > "$results/$name.log" 2>&1 &
  running[$!]=$name
}

# Waits for one of those that run, and takes its counts.
end_project() {
  local pid name report code=0 test
  wait -n -p pid "${!running[@]}" || code=$?
  name=${running[$pid]} report="$results/$name.xml"
  unset "running[$pid]"
  say "$name"
  cat "$results/$name.log"
  if [ ! -s "$report" ]; then
    complain "$name did not finish (exit code $code)"
    return
  fi

  local p f e
  p=$(attribute "$report" passed) f=$(attribute "$report" failed) e=$(attribute "$report" errors)
  passed=$((passed + p)) failed=$((failed + f + e)) skipped=$((skipped + $(attribute "$report" skipped)))
  while IFS= read -r test; do complaints+=("$test"); done \
    < <(grep -o '<test [^>]*result="Fail"' "$report" | sed 's/.* name="\([^"]*\)".*/\1/' | unescape)
  if [ "$e" -gt 0 ]; then complaints+=("$name: $e error(s) outside a test"); fi
  if [ $((p + f)) -eq 0 ]; then complain "$name ran no tests"
  elif [ "$code" -ne 0 ] && [ $((f + e)) -eq 0 ]; then complain "$name ended with exit code $code"; fi
}

need dotnet 'see https://dot.net for the .NET 10 SDK'
need npm 'see https://nodejs.org for Node 20 or newer'
install_chromium
install_node_packages
build
rm -rf "$results" && mkdir -p "$results"
mapfile -t projects < <(test_projects "$@")
for project in "${projects[@]}"; do
  if [ ${#running[@]} -ge "$at_a_time" ]; then end_project; fi
  start_project "$project"
done
while [ ${#running[@]} -gt 0 ]; do end_project; done
finished=true
