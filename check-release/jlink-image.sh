#!/bin/sh
# Links an image of check-release that runs without Java installed, for the system on which this runs.
#
#   check-release/jlink-image.sh [FOLDER]
#
# FOLDER is made, by default check-release/target/image; the program is FOLDER/bin/check-release. It needs a JDK 17 or later
# (JAVA_HOME, or the one on the path), and what './mvnw -q -DskipTests package' has built.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
image=${1:-$here/target/image}
modules=$here/target/modules

if [ -n "${JAVA_HOME:-}" ]; then
    bin=$JAVA_HOME/bin/
else
    bin=
fi
command -v "${bin}jlink" >/dev/null 2>&1 || {
    echo "jlink-image.sh: there is no jlink; install a JDK 17 or later, or set JAVA_HOME" >&2
    exit 2
}
[ -d "$modules" ] && [ -f "$here/target/original-check-release.jar" ] || {
    echo "jlink-image.sh: the program is not built; run ./mvnw -q -DskipTests package before" >&2
    exit 2
}
[ ! -e "$image" ] || {
    echo "jlink-image.sh: $image is there already; remove it before" >&2
    exit 2
}

version=$("${bin}jlink" --version)
case ${version%%.*} in
    17 | 18 | 19 | 20) compress=2 ;;
    *) compress=zip-6 ;;
esac

"${bin}jlink" \
    --module-path "$here/target/original-check-release.jar:$modules" \
    --add-modules io.github.communique.program,io.github.communique.jackson \
    --strip-debug --no-header-files --no-man-pages "--compress=$compress" \
    --output "$image"

# What such runs load is kept in an archive in the image, from which Java maps it at each start.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
main=io.github.communique.program/io.github.communique.program.Main
cat >"$work/a.txt" <<'TEXT'
Harbour Office opens its new pier

4 March 2026

“Ships no longer wait for the tide,“ the director of the Harbour Office, Ida Example, said. The  pier is long.
TEXT
"$image/bin/java" -m "$main" --draft "$work/a.txt" >"$work/b.json" 2>/dev/null || [ $? -eq 1 ]

learn() {
    name=$1
    shift
    "$image/bin/java" -Xshare:off "-XX:DumpLoadedClassList=$work/$name.list" -m "$main" "$@" >/dev/null 2>&1 || [ $? -eq 1 ]
}
learn bundled
learn files "$work"
learn sarif --format sarif "$work"
learn fixes --fix --dry-run "$work"
awk '!seen[$0]++' "$work"/*.list >"$work/classes"
"$image/bin/java" -Xshare:dump "-XX:SharedClassListFile=$work/classes" -XX:+UseSerialGC -m "$main" >/dev/null 2>&1 ||
    echo "jlink-image.sh: the archive of classes could not be made; the program starts more slowly" >&2

cp "$here/src/main/image/check-release" "$image/bin/check-release"
chmod 755 "$image/bin/check-release"
cp "$here/../LICENSE" "$image/LICENSE-check-release"
cp "$here/src/main/resources/META-INF/THIRD-PARTY.txt" "$image/THIRD-PARTY-check-release.txt"
echo "$image/bin/check-release"
