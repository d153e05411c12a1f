#!/usr/bin/env bash
# Measures how much nginx serves of the built site on this machine, with nginx.conf, and writes load.md. Nothing else should run
# meanwhile. It needs a build and Debian's packages nginx, libnginx-mod-http-brotli-static and wrk.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v wrk >/dev/null || { echo 'There is no wrk: apt-get install wrk' >&2; exit 1; }
# A connection takes a file of wrk and one of nginx.
ulimit -n 8192
npx jiti tests/host/load.ts
npx prettier --write tests/host/load.md
