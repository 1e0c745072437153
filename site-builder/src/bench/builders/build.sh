#!/bin/sh
# Builds the corpus with another builder: build.sh hugo|eleventy|jbake|starlight CORPUS BUILT.
# What a builder left behind is deleted first. build.sh fetch NAME installs one; Hugo is not fetched.
set -eu
action=$1
[ "$action" != fetch ] || shift
cd "$(dirname "$0")/$1"
if [ "$action" = fetch ]; then
  case $1 in
    jbake) mvn -q -f pom.xml dependency:copy-dependencies -DoutputDirectory=lib ;;
    *) npm install --no-audit --no-fund --no-package-lock ;;
  esac
  exit
fi
export CORPUS="$2" BUILT="$3" ASTRO_TELEMETRY_DISABLED=1
rm -rf "$BUILT"
case $1 in
  hugo) exec hugo --quiet --contentDir "$CORPUS/hugo/content" -d "$BUILT" ;;
  eleventy) exec node node_modules/@11ty/eleventy/cmd.cjs --quiet ;;
  jbake)
    rm -rf site/content
    ln -s "$CORPUS/jbake/content" site/content
    mkdir -p "$BUILT"
    exec java -cp 'lib/*' org.jbake.launcher.Main -b site "$BUILT"
    ;;
  starlight)
    rm -rf .astro node_modules/.astro src/content
    ln -s "$CORPUS/starlight/src/content" src/content
    exec node_modules/node/bin/node node_modules/astro/bin/astro.mjs build
    ;;
esac
