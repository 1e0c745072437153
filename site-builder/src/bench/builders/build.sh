#!/bin/sh
# Builds the corpus with another builder: build.sh hugo|eleventy|jbake|starlight CORPUS BUILT, or
# with nothing but our own library for Markdown: build.sh flexmark CORPUS BUILT.
# What a builder left behind is deleted first. build.sh fetch NAME installs one; Hugo is not fetched,
# and flexmark is taken from groundplan.jar.
set -eu
action=$1
[ "$action" != fetch ] || shift
cd "$(dirname "$0")/$1"
jar=../../../../target/groundplan.jar
if [ "$action" = fetch ]; then
  case $1 in
    flexmark) javac -cp "$jar" -d target Flexmark.java ;;
    jbake) mvn -q -f pom.xml dependency:copy-dependencies -DoutputDirectory=target ;;
    *) npm install --no-audit --no-fund --no-package-lock ;;
  esac
  exit
fi
export CORPUS="$2" BUILT="$3" ASTRO_TELEMETRY_DISABLED=1
rm -rf "$BUILT"
case $1 in
  hugo) exec hugo --quiet --contentDir "$CORPUS/hugo/content" -d "$BUILT" ;;
  flexmark)
    exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$jar:target" Flexmark \
      "$CORPUS/groundplan/lessons" "$BUILT"
    ;;
  eleventy) exec node node_modules/@11ty/eleventy/cmd.cjs --quiet ;;
  jbake)
    rm -rf site/content
    ln -s "$CORPUS/jbake/content" site/content
    mkdir -p "$BUILT"
    exec java -cp 'target/*' org.jbake.launcher.Main -b site "$BUILT"
    ;;
  starlight)
    rm -rf .astro node_modules/.astro src/content
    ln -s "$CORPUS/starlight/src/content" src/content
    exec node_modules/node/bin/node node_modules/astro/bin/astro.mjs build
    ;;
esac
