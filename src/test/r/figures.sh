#!/bin/sh
# Waterfall and swimmer of 500 subjects, 174 x 120 mm: R's ggplot2 with ggsave, and ours, in one run.
#   src/test/r/figures.sh FIGURES.R
# FIGURES.R is R's side (the reference results hold it as bench/figures.R); it needs R with the package ggplot2. R's figure is the median of five
# after one that is not counted, ours the median of the samples of JMH.
set -eu
cd "$(dirname "$0")/../../.."
script=$1
folder=$PWD/target/figures-of-r
mkdir -p "$folder"
Rscript "$script" 500 "$folder"
./mvnw -q -Pbenchmark test-compile exec:exec -Dbench="FigureBenchmark.*(Pdf|Png)" | grep -E "p0\.50 "
