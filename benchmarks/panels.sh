#!/usr/bin/env bash
# Measures the panels against DuckDB, LINQ and the reading of memory, all in one process, and writes the table of benchmarks/README.md anew.
#   benchmarks/panels.sh                       1, 10 and 50 million rows: about a quarter of an hour on two idle cores, up to 8 GB of memory
#   benchmarks/panels.sh "1000000 10000000"    other numbers of rows
#   MEASUREMENTS=3 benchmarks/panels.sh        fewer measurements of each
set -euo pipefail
cd "$(dirname "$0")/.."
artifacts=$(mktemp -d)
trap 'rm -rf "$artifacts"' EXIT
export TRADEMETRICS_PANEL_ROWS="${1:-1000000 10000000 50000000}" DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet build -c Release -v quiet benchmarks/TradeMetrics.Benchmarks
# What runs once a measurement is compiled once and well.
export DOTNET_TieredCompilation=0
# What the system takes for giving a new page differs a hundredfold between machines, and is no property of what is measured. So the heap lies in large pages where enough are set aside
# (sysctl vm.nr_hugepages=5120), and so does DuckDB's memory where the system gives them to everybody (transparent_hugepage/enabled is "always").
if [ "$(cat /proc/sys/vm/nr_hugepages 2> /dev/null || echo 0)" -ge 5120 ]; then
  export DOTNET_GCLargePages=1 DOTNET_GCHeapHardLimit=0x200000000 DOTNET_GCRegionRange=0x240000000
else
  echo "Fewer than 5,120 large pages are set aside: new memory will cost what the system takes for it."
fi
# Not through "dotnet run", whose process would have the large pages too.
program=benchmarks/TradeMetrics.Benchmarks/bin/Release/net10.0/TradeMetrics.Benchmarks
"$program" --filter '*.PanelBenchmarks.*' '*.PanelInputBenchmarks.*' '*.PanelLinqBenchmarks.*' --inProcess --strategy Monitoring \
  --warmupCount 2 --iterationCount "${MEASUREMENTS:-5}" --invocationCount 1 --unrollFactor 1 --exporters json --artifacts "$artifacts"
"$program" panel-table "$artifacts" benchmarks/README.md
