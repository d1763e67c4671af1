#!/bin/sh
# Kaplan-Meier curves of a million subjects: R's survfit and ours by turns, on the same numbers, in one run.
#   src/test/r/kaplan-meier.sh KM.R [ROUNDS]
# KM.R is R's side (the reference results hold it as bench/km.R); it needs R with the package survival. Compare the minima.
set -eu
cd "$(dirname "$0")/../../.."
script=$1
rounds=${2:-2}
folder=$PWD/target/kaplan-meier
mkdir -p "$folder"
for kind in distinct days; do
    for round in $(seq "$rounds"); do
        Rscript "$script" 1000000 $kind "$folder/$kind.csv"
        ./mvnw -q -Pbenchmark test-compile exec:exec \
            -Dbench="KaplanMeierBenchmark -p times=$kind -jvmArgs -Dleiodesk.km=$folder" |
            grep -E "curve:p0\.[05]0"
    done
done
