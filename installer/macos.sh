#!/usr/bin/env bash
# Makes Leiodesk for macOS with a runtime of its own: target/installer/Leiodesk.app and a .dmg.
# UNTRIED: written after installer/linux.sh, which was tried; nobody has run this yet. Nothing is signed or notarised.
#   installer/macos.sh          both
#   installer/macos.sh image    the application image alone
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

what="${1:-all}"
out="$PWD/target/installer"

rm -rf target/lib
./mvnw -B -ntp -q package -DskipTests
version="$(sed -n 's/^version=//; s/-SNAPSHOT$//; p' target/classes/org/leiodesk/boot/version.properties)"
# jpackage refuses a version that begins with 0 on macOS.
version="${version/#0./1.}"
rm -rf "$out"
mkdir -p "$out/input/lib" "$out/leiodesk.iconset"
cp target/leiodesk.jar "$out/input/"
cp target/lib/*.jar "$out/input/lib/"
# Each JavaFX module is two jars: an empty one, and the one for this system, which has a longer name.
for jar in "$out"/input/lib/javafx-*-mac*.jar; do
    rm -f "${jar%-mac*.jar}.jar"
done

for size in 16 32 128 256; do
    sips -z "$size" "$size" installer/leiodesk.png --out "$out/leiodesk.iconset/icon_${size}x${size}.png" > /dev/null
done
iconutil -c icns "$out/leiodesk.iconset" -o "$out/leiodesk.icns"

jlink --add-modules "$(paste -sd, installer/modules.txt)" --include-locales=en,zh --output "$out/runtime" \
    --strip-native-commands --strip-debug --no-man-pages --no-header-files --compress=2

jpackage --type app-image --dest "$out" --name Leiodesk --app-version "$version" --vendor Leiodesk \
    --description "Workstation for one single-arm oncology trial" --copyright "Apache License 2.0" \
    --icon "$out/leiodesk.icns" --runtime-image "$out/runtime" --mac-package-identifier org.leiodesk \
    --input "$out/input" --main-jar leiodesk.jar --main-class org.leiodesk.boot.Main \
    --add-launcher leiodesk-console=installer/console.properties \
    --java-options -Dfile.encoding=UTF-8 --java-options '-XX:SharedArchiveFile=$APPDIR/leiodesk.jsa'
[ "$what" = image ] && exit 0

jpackage --type dmg --dest "$out" --app-image "$out/Leiodesk.app" --name Leiodesk --app-version "$version" \
    --vendor Leiodesk --license-file LICENSE
ls "$out"/*.dmg
