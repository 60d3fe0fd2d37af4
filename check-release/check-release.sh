#!/bin/sh
# Runs check-release.jar, and builds it first if it is not there. Keeps an archive of the classes in the user's cache, so
# that later runs start faster. Ends with the codes of the program, and with 3 if Java cannot start it.
set -u

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
jar=${CHECK_RELEASE_JAR:-$here/target/check-release.jar}

failed() {
    echo "check-release: $1" >&2
    exit 3
}

if [ ! -f "$jar" ] && [ -x "$here/../mvnw" ] && [ -z "${CHECK_RELEASE_JAR:-}" ]; then
    (cd "$here/.." && ./mvnw -B -ntp -q -DskipTests package -pl check-release -am) >&2 || failed "the program could not be built"
fi
[ -f "$jar" ] || failed "there is no $jar"

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
path=$(command -v "$java") || failed "there is no Java; install a JDK 17 or later, or set JAVA_HOME"
home=$(dirname -- "$(dirname -- "$(readlink -f "$path" 2>/dev/null || echo "$path")")")
version=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p;s/^JAVA_VERSION="\(.*\)"/\1/p' "$home/release" 2>/dev/null | tail -n 1)

# An archive is of one Java and one jar. Java checks that, too, and runs without it where it does not fit.
cds=
cache=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/check-release
if [ -n "$version" ] && mkdir -p "$cache" 2>/dev/null; then
    archive=$cache/$(echo "$version $(ls -lL "$jar")" | cksum | tr -d ' ').jsa
    if [ ! -f "$archive" ]; then
        "$java" "-XX:ArchiveClassesAtExit=$archive.$$" -XX:+UseSerialGC -jar "$jar" </dev/null >/dev/null 2>&1
        mv -f "$archive.$$" "$archive" 2>/dev/null || rm -f "$archive.$$"
    fi
    [ -f "$archive" ] && cds=-XX:SharedArchiveFile=$archive
fi

# Ctrl-C is for the program, whose code is then passed on.
trap : INT
"$java" ${cds:+"$cds"} -Xlog:disable -Xlog:all=off -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dcommunique.exit.offset=64 \
    -jar "$jar" "$@"
code=$?

# The codes of the program are 64 to 68 here: any other is of Java, which ends with 1 if it cannot start it.
if [ "$code" -ge 64 ] && [ "$code" -le 68 ]; then
    exit $((code - 64))
elif [ "$code" -ge 128 ]; then
    exit "$code"
fi
failed "Java could not start the program"
