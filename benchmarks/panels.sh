#!/usr/bin/env bash
# Measures the panels against DuckDB, LINQ and the reading of memory, all in one process, and writes the table of benchmarks/README.md anew.
#   benchmarks/panels.sh                       1, 10 and 50 million rows: about ten minutes on two idle cores, up to 8 GB of memory
#   benchmarks/panels.sh "1000000 10000000"    other numbers of rows
#   MEASUREMENTS=3 benchmarks/panels.sh        fewer measurements of each
set -euo pipefail
cd "$(dirname "$0")/.."
artifacts=$(mktemp -d)
trap 'rm -rf "$artifacts"' EXIT
export TRADEMETRICS_PANEL_ROWS="${1:-1000000 10000000 50000000}" DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# What runs once a measurement is compiled once and well.
export DOTNET_TieredCompilation=0
# The memory of a result that was dropped stays with the process for the next, as DuckDB keeps its own: what the system takes for giving a new page differs a hundredfold between machines
# and is no property of either. Regions of 1 MB (in hexadecimal) let the collector use a large array's memory again whole.
export DOTNET_GCRetainVM=1 DOTNET_gcConcurrent=0 DOTNET_GCRegionSize=100000
dotnet build -c Release -v quiet benchmarks/TradeMetrics.Benchmarks
run() { dotnet run --no-build -c Release --project benchmarks/TradeMetrics.Benchmarks -- "$@"; }
run --filter '*.PanelBenchmarks.*' '*.PanelInputBenchmarks.*' '*.PanelLinqBenchmarks.*' --inProcess --strategy Monitoring \
  --warmupCount 2 --iterationCount "${MEASUREMENTS:-5}" --invocationCount 1 --unrollFactor 1 --exporters json --artifacts "$artifacts"
run panel-table "$artifacts" benchmarks/README.md
