#!/usr/bin/env bash
# Makes Leiodesk for Linux with a runtime of its own: target/installer/Leiodesk (to run where it lies) and a .deb.
#   installer/linux.sh          both
#   installer/linux.sh image    the application image alone
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

what="${1:-all}"
out="$PWD/target/installer"
image="$out/Leiodesk"

rm -rf target/lib
./mvnw -B -ntp -q package -DskipTests
version="$(sed -n 's/^version=//; s/-SNAPSHOT$//; p' target/classes/org/leiodesk/boot/version.properties)"
rm -rf "$out"
mkdir -p "$out/input/lib"
cp target/leiodesk.jar "$out/input/"
cp target/lib/*.jar "$out/input/lib/"
# Each JavaFX module is two jars: an empty one, and the one for this system, which has a longer name.
for jar in "$out"/input/lib/javafx-*-linux*.jar; do
    rm -f "${jar%-linux*.jar}.jar"
done

jlink --add-modules "$(paste -sd, installer/modules.txt)" --include-locales=en,zh --output "$out/runtime" \
    --strip-native-commands --strip-debug --no-man-pages --no-header-files --compress=2

jpackage --type app-image --dest "$out" --name Leiodesk --app-version "$version" --vendor Leiodesk \
    --description "Workstation for one single-arm oncology trial" --copyright "Apache License 2.0" \
    --icon installer/leiodesk.png --runtime-image "$out/runtime" \
    --input "$out/input" --main-jar leiodesk.jar --main-class org.leiodesk.boot.Main \
    --add-launcher leiodesk-console=installer/console.properties \
    --java-options -Dfile.encoding=UTF-8 --java-options '-XX:SharedArchiveFile=$APPDIR/leiodesk.jsa'

# The list of classes that a start needs: an archive made from it where the program lies makes starting faster.
if command -v xvfb-run > /dev/null; then
    home="$(mktemp -d)"
    JAVA_TOOL_OPTIONS="-Xshare:off -XX:DumpLoadedClassList=$out/leiodesk.classlist -Duser.home=$home" HOME="$home" \
        xvfb-run -a timeout 40 "$image/bin/Leiodesk" > "$out/first-start.log" 2>&1 || true
    rm -rf "$home"
    cp "$out/leiodesk.classlist" "$image/lib/app/"
else
    echo "No xvfb-run: the package starts without a class archive, more slowly." >&2
fi
echo "$image"
[ "$what" = image ] && exit 0

jpackage --type deb --dest "$out" --app-image "$image" --name Leiodesk --app-version "$version" --vendor Leiodesk \
    --description "Workstation for one single-arm oncology trial" --license-file LICENSE \
    --resource-dir installer/linux --linux-package-name leiodesk --linux-app-category science \
    --linux-menu-group "Science;MedicalSoftware;" --linux-shortcut --linux-package-deps libgtk-3-0,libxtst6
ls "$out"/*.deb
