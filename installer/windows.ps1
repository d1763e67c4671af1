# Makes Leiodesk for Windows with a runtime of its own: target\installer\Leiodesk (to run where it lies) and an .msi.
# UNTRIED: written after installer/linux.sh, which was tried; nobody has run this yet. The .msi needs WiX 3 on the path.
#   installer\windows.ps1          both
#   installer\windows.ps1 image    the application image alone
param([string]$What = "all")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")

function Invoke-Checked {
    $command, $rest = $args
    & $command @rest
    if ($LASTEXITCODE -ne 0) { throw "$command failed" }
}

$out = "target\installer"
Remove-Item -Recurse -Force target\lib -ErrorAction SilentlyContinue
Invoke-Checked .\mvnw.cmd -B -ntp -q package -DskipTests
$version = (Get-Content target\classes\org\leiodesk\boot\version.properties) -replace "^version=", "" -replace "-SNAPSHOT$", ""
Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory "$out\input\lib" | Out-Null
Copy-Item target\leiodesk.jar "$out\input"
Copy-Item target\lib\*.jar "$out\input\lib"
# Each JavaFX module is two jars: an empty one, and the one for this system, which has a longer name.
Get-ChildItem "$out\input\lib\javafx-*-win*.jar" | ForEach-Object {
    Remove-Item ($_.FullName -replace "-win.*\.jar$", ".jar")
}

$modules = (Get-Content installer\modules.txt) -join ","
Invoke-Checked jlink --add-modules $modules --include-locales=en,zh --output "$out\runtime" `
    --strip-native-commands --strip-debug --no-man-pages --no-header-files --compress=2

Invoke-Checked jpackage --type app-image --dest $out --name Leiodesk --app-version $version --vendor Leiodesk `
    --description "Workstation for one single-arm oncology trial" --copyright "Apache License 2.0" `
    --icon installer\leiodesk.ico --runtime-image "$out\runtime" `
    --input "$out\input" --main-jar leiodesk.jar --main-class org.leiodesk.boot.Main `
    --add-launcher "leiodesk-console=installer\console.properties" `
    --java-options "-Dfile.encoding=UTF-8" --java-options '-XX:SharedArchiveFile=$APPDIR\leiodesk.jsa'
if ($What -eq "image") { exit 0 }

Invoke-Checked jpackage --type msi --dest $out --app-image "$out\Leiodesk" --name Leiodesk --app-version $version `
    --vendor Leiodesk --description "Workstation for one single-arm oncology trial" --license-file LICENSE `
    --win-menu --win-shortcut --win-dir-chooser --win-upgrade-uuid 5e0c8b1e-6c0a-4d5c-9a53-2d4f6a4bb0c7
Get-ChildItem "$out\*.msi"
